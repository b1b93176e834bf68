package import CaseKernel

extension AccompagnementRenforce {
  /// The referral, what the operators decide and do, the steps of the procedure, the yearly review.
  package var eventKinds: [EventKind] {
    [
      EventKind(
        "landlordReferral", Text(fr: "orientation par le bailleur", en: "landlord's referral"),
        visibility: .partnersOfTheCase),
      procedureStep,
    ] + operatorKinds + evaluationKinds
  }

  /// A step of the procedure, which the landlord runs and knows: it observes nothing.
  private var procedureStep: EventKind {
    EventKind(
      "procedureStep", Text(fr: "étape de la procédure", en: "step of the procedure"),
      visibility: .partnersOfTheCase,
      fields: [
        EntryField(
          "stage", Text(fr: "étape", en: "stage"), EvictionStage.fieldKind, isRequired: true,
          help: Text(
            fr: "« noProcedure » quand la procédure est arrêtée",
            en: "\"noProcedure\" when the procedure is stopped"))
      ])
  }

  private var operatorKinds: [EventKind] {
    [
      EventKind(
        "levelReview",
        Text(fr: "niveau discuté avec le ménage", en: "level discussed with the household"),
        contact: true, observes: true,
        fields: [
          EntryField(
            "level", Text(fr: "niveau retenu", en: "level kept or changed to"),
            IntensityLevel.fieldKind, isRequired: true),
          EntryField("reason", Text(fr: "motif", en: "reason"), .text, isRequired: true),
        ]),
      EventKind(
        "supportAction", Text(fr: "action d'accompagnement", en: "support action"), contact: true,
        observes: true,
        fields: [
          EntryField(
            "operator", Text(fr: "opérateur", en: "operator"), .reference(to: "partner"),
            isRequired: true),
          EntryField(
            "domain", Text(fr: "domaine", en: "domain"), ActionDomain.fieldKind, isRequired: true),
        ]),
      EventKind(
        "operatorsMeeting", Text(fr: "point entre opérateurs", en: "meeting of the operators"),
        observes: true),
      EventKind(
        "methodTried", Text(fr: "mode opératoire essayé", en: "working method tried"),
        observes: true,
        fields: [
          EntryField(
            "method", Text(fr: "no au journal du programme", en: "no in the programme's journal"),
            .number(from: 1, to: 1_000_000), isRequired: true),
          EntryField(
            "result", Text(fr: "résultat", en: "result"), MethodResult.fieldKind, isRequired: true),
        ]),
    ]
  }

  /// The checkpoint of each year (ours): with the household, shared with the landlord but for what
  /// was observed.
  private var evaluationKinds: [EventKind] {
    func trend(_ id: FieldID, _ label: Text) -> EntryField {
      EntryField(id, label, Trend.fieldKind, visibility: .operatorTeam)
    }
    return [
      EventKind(
        "yearlyReview", Text(fr: "point d'étape annuel", en: "yearly checkpoint"), contact: true,
        observes: true, visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "year", Text(fr: "année de l'évaluation", en: "year of the evaluation"),
            .number(from: 1, to: 20), isRequired: true),
          EntryField(
            "housed", Text(fr: "toujours logé", en: "still housed"), .answer),
          trend("rent", Text(fr: "paiement du loyer", en: "paying the rent")),
          trend("living", Text(fr: "conditions de vie", en: "living conditions")),
          trend("ties", Text(fr: "liens et voisinage", en: "ties and neighbours")),
        ])
    ]
  }
}

/// What an action of an operator is about.
package enum ActionDomain: String, FieldChoice {
  case rent, living, rights, care, ties, mutation

  /// The domain, as forms show it.
  package var label: Text {
    switch self {
    case .rent: Text(fr: "loyer et budget", en: "rent and budget")
    case .living: Text(fr: "conditions de vie", en: "living conditions")
    case .rights: Text(fr: "accès aux droits", en: "access to rights")
    case .care: Text(fr: "relais vers d'autres services", en: "ties with other services")
    case .ties: Text(fr: "entourage et voisinage", en: "people around")
    case .mutation: Text(fr: "projet de mutation", en: "project of a move")
    }
  }
}

/// How something stands against the year before.
package enum Trend: String, FieldChoice {
  case better, same, worse

  /// The trend, as forms show it.
  package var label: Text {
    switch self {
    case .better: Text(fr: "mieux", en: "better")
    case .same: Text(fr: "sans changement", en: "the same")
    case .worse: Text(fr: "moins bien", en: "worse")
    }
  }
}
