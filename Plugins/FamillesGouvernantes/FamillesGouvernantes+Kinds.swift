package import CaseKernel

extension FamillesGouvernantes {
  /// What happens in a unit: residents, leases, presence, purse, aid, ties and alerts.
  package var eventKinds: [EventKind] {
    openings + residentKinds + hospitalKinds + leaseKinds + rosterKinds + moneyKinds + networkKinds
      + lifeKinds
  }

  private var openings: [EventKind] {
    [
      EventKind(
        "unitProject", Text(fr: "projet d'unité", en: "project of a unit"),
        visibility: .partnersOfTheCase),
      EventKind(
        "dwellingProposed",
        Text(fr: "logement proposé pour une unité", en: "dwelling proposed for a unit"),
        visibility: .partnersOfTheCase),
      EventKind(
        "places", Text(fr: "places de l'unité", en: "places of the unit"),
        visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "number", Text(fr: "nombre de places", en: "number of places"),
            .number(from: 0, to: 50), isRequired: true,
            help: Text(
              fr: "les chambres privatives, à partir de ce jour",
              en: "the private rooms, from that day on"))
        ]),
    ]
  }

  /// The resident that an entry speaks of, by the id that `household show` gives.
  var residentField: EntryField {
    EntryField("resident", Text(fr: "résident", en: "resident"), .person, isRequired: true)
  }

  private var residentKinds: [EventKind] {
    [
      EventKind(
        "residentIn", Text(fr: "arrivée d'un résident", en: "arrival of a resident"),
        visibility: .partnersOfTheCase,
        fields: [
          residentField,
          EntryField(
            "chosen",
            Text(fr: "la personne l'a choisi", en: "the person chose it"), .answer,
            help: Text(
              fr: "chacun choisit d'y vivre (D3.6) : sa propre parole",
              en: "everybody chooses to live there (D3.6): their own word")),
        ]),
      EventKind(
        "residentOut", Text(fr: "départ d'un résident", en: "departure of a resident"),
        visibility: .partnersOfTheCase,
        fields: [
          residentField,
          EntryField(
            "reason", Text(fr: "raison", en: "reason"), LeavingReason.fieldKind,
            visibility: .operatorTeam),
        ]),
      EventKind(
        "noProtection",
        Text(fr: "absence de mesure de protection vérifiée", en: "no protection measure, checked"),
        fields: [residentField]),
    ]
  }

  /// Health: the team alone. The place is kept.
  private var hospitalKinds: [EventKind] {
    [
      EventKind(
        "hospitalIn", Text(fr: "entrée à l'hôpital", en: "into hospital"), observes: true,
        fields: [residentField]),
      EventKind(
        "hospitalOut", Text(fr: "retour de l'hôpital", en: "back from hospital"), observes: true,
        fields: [residentField]),
    ]
  }

  private var leaseKinds: [EventKind] {
    [
      EventKind(
        "leaseAct", Text(fr: "acte sur un bail", en: "lease act"),
        visibility: .partnersOfTheCase,
        fields: [
          residentField,
          EntryField("act", Text(fr: "acte", en: "act"), LeaseAct.fieldKind, isRequired: true),
          EntryField(
            "authorisation", Text(fr: "autorisation no", en: "authorisation no"), .text,
            visibility: .operatorTeam,
            help: Text(
              fr: "du juge ou du conseil de famille, ou co-signature du curateur",
              en: "of the judge or the family council, or the curator's co-signature")),
        ]),
      EventKind(
        "rentalManagement",
        Text(fr: "gestion locative adaptée", en: "adapted rental management"),
        visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "matter", Text(fr: "objet", en: "matter"), RentalMatter.fieldKind, isRequired: true)
        ]),
    ]
  }
}
