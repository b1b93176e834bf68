package import CaseKernel
import Subletting

extension FamillesGouvernantes {
  /// Presence of those who coordinate the shared life: weeks, leaves, who stands in (D3.3).
  var rosterKinds: [EventKind] {
    let title = settings.coordinatorTitle.label
    return [
      EventKind(
        "shift", Text(fr: "planning (\(title.fr))", en: "roster (\(title.en))"),
        visibility: .partnersOfTheCase,
        fields: [
          staffField(required: true), dayField("from", "du", "from"),
          EntryField("to", Text(fr: "au", en: "to"), .day),
          EntryField(
            "weekdays", Text(fr: "jours de présence", en: "days of presence"),
            [RosterDay].fieldKind, isRequired: true),
        ]),
      EventKind(
        "staffLeave", Text(fr: "congé (\(title.fr))", en: "leave (\(title.en))"),
        visibility: .operatorManagement,
        fields: [
          staffField(required: true), dayField("from", "du", "from"), dayField("to", "au", "to"),
        ]),
      EventKind(
        "replacement", Text(fr: "remplacement (\(title.fr))", en: "replacement (\(title.en))"),
        visibility: .operatorManagement,
        fields: [
          EntryField(
            "leave", Text(fr: "congé no", en: "leave no"), .entry(of: ["staffLeave"]),
            isRequired: true), staffField(required: false), dayField("from", "du", "from"),
          dayField("to", "au", "to"),
        ]),
    ]
  }

  private func staffField(required: Bool) -> EntryField {
    EntryField(
      "staff", Text(fr: "membre de l'équipe", en: "member of staff"), .person, isRequired: required)
  }

  private func dayField(_ id: FieldID, _ fr: String, _ en: String) -> EntryField {
    EntryField(id, Text(fr: fr, en: en), .day, isRequired: true)
  }

  /// The common purse, which stays with the team, and the aids.
  var moneyKinds: [EventKind] {
    let amount = EntryField("amount", Text(fr: "montant", en: "amount"), .cents, isRequired: true)
    return [
      EventKind(
        "budgetContribution",
        Text(fr: "participation au budget commun", en: "contribution to the common budget"),
        observes: true,
        fields: [
          residentField, amount,
          EntryField(
            "month", Text(fr: "pour le mois de", en: "for the month of"), .day,
            help: Text(fr: "un jour de ce mois", en: "any day of it")),
        ]),
      EventKind(
        "budgetExpense", Text(fr: "dépense commune", en: "common expense"), observes: true,
        fields: [
          amount,
          EntryField(
            "category", Text(fr: "poste", en: "category"), SharedExpense.fieldKind,
            isRequired: true),
        ]),
      EventKind(
        "aidGranted", Text(fr: "aide accordée", en: "aid granted"),
        visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "aid", Text(fr: "aide", en: "aid"), SharedLivingAid.Kind.fieldKind, isRequired: true),
          EntryField(
            "year", Text(fr: "année", en: "year"), .number(from: 2018, to: 2100),
            isRequired: true), amount,
          EntryField(
            "people", Text(fr: "personnes", en: "people"), .number(from: 1, to: 50),
            isRequired: true),
        ]),
    ]
  }

  /// Leases and alerts as the engine has them, and what exists already around the residents.
  var networkKinds: [EventKind] {
    engine.eventKinds + [
      EventKind(
        "psychiatryCoordination",
        Text(fr: "point avec la psychiatrie de secteur", en: "exchange with sector psychiatry"),
        observes: true, visibility: .namedPeople),
      EventKind(
        "csapaCoordination",
        Text(fr: "point avec le CSAPA", en: "exchange with the addiction-care centre"),
        observes: true, visibility: .namedPeople),
    ]
  }

  /// The shared life itself, which the residents review together.
  var lifeKinds: [EventKind] {
    [
      EventKind(
        "socialLifeReview",
        Text(fr: "bilan du projet de vie partagée", en: "review of the shared-life project"),
        contact: true, observes: true, visibility: .partnersOfTheCase),
      EventKind(
        "houseMeeting", Text(fr: "réunion de maison", en: "house meeting"), contact: true,
        observes: true),
    ]
  }

  /// The network bound by convention, and its meetings: facts of the programme, not of a unit.
  package var programmeKinds: [EventKind] {
    [
      EventKind(
        "networkConvention",
        Text(fr: "convention avec un partenaire du réseau", en: "convention with the network"),
        visibility: .everyPartner,
        fields: [
          EntryField(
            "partner", Text(fr: "partenaire", en: "partner"), .reference(to: "partner"),
            isRequired: true),
          EntryField("to", Text(fr: "jusqu'au", en: "until"), .day),
        ]),
      EventKind(
        "networkMeeting", Text(fr: "réunion du réseau", en: "meeting of the network"),
        visibility: .partnersOfTheCase),
      EventKind(
        "expertise", Text(fr: "apport d'expertise", en: "expertise brought in"),
        visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "partner", Text(fr: "partenaire", en: "partner"), .reference(to: "partner"))
        ]),
    ]
  }
}
