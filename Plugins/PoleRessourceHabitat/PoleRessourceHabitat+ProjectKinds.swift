import CaseKernel

extension PoleRessourceHabitat {
  /// The initial project, its reviews and readjustments, the final evaluation and who received it.
  var projectKinds: [EventKind] {
    [agreedKind, reviewKind, readjustedKind, evaluationKind, sentKind]
  }

  /// The initial project: what the evaluation will be held against.
  private var agreedKind: EventKind {
    EventKind(
      "projectAgreed", Text(fr: "projet initial arrêté", en: "initial project agreed"),
      contact: true, observes: true, visibility: .partnersOfTheCase,
      requires: [.known("objectives"), .known("strategies")],
      fields: [objectivesField, strategiesField])
  }

  private var reviewKind: EventKind {
    EventKind(
      "projectReview", Text(fr: "bilan de l'action", en: "review of the action"), contact: true,
      observes: true, visibility: .partnersOfTheCase,
      requires: [.happened(.entered("action"))],
      fields: [
        EntryField(
          "underWay", Text(fr: "objectifs en bonne voie", en: "objectives well under way"),
          [HousingObjective].fieldKind),
        EntryField(
          "stalled", Text(fr: "objectifs arrêtés", en: "objectives that stalled"),
          [HousingObjective].fieldKind),
        EntryField(
          "readjust", Text(fr: "projet à réajuster", en: "project to be readjusted"), .answer,
          isRequired: true),
      ])
  }

  private var readjustedKind: EventKind {
    EventKind(
      "projectReadjusted", Text(fr: "projet réajusté", en: "project readjusted"), contact: true,
      observes: true, visibility: .partnersOfTheCase,
      requires: [.recorded(RecordTest("projectReview"))],
      fields: [
        objectivesField,
        strategiesField,
        EntryField(
          "reasons", Text(fr: "raisons", en: "reasons"), [ReadjustmentReason].fieldKind,
          isRequired: true, visibility: .operatorManagement),
        EntryField(
          "review", Text(fr: "à la suite du bilan no", en: "after review no"),
          .entry(of: ["projectReview"])),
      ])
  }

  /// The result of each objective; what it says to partners is a text that the household agreed to.
  private var evaluationKind: EventKind {
    EventKind(
      "finalEvaluation", Text(fr: "évaluation finale", en: "final evaluation"), contact: true,
      observes: true, visibility: .operatorManagement,
      requires: [.happened(.entered("evaluation"))],
      fields: [
        EntryField(
          "reached", Text(fr: "atteints", en: "reached"), [HousingObjective].fieldKind),
        EntryField(
          "partly", Text(fr: "atteints en partie", en: "partly reached"),
          [HousingObjective].fieldKind),
        EntryField(
          "notReached", Text(fr: "non atteints", en: "not reached"), [HousingObjective].fieldKind),
      ])
  }

  /// The evaluation goes to the household, and to partners in words that it agreed to.
  private var sentKind: EventKind {
    EventKind(
      "evaluationSent", Text(fr: "évaluation communiquée", en: "evaluation sent"),
      visibility: .partnersOfTheCase,
      requires: [
        .recorded(RecordTest("finalEvaluation")), .fact("evaluationAgreed", oneOf: ["yes"]),
      ],
      fields: [
        EntryField(
          "to", Text(fr: "destinataires", en: "recipients"), [EvaluationReader].fieldKind,
          isRequired: true)
      ])
  }

  private var objectivesField: EntryField {
    EntryField(
      "objectives", Text(fr: "objectifs", en: "objectives"), [HousingObjective].fieldKind,
      isRequired: true)
  }

  private var strategiesField: EntryField {
    EntryField("strategies", Text(fr: "stratégie", en: "strategy"), [Strategy].fieldKind)
  }
}
