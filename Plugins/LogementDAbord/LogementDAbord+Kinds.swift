package import CaseKernel

extension LogementDAbord {
  /// The referral, the ties of before the move, the move, what the tenancy meets, and the two looks
  /// back at six and twelve months.
  package var eventKinds: [EventKind] {
    [
      EventKind(
        "emergencyReferral",
        Text(fr: "orientation par la structure d'hébergement", en: "referral by the shelter"),
        visibility: .partnersOfTheCase),
      EventKind(
        "ownRequest", Text(fr: "demande de la famille", en: "the family's own request"),
        contact: true, visibility: .partnersOfTheCase),
    ] + tieKinds + moveKinds + tenancyKinds + lookBackKinds
  }

  /// « préparation et liens tissés avant l'installation »: the household goes to the district, and
  /// meets people there.
  private var tieKinds: [EventKind] {
    [
      EventKind(
        "districtVisit", Text(fr: "visite du quartier", en: "visit of the district"),
        contact: true, observes: true),
      EventKind(
        "tieMade", Text(fr: "lien noué dans le quartier", en: "tie made in the district"),
        contact: true, observes: true,
        fields: [
          EntryField("with", Text(fr: "avec", en: "with"), Tie.fieldKind, isRequired: true)
        ]),
    ]
  }

  /// The offer, its answer, the lease and its keys: the landlord's acts, which observe nothing.
  private var moveKinds: [EventKind] {
    let dwelling = EntryField(
      "dwelling", Text(fr: "logement", en: "dwelling"), .reference(to: "dwelling"))
    return [
      EventKind(
        "offer", Text(fr: "proposition", en: "offer"), visibility: .partnersOfTheCase,
        fields: [
          dwelling,
          EntryField(
            "inDistrict", Text(fr: "dans le quartier visé", en: "in the district"), .answer,
            isRequired: true),
        ]),
      EventKind(
        "offerAnswer", Text(fr: "réponse du ménage", en: "household's answer"),
        contact: true, visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "offer", Text(fr: "proposition no", en: "offer no"), .entry(of: ["offer"]),
            isRequired: true),
          EntryField("accepted", Text(fr: "acceptée", en: "accepted"), .answer, isRequired: true),
        ]),
      EventKind(
        "leaseSigned", Text(fr: "bail signé", en: "lease signed"), contact: true,
        visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "inOwnName", Text(fr: "au nom du ménage", en: "in the household's name"), .answer,
            isRequired: true)
        ]),
      EventKind(
        "keys", Text(fr: "remise des clés", en: "keys handed over"), contact: true,
        visibility: .partnersOfTheCase, requires: [.happened(.first("leaseSigned"))],
        fields: [dwelling]),
    ]
  }

  /// What happens once housed: the first visit, support proposed again, a rent that is not paid.
  private var tenancyKinds: [EventKind] {
    [
      EventKind(
        "settlingVisit", Text(fr: "visite d'installation", en: "settling-in visit"),
        contact: true, observes: true),
      EventKind(
        "supportProposed", Text(fr: "accompagnement proposé", en: "support proposed"),
        contact: true),
      EventKind(
        "rentIncident", Text(fr: "loyer impayé signalé", en: "unpaid rent reported"),
        visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "months", Text(fr: "mois de loyer", en: "months of rent"), .number(from: 1, to: 36))
        ]),
    ]
  }

  /// Whether the household still lives there (I.15): the landlord knows it, so no agreement is
  /// needed to say so; how the household finds itself there is another matter.
  private var lookBackKinds: [EventKind] {
    Self.lookBacks.map { months, kind in
      EventKind(
        kind,
        Text(
          fr: "point à \(months) mois : toujours logé ?", en: "at \(months) months: still housed?"),
        visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "housed", Text(fr: "toujours dans le logement", en: "still in the dwelling"), .answer,
            isRequired: true)
        ])
    }
  }

  /// The two looks back of the reference (I.15), in months from the keys.
  static let lookBacks: [(months: Int, kind: EventKindID)] = [
    (6, "tenureAt6Months"), (12, "tenureAt12Months"),
  ]

  /// Workshops by theme (the themes are ours), open to the tenants of the district.
  package var programmeKinds: [EventKind] {
    [
      .held(
        .workshop,
        themes: WorkshopTheme.allCases.map { FieldOption($0.rawValue, $0.label) },
        fields: [
          EntryField(
            "openToNeighbours",
            Text(fr: "ouvert aux locataires du quartier", en: "open to tenants"),
            .answer)
        ])
    ]
  }
}

/// Whom a tie is made with.
package enum Tie: String, FieldChoice {
  case neighbour, school, socialCentre, association, other

  /// The other side of the tie, as forms show it.
  package var label: Text {
    switch self {
    case .neighbour: Text(fr: "un voisin", en: "a neighbour")
    case .school: Text(fr: "l'école", en: "the school")
    case .socialCentre: Text(fr: "le centre social", en: "the social centre")
    case .association: Text(fr: "une association", en: "an association")
    case .other: Text(fr: "une autre personne", en: "somebody else")
    }
  }
}

/// What a workshop is about.
package enum WorkshopTheme: String, FieldChoice {
  case welcome, home, budget, parenting, district

  /// The theme, as lists show it.
  package var label: Text {
    switch self {
    case .welcome: Text(fr: "accueil des nouveaux voisins", en: "welcome of new neighbours")
    case .home: Text(fr: "habiter son logement", en: "living in one's home")
    case .budget: Text(fr: "budget et énergie", en: "budget and energy")
    case .parenting: Text(fr: "parents et enfants", en: "parents and children")
    case .district: Text(fr: "vie du quartier", en: "life of the district")
    }
  }
}
