package import CaseKernel

/// Protège-Toit: a person victim of violence, with children, goes straight to a dwelling of her
/// own, or stays in the one she has, and is supported there.
///
/// No stage of accommodation is asked for on the way. What keeps the address secret is the house's
/// work in every programme; what is of this one is the direct way: a named allocator, the delay
/// from the referral to the keys, the stages that were not needed.
///
/// Source: document 001, project no 2, Erilia (opinion of the fourth call, 2018).
package struct ProtegeToit: CodedProgramme {
  /// Where the programme comes from, and the version of its rules.
  package static let description = ProgrammeDescription(
    "protege-toit", version: 1,
    name: Text(fr: "Protège-Toit", en: "Protège-Toit"),
    summary: Text(
      fr: "Accès direct au logement, ou maintien, de personnes victimes de violences avec "
        + "enfants, sans étape d'hébergement imposée.",
      en: "Direct access to a dwelling, or staying in it, for victims of violence with children, "
        + "without any stage of accommodation being required."),
    source: "001, projet no 2, Erilia")

  /// What the deployment has set: times, rhythm of the reviews, agencies that are counted.
  package let settings: ProtegeToitSettings

  /// The programme under those settings; nothing else varies from one deployment to another.
  package init(settings: ProtegeToitSettings) {
    self.settings = settings
  }

  /// The phases in the order lived. Who already lives in the dwelling goes from the agreement to
  /// the support; who is to be housed goes through a named allocator, and through no other stage. A
  /// dwelling that falls through before the keys leads back to the allocation.
  package var phases: PhaseGraph {
    PhaseGraph {
      Phase("referral", Text(fr: "Orientation par l'association", en: "Referral"))
        .requires(.known("side"))
        .due(within: settings.answerWithin, after: .opened)
        .leads(to: "agreement", "closed")
      Phase("agreement", Text(fr: "Proposition et adhésion", en: "Proposal and agreement"))
        .due(within: settings.keysWithin, after: .opened)
        .leads(to: "allocation", "support", "closed")
      Phase("allocation", Text(fr: "Attribution", en: "Allocation"))
        .observing()
        .enteredWhen(Self.isAccess, .recorded(RecordTest("allocatorNamed")))
        .requires(Self.isAllocated)
        .due(within: settings.keysWithin, after: .opened)
        .leads(to: "move-in", "closed")
      Phase("move-in", Text(fr: "Entrée dans les lieux", en: "Move-in"))
        .observing()
        .due(within: settings.keysWithin, after: .opened)
        .leads(to: "support", "allocation", "closed")
      Phase("support", Text(fr: "Accompagnement dans le logement", en: "Support in the dwelling"))
        .observing()
        .enteredWhen(.any([Self.isSustainment, .happened(.first("keysHandover"))]))
        .due(within: settings.supportFor, after: .entered("support"))
        .countedInMeasureMonths()
        .leads(to: "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }

  static let isAccess = Condition.fact("side", oneOf: [Side.access.rawValue])
  static let isSustainment = Condition.fact("side", oneOf: [Side.sustainment.rawValue])
  static let isAllocated = Condition.recorded(
    RecordTest("allocationDecision", "decision", oneOf: [AllocationDecision.allocated.rawValue]))

  /// The association refers; it opens the case by its form.
  package var openingKinds: [EventKindID] { ["referralForm"] }

  /// A measure-month of support; the source gives no price.
  package var billing: Billing { Billing() }

  /// A mother and her children, the source says; the house follows households of one person too,
  /// once the children have left.
  package var householdKinds: [Household.Kind] { [.family, .singlePerson] }

  /// The landlord and the association take part in each case; who steers and who pays in none.
  package var roles: [PartnerRole] {
    [
      PartnerRole(
        "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord], required: true),
      PartnerRole(
        "operator", Text(fr: "association", en: "association"), kinds: [.operatorOrganisation],
        required: true, mayRefer: true, mayDecide: true),
      PartnerRole(
        "steering", Text(fr: "comité de pilotage", en: "steering committee"),
        takesPartInCases: false),
    ]
  }
}
