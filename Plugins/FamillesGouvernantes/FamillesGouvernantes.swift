package import CaseKernel
package import Subletting

/// Governed households: a few adults with a psychic disability share a dwelling, each with a room
/// and a protection measure of their own, around somebody who coordinates the life they share.
///
/// The household is the unit; residents come and go, the unit lasts. Source: document 001, no 5,
/// OPH des Hautes-Alpes; size, roster, measures and shared-living aid are ours, from D3.
package struct FamillesGouvernantes: CodedProgramme {
  /// Where the programme comes from, and the version of its rules.
  package static let description = ProgrammeDescription(
    "familles-gouvernantes", version: 1,
    name: Text(fr: "Familles gouvernantes", en: "Governed households"),
    summary: Text(
      fr: "Quelques adultes vivant avec des troubles psychiques partagent un logement, chacun dans "
        + "sa chambre, avec une vie partagée coordonnée et un réseau de partenaires.",
      en: "A few adults living with psychic disorders share a dwelling, each in a room of their "
        + "own, with a coordinated shared life and a network of partners."),
    source: "001 no 5, OPH des Hautes-Alpes")

  /// What the deployment has set: size, coverage, times, amounts, words.
  package let settings: FamillesGouvernantesSettings

  /// The programme under those settings; nothing else varies from one deployment to another.
  package init(settings: FamillesGouvernantesSettings) {
    self.settings = settings
  }

  /// The phases in the order lived (ours): a unit is prepared, its residents choose it, it lives,
  /// and one day it is wound up without leaving anybody aside.
  package var phases: PhaseGraph {
    PhaseGraph {
      Phase("project", Text(fr: "Projet de l'unité", en: "Project of the unit"))
        .requires(
          .known("leaseForm"), .known("coordinatorEmployer"), .known("socialLifeProject"),
          .happened(.first("places"))
        )
        .leads(to: "agreement", "closed")
      Phase("agreement", Text(fr: "Adhésion des résidents", en: "Residents' agreement"))
        .requires(held)
        .leads(to: "living", "closed")
      Phase("living", Text(fr: "Vie partagée", en: "Shared life"))
        .observing()
        .leads(to: "winding-up", "closed")
      Phase("winding-up", Text(fr: "Fermeture préparée", en: "Winding up"))
        .observing()
        .requires(.known("closingPlan"))
        .due(within: settings.windingUpWithin, after: .entered("winding-up"))
        .leads(to: "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }

  /// Where the association sub-lets, nobody moves in before principal lease and sub-lease are there.
  private var held: Condition {
    .any([
      .fact(
        "leaseForm", oneOf: [LeaseForm.cotenancy, .individualLeases].map(\.rawValue)),
      .all([.recorded(RecordTest("principalLease")), .recorded(RecordTest("sublease"))]),
    ])
  }

  /// The parts of the sub-letting engine at work: who may sub-let and on which documents, where the
  /// association sub-lets (D2.2, D2.5, D3.4); the watch of the network everywhere.
  static let parts: Set<SublettingPart> = [.intermediary, .documents, .watch]

  /// The engine as this programme names its phases.
  package var engine: Subletting {
    var terms = SublettingTerms()
    terms.answerWithin = settings.alertAnswerWithin
    terms.qualificationWarning = settings.qualificationWarning
    return Subletting(
      Self.description, terms,
      phases: SublettingPhases(preparation: "agreement", running: ["living"]), parts: Self.parts)
  }

  /// Reviews that come back: the project of shared life, and the ties with those who give care.
  package var deadlines: [Deadline] {
    [
      Deadline(
        "social-life-review",
        Text(fr: "bilan du projet de vie partagée", en: "review of the shared-life project"),
        .review,
        .since(
          latestOf: [.field("socialLifeProjectOn"), .last("socialLifeReview")],
          every: .fixed(settings.socialLifeReviewEvery)),
        in: ["living"], warnDays: 30, source: Law.inclusiveHousing),
      careDeadline(
        "psychiatry-coordination", .first("psychiatryCoordination"), "psychiatryCoordination",
        Text(fr: "point avec la psychiatrie de secteur", en: "exchange with sector psychiatry")),
      careDeadline(
        "csapa-coordination", .first("csapaCoordination"), "csapaCoordination",
        Text(fr: "point avec le CSAPA", en: "exchange with the addiction-care centre")),
    ] + engine.deadlines
  }

  /// Once a first exchange was held, the next is due after the time that was set (ours).
  private func careDeadline(
    _ id: DeadlineID, _ begun: DatedFact, _ kind: EventKindID, _ label: Text
  ) -> Deadline {
    Deadline(
      id, label, .contact,
      .since(latestOf: [.last(kind)], every: .fixed(settings.careCoordinationEvery)),
      in: ["living"], when: [.happened(begun)], visibility: .operatorTeam,
      source: Self.description.source)
  }

  /// The aid is paid by person and year, rental management by dwelling: nothing by the month.
  package var billing: Billing { Billing() }

  /// The operator proposes a unit, or the landlord a dwelling for one.
  package var openingKinds: [EventKindID] { ["unitProject", "dwellingProposed"] }

  /// The unit is a household of residents.
  package var householdKinds: [Household.Kind] { [.sharedUnit] }

  /// Landlord, operator, mandataries and care services take part in each case; those who pay and
  /// the families' association in none.
  package var roles: [PartnerRole] {
    [
      PartnerRole(
        "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord, .privateOwner],
        required: true, mayRefer: true),
      PartnerRole(
        "operator", Text(fr: "opérateur", en: "operator"),
        kinds: [.operatorOrganisation, .judicialAgent], required: true, mayRefer: true,
        mayDecide: true),
      PartnerRole(
        "intermediaryTenant", Text(fr: "locataire principal", en: "intermediate tenant"),
        kinds: [.operatorOrganisation, .socialService, .judicialAgent]),
      PartnerRole(
        "judicialAgent", Text(fr: "mandataire judiciaire", en: "judicial agent"),
        kinds: [.judicialAgent, .operatorOrganisation]),
      PartnerRole(
        "psychiatry", Text(fr: "psychiatrie de secteur", en: "sector psychiatry"),
        kinds: [.healthService], mayRefer: true),
      PartnerRole(
        "csapa", Text(fr: "CSAPA", en: "addiction-care centre"), kinds: [.healthService]),
      PartnerRole(
        "funder", Text(fr: "financeur de la vie partagée", en: "payer of the shared life"),
        takesPartInCases: false),
      PartnerRole(
        "network", Text(fr: "réseau de veille", en: "watch network"), takesPartInCases: false,
        mayRefer: true),
    ]
  }
}

/// The texts that findings cite.
enum Law {
  static let lease = "CC art. 426 (D3.5)"
  static let inclusiveHousing = "CASF L281-1 (D3.6)"
  static let size = "D3.2"
  static let presence = "D3.3"
  static let measures = "D3.5"
  static let surface = "CCH R822-25 (D1.10)"
  static let trademark = "D3.1"
}
