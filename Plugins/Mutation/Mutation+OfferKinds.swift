import CaseKernel

extension Mutation {
  /// Offers, their answers, and what the commission decided.
  var offerKinds: [EventKind] {
    [
      EventKind(
        "offer", Text(fr: "proposition", en: "offer"), visibility: .partnersOfTheCase,
        requires: [Self.agreedOrProposed],
        fields: offerFields + complianceFields),
      EventKind(
        "offerAnswer", Text(fr: "réponse du ménage", en: "household's answer"),
        visibility: .partnersOfTheCase,
        fields: [
          offerField(required: true),
          EntryField(
            "answer", Text(fr: "réponse", en: "answer"), OfferAnswer.fieldKind, isRequired: true),
          EntryField(
            "reason", Text(fr: "raisons du refus", en: "reasons of the refusal"),
            [RefusalReason].fieldKind, visibility: .operatorManagement),
        ]),
      EventKind(
        "allocationDecision",
        Text(fr: "décision de la commission (CALEOL)", en: "decision of the commission (CALEOL)"),
        visibility: .partnersOfTheCase,
        fields: [
          offerField(required: true),
          EntryField(
            "decision", Text(fr: "décision", en: "decision"), AllocationDecision.fieldKind,
            isRequired: true),
        ]),
    ]
  }

  /// The offer that an entry speaks of, by its number in the journal.
  func offerField(required: Bool) -> EntryField {
    EntryField(
      "offer", Text(fr: "proposition no", en: "offer no"), .entry(of: ["offer"]),
      isRequired: required)
  }

  private var offerFields: [EntryField] {
    [
      EntryField("dwelling", Text(fr: "logement", en: "dwelling"), .reference(to: "dwelling")),
      EntryField("landlord", Text(fr: "bailleur", en: "landlord"), .reference(to: "partner")),
      EntryField("type", Text(fr: "type", en: "type"), DwellingSize.fieldKind),
      EntryField(
        "rooms", Text(fr: "pièces habitables", en: "habitable rooms"), .number(from: 1, to: 20)),
      EntryField(
        "livingArea", Text(fr: "surface (m²)", en: "living area (m²)"), .number(from: 1, to: 999),
        help: Text(fr: "en m² entiers, par défaut", en: "whole square metres, rounded down")),
      EntryField(
        "principalRent", Text(fr: "loyer principal", en: "principal rent"), .cents,
        isRequired: true),
      EntryField("charges", Text(fr: "charges", en: "charges"), .cents),
      EntryField(
        "commune", Text(fr: "commune (INSEE)", en: "commune (INSEE)"), .reference(to: "commune")),
      EntryField("floor", Text(fr: "étage", en: "floor"), .number(from: 0, to: 60)),
      EntryField("lift", Text(fr: "ascenseur", en: "lift"), .answer),
      EntryField("stepFree", Text(fr: "sans marche", en: "step-free"), .answer),
      EntryField(
        "channel", Text(fr: "piste", en: "channel"), SearchChannel.fieldKind),
    ]
  }

  /// What the statutory procedure compares; nothing reads it in the voluntary one.
  private var complianceFields: [EntryField] {
    [
      EntryField(
        "goodCondition", Text(fr: "bon état et hygiène", en: "good condition and hygiene"), .answer),
      EntryField("fitsNeeds", Text(fr: "répond aux besoins", en: "fits the needs"), .answer),
      EntryField(
        "withinMeans", Text(fr: "dans les moyens du ménage", en: "within the means"), .answer),
      EntryField(
        "comparedBy", Text(fr: "proximité jugée par", en: "nearness judged by"),
        PlaceRule.fieldKind),
      EntryField(
        "sameOrBordering", Text(fr: "même secteur ou limitrophe", en: "same or bordering area"),
        .answer),
      EntryField(
        "metresAway", Text(fr: "distance (m)", en: "distance (m)"), .number(from: 0, to: 999_999)),
      EntryField("notifiedOn", Text(fr: "notifiée le", en: "notified on"), .day),
    ]
  }
}
