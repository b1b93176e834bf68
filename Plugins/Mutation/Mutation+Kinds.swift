package import CaseKernel

extension Mutation {
  /// The openings, the presentation, searches, offers and their answers, the move.
  package var eventKinds: [EventKind] {
    openings + mobilisationKinds + [searchKind] + offerKinds + moveKinds + statutoryKinds
  }

  private var openings: [EventKind] {
    [
      EventKind(
        "identification", Text(fr: "identification du ménage", en: "identification"),
        visibility: .partnersOfTheCase),
      EventKind(
        "landlordProposal",
        Text(fr: "proposition de mutation par le bailleur", en: "landlord's proposal to move"),
        visibility: .partnersOfTheCase, requires: [Self.isStatutory]),
    ]
  }

  private var mobilisationKinds: [EventKind] {
    [
      EventKind(
        "procedurePresented",
        Text(fr: "procédure présentée au ménage", en: "procedure presented to the household"),
        visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "procedure", Text(fr: "procédure présentée", en: "procedure presented"),
            Procedure.fieldKind, isRequired: true)
        ]),
      EventKind(
        "joinRequest", Text(fr: "demande d'entrer dans la démarche", en: "request to join"),
        contact: true, visibility: .partnersOfTheCase, requires: [Self.isVoluntary]),
    ]
  }

  /// A search on one channel; every one is dated.
  private var searchKind: EventKind {
    EventKind(
      "search", Text(fr: "recherche de logement", en: "search for a dwelling"),
      visibility: .partnersOfTheCase,
      requires: [Self.agreedOrProposed],
      fields: [
        EntryField(
          "channel", Text(fr: "piste", en: "channel"), SearchChannel.fieldKind, isRequired: true),
        EntryField(
          "result", Text(fr: "résultat", en: "result"), SearchResult.fieldKind, isRequired: true),
        EntryField(
          "partner", Text(fr: "organisme interrogé", en: "partner asked"),
          .reference(to: "partner")),
      ],
      pool: RecordTest("search", "channel", oneOf: SearchChannel.pools.map(\.rawValue)))
  }

  /// The steps of a move, each dated.
  var moveKinds: [EventKind] {
    [
      EventKind(
        "districtVisit", Text(fr: "visite du quartier", en: "visit of the district"),
        contact: true, visibility: .partnersOfTheCase),
      EventKind(
        "dwellingVisit", Text(fr: "visite du logement", en: "visit of the dwelling"),
        contact: true, visibility: .partnersOfTheCase, fields: [offerField(required: false)]),
      EventKind(
        "leaseSignature", Text(fr: "signature du bail", en: "lease signature"),
        visibility: .partnersOfTheCase, fields: leaseFields),
      EventKind(
        "keysHandover", Text(fr: "remise des clés", en: "keys handed over"),
        visibility: .partnersOfTheCase),
      EventKind(
        "administrativeHelp",
        Text(fr: "aide administrative au déménagement", en: "administrative help with the move"),
        contact: true),
      EventKind(
        "removal", Text(fr: "déménagement", en: "removal"), visibility: .partnersOfTheCase),
      EventKind(
        "oldKeysReturned", Text(fr: "anciennes clés rendues", en: "old keys returned"),
        visibility: .partnersOfTheCase),
      EventKind(
        "followUpVisit", Text(fr: "visite de suivi", en: "follow-up visit"), contact: true,
        observes: true, channel: .homeVisit),
    ]
  }

  private var leaseFields: [EntryField] {
    [
      EntryField(
        "landlord", Text(fr: "nouveau bailleur", en: "new landlord"), .reference(to: "partner")),
      EntryField(
        "principalRent", Text(fr: "loyer principal", en: "principal rent"), .cents),
      EntryField("deposit", Text(fr: "dépôt de garantie", en: "deposit"), .cents),
      EntryField(
        "oldDeposit", Text(fr: "ancien dépôt de garantie", en: "old deposit"), .cents),
    ]
  }

  /// What only the statutory procedure knows.
  private var statutoryKinds: [EventKind] {
    [
      EventKind(
        "mobilityAidChosen",
        Text(fr: "choix de l'aide à la mobilité", en: "mobility aid chosen"),
        visibility: .partnersOfTheCase, requires: [Self.isStatutory],
        fields: [
          EntryField(
            "choice", Text(fr: "choix du locataire", en: "tenant's choice"),
            MobilityAid.Choice.fieldKind, isRequired: true)
        ]),
      EventKind(
        "mobilityAidPaid", Text(fr: "aide à la mobilité versée", en: "mobility aid paid"),
        visibility: .partnersOfTheCase, requires: [Self.isStatutory],
        fields: [
          EntryField("amount", Text(fr: "montant versé", en: "amount paid"), .cents)
        ]),
      EventKind(
        "triennialExamination",
        Text(
          fr: "examen triennal transmis à la CALEOL", en: "triennial examination sent to the CALEOL"
        ),
        visibility: .partnersOfTheCase, requires: [Self.isStatutory]),
    ]
  }
}
