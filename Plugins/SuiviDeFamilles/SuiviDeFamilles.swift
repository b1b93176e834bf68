package import CaseKernel

/// Follow-up of tenants in financial, social or psychic fragility: identification with the
/// landlord, a three-party commitment, support counted in hours, renewal with reasons.
///
/// Source: document 004, Marne et Chantereine Habitat, Seine-et-Marne, with the inter-landlord
/// platform led by EMPREINTES – SOS Solidarités.
package struct SuiviDeFamilles: CodedProgramme {
  /// Where the programme comes from, and the version of its rules.
  package static let description = ProgrammeDescription(
    "suivi-de-familles", version: 1,
    name: Text(fr: "Suivi de familles", en: "Follow-up of families"),
    summary: Text(
      fr: "Engagement à trois, diagnostic en heures, accompagnement mensuel d'un locataire "
        + "fragilisé, renouvelé s'il y a des raisons de le faire.",
      en: "A three-party commitment, a diagnosis in hours, a monthly support of a tenant in "
        + "fragility, renewed where there are reasons."),
    source: "004, Marne et Chantereine Habitat")

  /// What the deployment has set: hours, times, limits.
  package let settings: SuiviDeFamillesSettings

  /// The programme under those settings; nothing else varies from one deployment to another.
  package init(settings: SuiviDeFamillesSettings) {
    self.settings = settings
  }

  /// The phases in the order lived: identification up to the commitment of the three parties, the
  /// support, which begins with the diagnosis, and its renewal « si nécessaire ».
  ///
  /// The diagnosis is part of the first months (D4.5): it opens the support and no phase of its own
  /// is paid. A renewed support is another measure, so it begins on the day the first one ends.
  package var phases: PhaseGraph {
    PhaseGraph {
      Phase("identification", Text(fr: "Repérage", en: "Identification"))
        .requires(.known("referralReason"), Self.taken)
        .leads(to: "commitment", "closed")
      Phase("commitment", Text(fr: "Engagement à trois", en: "Three-party commitment"))
        .requires(.known("aims"), .known("supportUntil"), .recorded(RecordTest("commitmentSigned")))
        .due(within: settings.commitmentWithin, after: .entered("commitment"))
        .leads(to: "support", "closed")
      Phase("support", Text(fr: "Accompagnement", en: "Support"))
        .observing()
        .enteredWhen(.recorded(RecordTest("commitmentSigned")))
        .due(within: .days(0), after: .field("supportUntil"))
        .countedInMeasureMonths()
        .leads(to: "renewal", "closed")
      Phase("renewal", Text(fr: "Accompagnement renouvelé", en: "Renewed support"))
        .observing()
        .enteredWhen(.recorded(RecordTest("supportRenewed")))
        .due(within: .days(0), after: .field("supportUntil"))
        .countedInMeasureMonths()
        .leads(to: "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }

  /// The phases in which the household is supported.
  static let supportPhases: [PhaseID] = ["support", "renewal"]

  /// It was decided to intervene.
  static let taken = Condition.fact("intervention", oneOf: [Intervention.support.rawValue])

  /// The diagnosis, then regular reviews; the ends of phases are due by themselves.
  ///
  /// Both times are ours: the source gives hours, not days.
  package var deadlines: [Deadline] {
    [
      Deadline(
        "diagnosis", Text(fr: "diagnostic", en: "diagnosis"), .review,
        .once(
          DueRule(within: settings.diagnosisWithin, after: .entered("support")),
          until: .first("diagnosisShared")), in: Self.supportPhases),
      Deadline(
        "review", Text(fr: "bilan d'étape", en: "review"), .review,
        .since(
          latestOf: [.first("diagnosisShared"), .last("review")],
          every: .fixed(settings.reviewEvery)),
        in: Self.supportPhases, when: [.happened(.first("diagnosisShared"))]),
    ]
  }

  /// One price a measure-month, which includes the diagnosis, logistics and office costs: no
  /// diagnosis is paid apart. A price that is not set leaves the cost unknown.
  package var billing: Billing { Billing() }

  /// The landlord presents a situation, by its referral form or by a call from its staff.
  package var openingKinds: [EventKindID] { ["referralForm"] }

  /// The landlord and the platform's operator take part in each case; the other landlords of the
  /// platform and the services it works with in none.
  package var roles: [PartnerRole] {
    [
      PartnerRole(
        "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord], required: true,
        mayRefer: true),
      PartnerRole(
        "operator", Text(fr: "animateur de la plateforme", en: "leader of the platform"),
        kinds: [.operatorOrganisation], required: true, mayDecide: true),
      PartnerRole(
        "platform", Text(fr: "bailleurs de la plateforme", en: "landlords of the platform"),
        kinds: [.landlord], takesPartInCases: false),
      PartnerRole(
        "services", Text(fr: "services mobilisés", en: "services called on"),
        takesPartInCases: false),
    ]
  }
}
