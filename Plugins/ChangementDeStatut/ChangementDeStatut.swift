package import CaseKernel
package import Subletting

/// A change of status without a change of dwelling: the household stays, its title changes, from
/// hosted to sub-tenant to tenant, while the place becomes its own through accompanied works.
///
/// Source: document 001 no 7, Var Habitat and Collectif Hébergement Varois Moissons Nouvelles
/// (D2.11); the steps are ours.
package struct ChangementDeStatut: CodedProgramme {
  /// Where the programme comes from, and the version of its rules.
  package static let description = ProgrammeDescription(
    "changement-de-statut", version: 1,
    name: Text(fr: "Changement de statut", en: "Change of status"),
    summary: Text(
      fr: "Le statut change, le logement reste : hébergé, sous-locataire puis locataire, avec des "
        + "chantiers d'auto-réhabilitation accompagnée et des ateliers.",
      en: "The status changes, the dwelling stays: hosted, sub-tenant, then tenant, with "
        + "accompanied self-rehabilitation works and workshops."),
    source: "001 no 7, Var Habitat et Moissons Nouvelles")

  /// What the deployment has set: the engine's lengths, the money for one family.
  package let settings: ChangementDeStatutSettings

  /// The programme under those settings.
  package init(settings: ChangementDeStatutSettings) {
    self.settings = settings
  }

  /// The parts of the engine at work: leases, tenures, reviews, slide and rent. A protocol of
  /// social cohesion and a network of watch are other programmes'.
  static let parts = Set(SublettingPart.allCases).subtracting([.cohesionProtocol, .watch])

  /// The engine, as this programme names its phases.
  package var engine: Subletting {
    Subletting(
      Self.description, settings.subletting,
      phases: SublettingPhases(preparation: "project", running: ["steps"], after: ["settled"]),
      parts: Self.parts)
  }

  /// The phases in the order lived: a project of status with its first act, the steps in the
  /// dwelling, a time as a tenant.
  package var phases: PhaseGraph {
    PhaseGraph {
      Phase("referral", Text(fr: "Orientation", en: "Referral"))
        .leads(to: "project", "closed")
      Phase("project", Text(fr: "Projet de statut", en: "Project of status"))
        .requires(.known("dwelling"), Self.firstAct)
        .leads(to: "steps", "closed")
      Phase("steps", Text(fr: "Parcours dans le logement", en: "Steps in the dwelling"))
        .observing()
        .countedInMeasureMonths()
        .leads(to: "settled", "closed")
      Phase("settled", Text(fr: "Locataire", en: "Tenant"))
        .observing()
        .enteredWhen(Self.isTenant)
        .due(within: settings.followUpFor, after: .entered("settled"))
        .countedInMeasureMonths()
        .leads(to: "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }

  /// Any start is possible: a hosting agreement, a sub-lease, or a footing that is stated.
  private static let firstAct = Condition.any([
    .recorded(RecordTest("hosting")), .recorded(RecordTest("sublease")),
    .recorded(RecordTest("tenureChange")),
  ])

  /// The household holds a lease of its own: it slid, or another act says so.
  static let isTenant = Condition.any([
    .happened(Subletting.slid),
    .recorded(
      RecordTest(
        "tenureChange", "tenure", oneOf: [Tenure.tenant, .cotenant].map(\.rawValue))),
  ])

  /// The engine's facts, and those of the project, the works and the money.
  package var fields: [Field<Details>] { ownFields + engine.fields(of: Details.self) }

  /// The referral, hosting, works and workshops, and the kinds of the engine.
  package var eventKinds: [EventKind] {
    [
      EventKind(
        "referral", Text(fr: "orientation vers le programme", en: "referral"),
        visibility: .partnersOfTheCase),
      Subletting.hostingKind,
    ] + collectiveKinds + engine.eventKinds
  }

  /// A referral, by whoever may refer.
  package var openingKinds: [EventKindID] { ["referral"] }

  /// The deadlines of the engine, the next step by the day that was agreed, and the end of the
  /// hosting until another footing takes its place.
  package var deadlines: [Deadline] {
    engine.deadlines + [
      Deadline(
        "next-step", Text(fr: "prochaine étape du statut", en: "next step of the status"), .review,
        .once(DueRule(within: .days(0), after: .field("nextStepBy")), until: Subletting.slid),
        in: ["steps"], warnDays: 30, source: Self.description.source),
      Deadline(
        "hosting-end", Text(fr: "fin de l'hébergement", en: "end of the hosting"), .orderExpiry,
        .stated(
          by: ["hosting"], "end",
          until: [.first("sublease"), .first("tenureChange"), Subletting.slid]),
        in: ["steps"], warnDays: 60, source: "CCH L442-8-1-1 (D2.3)"),
    ]
  }

  /// Support by the month; there is no diagnosis to pay.
  package var billing: Billing { Billing() }

  /// A tenant in the same dwelling is what the programme is for; the other exits are the engine's.
  package var outcomes: [ClosingOutcome] {
    [
      ClosingOutcome(
        "tenantInPlace", Text(fr: "locataire du même logement", en: "tenant of the same dwelling"),
        positive: true, from: ["steps", "settled"], requires: [Self.isTenant])
    ] + engine.outcomes.filter { $0.id != "slid" } + [
      ClosingOutcome(
        "ineligible",
        Text(fr: "ne relève pas du changement de statut", en: "not for a change of status"),
        from: ["referral", "project"])
    ] + ClosingOutcome.atAnyTime
  }

  /// The landlord, the association that holds the title meanwhile, and who runs the works.
  package var roles: [PartnerRole] {
    [
      PartnerRole(
        "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord], required: true,
        mayRefer: true, mayDecide: true),
      PartnerRole(
        "intermediaryTenant", Text(fr: "locataire principal", en: "intermediate tenant"),
        kinds: [.operatorOrganisation, .socialService, .authority], required: true),
      PartnerRole(
        "operator", Text(fr: "opérateur de l'accompagnement", en: "support operator"),
        kinds: [.operatorOrganisation], required: true, mayRefer: true),
      PartnerRole(
        "worksLeader", Text(fr: "encadrement des chantiers", en: "leader of the works"),
        kinds: [.operatorOrganisation, .contractor]),
      PartnerRole(
        "referrer", Text(fr: "orienteur", en: "referrer"), takesPartInCases: false, mayRefer: true),
    ]
  }

  /// What the engine finds, then what only this programme looks at.
  package func assess(_ context: CaseContext<Details>) -> [Finding] {
    engine.findings(context) + stepFindings(context) + worksFindings(context)
      + workshopFindings(context) + costFindings(context)
  }
}
