package import CaseKernel

extension Mutation {
  /// What the programme meets on the side of landlords and métropole, in its own journal.
  package var programmeKinds: [EventKind] {
    [
      EventKind(
        "obstacle", Text(fr: "frein interne à un bailleur", en: "obstacle inside a landlord"),
        visibility: .partnersOfTheCase,
        fields: [
          landlordField,
          EntryField(
            "theme", Text(fr: "thème", en: "theme"), ObstacleTheme.fieldKind, isRequired: true),
          stateField(ObstacleState.fieldKind),
          earlier("obstacle", Text(fr: "suite du frein no", en: "follows obstacle no")),
        ]),
      EventKind(
        "sharedCriterion", Text(fr: "critère commun de choix", en: "shared selection criterion"),
        visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "criterion", Text(fr: "critère", en: "criterion"), .text, isRequired: true),
          stateField(CriterionState.fieldKind),
          earlier("sharedCriterion", Text(fr: "suite du critère no", en: "follows criterion no")),
        ]),
      EventKind(
        "landlordReferent", Text(fr: "référent d'un bailleur", en: "landlord's referent"),
        visibility: .partnersOfTheCase,
        fields: [
          landlordField,
          EntryField(
            "user", Text(fr: "identifiant du référent", en: "referent's user id"), .text,
            isRequired: true),
        ]),
      EventKind(
        "checkpoint", Text(fr: "point d'étape", en: "checkpoint"), visibility: .partnersOfTheCase,
        fields: [
          EntryField("next", Text(fr: "prochain point", en: "next checkpoint"), .day)
        ]),
      EventKind(
        "supply", Text(fr: "offre mobilisée", en: "supply mobilised"),
        visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "channel", Text(fr: "piste", en: "channel"), SearchChannel.fieldKind, isRequired: true),
          EntryField(
            "dwellings", Text(fr: "logements", en: "dwellings"), .number(from: 0, to: 9_999)),
          EntryField(
            "availableFrom", Text(fr: "disponibles dès le", en: "available from"), .day),
        ]),
      recommendation,
    ]
  }

  /// A recommendation of the final report, and what became of it.
  private var recommendation: EventKind {
    EventKind(
      "recommendation", Text(fr: "préconisation du bilan", en: "recommendation of the report"),
      visibility: .partnersOfTheCase,
      fields: [
        EntryField(
          "wording", Text(fr: "préconisation", en: "recommendation"), .text, isRequired: true),
        EntryField("addressee", Text(fr: "destinataire", en: "addressee"), Addressee.fieldKind),
        stateField(RecommendationState.fieldKind),
        earlier(
          "recommendation", Text(fr: "suite de la préconisation no", en: "follows no")),
      ])
  }

  private var landlordField: EntryField {
    EntryField(
      "landlord", Text(fr: "bailleur", en: "landlord"), .reference(to: "partner"), isRequired: true)
  }

  private func stateField(_ kind: FieldKind) -> EntryField {
    EntryField("state", Text(fr: "état", en: "state"), kind, isRequired: true)
  }

  private func earlier(_ kind: EventKindID, _ label: Text) -> EntryField {
    EntryField("follows", label, .entry(of: [kind]))
  }
}
