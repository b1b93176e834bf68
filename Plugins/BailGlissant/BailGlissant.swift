package import CaseKernel
package import Subletting

/// The sliding lease: an association rents a social dwelling, sub-lets it to the household, and the
/// lease slides to the household's own name once it can hold it.
///
/// Source: document 001 no 5, OPH des Hautes-Alpes; 003; CCH L442-8-1 to L442-8-3 (D2.1 to D2.10).
package struct BailGlissant: CodedProgramme {
  /// Where the programme comes from, and the version of its rules.
  package static let description = ProgrammeDescription(
    "bail-glissant", version: 1,
    name: Text(fr: "Bail glissant", en: "Sliding lease"),
    summary: Text(
      fr: "Sous-location accompagnée d'un logement social par un organisme agréé, examens "
        + "contradictoires, puis glissement du bail au nom du ménage.",
      en: "An approved body sub-lets a social dwelling with support, reviews are held with all "
        + "three parties, then the lease slides to the household."),
    source: "001 no 5, OPH des Hautes-Alpes")

  /// What the deployment has set: review period, longest time, follow-up after the slide.
  package let settings: BailGlissantSettings

  /// The programme under those settings.
  package init(settings: BailGlissantSettings) {
    self.settings = settings
  }

  /// The parts of the engine that a sliding lease uses: all but the protocol of social cohesion,
  /// which is for an occupant who had a lease and lost it.
  static let parts = Set(SublettingPart.allCases).subtracting([.cohesionProtocol])

  /// The engine, as this programme names its phases.
  package var engine: Subletting {
    Subletting(
      Self.description, settings.subletting,
      phases: SublettingPhases(
        preparation: "preparation", running: ["sublet"], after: ["follow-up"]),
      parts: Self.parts)
  }

  /// The phases in the order lived: nobody becomes a sub-tenant before the three documents exist,
  /// and a short follow-up comes after the slide.
  package var phases: PhaseGraph {
    PhaseGraph {
      Phase("referral", Text(fr: "Orientation", en: "Referral"))
        .leads(to: "preparation", "closed")
      Phase("preparation", Text(fr: "Préparation des trois actes", en: "Three documents"))
        .requires(
          .recorded(RecordTest("principalLease")), .recorded(RecordTest("sublease")),
          .recorded(RecordTest("convention"))
        )
        .leads(to: "sublet", "closed")
      Phase("sublet", Text(fr: "Sous-location accompagnée", en: "Sub-lease with support"))
        .observing()
        .countedInMeasureMonths()
        .leads(to: "follow-up", "closed")
      Phase("follow-up", Text(fr: "Suite du glissement", en: "After the slide"))
        .observing()
        .enteredWhen(.happened(Subletting.slid))
        .due(within: settings.followUpFor, after: Subletting.slid)
        .countedInMeasureMonths()
        .leads(to: "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }

  /// The engine's facts, and the referral and support of this programme.
  package var fields: [Field<Details>] {
    ownFields + engine.fields(of: Details.self)
  }

  /// The referral opens a case; the engine brings leases, reviews, slide, rent and alerts.
  package var eventKinds: [EventKind] {
    [
      EventKind(
        "referral", Text(fr: "orientation vers le programme", en: "referral"),
        visibility: .partnersOfTheCase)
    ] + engine.eventKinds
  }

  /// The network of partners, bound by convention; what it signals about a household is an alert of
  /// the case.
  package var programmeKinds: [EventKind] {
    [
      EventKind(
        "networkConvention",
        Text(fr: "convention avec un partenaire du réseau", en: "convention with a partner"),
        fields: [
          EntryField(
            "partner", Text(fr: "partenaire", en: "partner"), .reference(to: "partner"),
            isRequired: true),
          EntryField("until", Text(fr: "dernier jour", en: "last day"), .day),
        ]),
      EventKind("networkMeeting", Text(fr: "réunion du réseau", en: "meeting of the network")),
    ]
  }

  /// A referral, by whoever may refer.
  package var openingKinds: [EventKindID] { ["referral"] }

  /// The reviews and notices of the engine.
  package var deadlines: [Deadline] { engine.deadlines }

  /// Support by the month; there is no diagnosis to pay.
  package var billing: Billing { Billing() }

  /// The exits of D2.10, and what may end any case.
  package var outcomes: [ClosingOutcome] {
    engine.outcomes + [
      ClosingOutcome(
        "ineligible", Text(fr: "ne relève pas du bail glissant", en: "not for a sliding lease"),
        from: ["referral", "preparation"])
    ] + ClosingOutcome.atAnyTime
  }

  /// The three parties, the operator that supports, and the network that watches: a partner of it
  /// brings its expertise to the cases on which it is named.
  package var roles: [PartnerRole] {
    [
      PartnerRole(
        "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord], required: true,
        mayRefer: true, mayDecide: true),
      PartnerRole(
        "intermediaryTenant", Text(fr: "locataire principal", en: "intermediate tenant"),
        kinds: [.operatorOrganisation, .socialService, .authority], required: true, mayRefer: true),
      PartnerRole(
        "operator", Text(fr: "accompagnement", en: "support"),
        kinds: [.operatorOrganisation, .socialService]),
      PartnerRole(
        "network", Text(fr: "réseau de veille", en: "network"), takesPartInCases: false,
        namedOnCases: true, mayRefer: true),
      PartnerRole(
        "prefect", Text(fr: "préfet", en: "prefect"), kinds: [.authority], takesPartInCases: false),
    ]
  }

  /// What the engine finds, then the programme's own rules.
  package func assess(_ context: CaseContext<Details>) -> [Finding] {
    engine.findings(context) + supportFindings(context) + followUpFindings(context)
  }
}
