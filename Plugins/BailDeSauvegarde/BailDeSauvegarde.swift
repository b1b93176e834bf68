package import CaseKernel
package import Subletting

/// Two leases through an association: securing, for a household that reaches a dwelling, and
/// safeguard, for a tenant who would lose one and becomes sub-tenant, then tenant again; with a
/// team of several professions, and a network of services by public.
///
/// Source: document 001 no 4, Mistral Habitat, Vaucluse (D2.12). No text of law defines the two
/// names: which variant is for access and which for sustainment, and the reviews, are ours.
package struct BailDeSauvegarde: CodedProgramme {
  /// Where the programme comes from, and the version of its rules.
  package static let description = ProgrammeDescription(
    "bail-de-sauvegarde", version: 1,
    name: Text(fr: "Bail de sécurisation, bail de sauvegarde", en: "Securing and safeguard leases"),
    summary: Text(
      fr: "Sous-location accompagnée par une équipe pluridisciplinaire, pour accéder à un logement "
        + "ou pour le garder, avec les services qui connaissent chaque public.",
      en: "Sub-letting supported by a team of several professions, to reach a dwelling or to keep "
        + "it, with the services that know each public."),
    source: "001 no 4, Mistral Habitat")

  /// What the deployment has set: publics served, the engine's lengths, the follow-up.
  package let settings: BailDeSauvegardeSettings

  /// The programme under those settings.
  package init(settings: BailDeSauvegardeSettings) {
    self.settings = settings
  }

  /// The whole engine but the watch: the team is around the household already. The protocol of
  /// social cohesion is the statutory cousin of the safeguard lease (D2.13).
  static let parts = Set(SublettingPart.allCases).subtracting([.watch])

  /// The engine, as this programme names its phases.
  package var engine: Subletting {
    Subletting(
      Self.description, settings.subletting,
      phases: SublettingPhases(
        preparation: "preparation", running: ["sublet"], after: ["own-lease"]),
      parts: Self.parts)
  }

  /// The phases in the order lived. A tenant gives up its lease for a safeguard lease only by its
  /// own written agreement.
  package var phases: PhaseGraph {
    PhaseGraph {
      Phase("referral", Text(fr: "Orientation", en: "Referral"))
        .requires(.known("variant"), .known("publicServed"))
        .leads(to: "preparation", "closed")
      Phase("preparation", Text(fr: "Préparation des actes", en: "Documents"))
        .requires(
          .recorded(RecordTest("principalLease")), .recorded(RecordTest("sublease")),
          .recorded(RecordTest("convention"))
        )
        .leads(to: "sublet", "closed")
      Phase("sublet", Text(fr: "Sous-location et équipe", en: "Sub-lease with the team"))
        .observing()
        .enteredWhen(.any([.known("leaseGivenUpOn"), Self.isSecuring]))
        .countedInMeasureMonths()
        .leads(to: "own-lease", "closed")
      Phase("own-lease", Text(fr: "Bail au nom du ménage", en: "Own lease"))
        .observing()
        .enteredWhen(.any([.happened(Subletting.slid), .happened(.first("newLease"))]))
        .due(within: settings.followUpFor, after: .entered("own-lease"))
        .countedInMeasureMonths()
        .leads(to: "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }

  static let isSecuring = Condition.fact("variant", oneOf: [LeaseVariant.securing.rawValue])
  static let isSafeguard = Condition.fact("variant", oneOf: [LeaseVariant.safeguard.rawValue])

  /// The engine's facts, and those of variant, public and team.
  package var fields: [Field<Details>] { ownFields + engine.fields(of: Details.self) }

  /// The referral by a service, the professionals of the team, and the kinds of the engine.
  package var eventKinds: [EventKind] {
    [
      EventKind(
        "serviceReferral", Text(fr: "orientation par un service", en: "referral by a service"),
        visibility: .partnersOfTheCase)
    ] + teamKinds + engine.eventKinds
  }

  /// The service that knows the household refers it; a landlord refers a tenant at risk.
  package var openingKinds: [EventKindID] { ["serviceReferral"] }

  /// The reviews of the engine, and the day by which the household needs the dwelling: the end of
  /// a contract, a release, the end of a stay. Its label names none of them.
  package var deadlines: [Deadline] {
    engine.deadlines + [
      Deadline(
        "dwelling-needed", Text(fr: "entrée dans le logement", en: "move into the dwelling"),
        .notice,
        .once(DueRule(within: .days(0), after: .field("neededBy")), until: .first("sublease")),
        warnDays: 60, visibility: .operatorTeam, source: Self.description.source)
    ]
  }

  /// Securing is for access, safeguard for sustainment (ours): places are counted by side.
  package var side: SideFact? {
    SideFact(
      "variant", access: [LeaseVariant.securing.rawValue],
      sustainment: [LeaseVariant.safeguard.rawValue])
  }

  /// Support by the month; there is no diagnosis to pay.
  package var billing: Billing { Billing() }

  /// The exits of D2.10, apart for the tenant who keeps its home: after a sub-lease, or by a
  /// protocol of social cohesion that came before any.
  package var outcomes: [ClosingOutcome] {
    engine.outcomes + [
      ClosingOutcome(
        "tenantAgain", Text(fr: "de nouveau locataire", en: "tenant again"), positive: true,
        from: ["preparation", "sublet", "own-lease"],
        requires: [
          Self.isSafeguard, .any([.happened(Subletting.slid), .happened(.first("newLease"))]),
        ]),
      ClosingOutcome(
        "ineligible", Text(fr: "ne relève pas de ces baux", en: "not for these leases"),
        from: ["referral", "preparation"]),
    ] + ClosingOutcome.atAnyTime
  }

  /// What the engine finds, then variant, public and team.
  package func assess(_ context: CaseContext<Details>) -> [Finding] {
    engine.findings(context) + referralFindings(context) + variantFindings(context)
      + teamFindings(context) + landlordFindings(context)
  }
}
