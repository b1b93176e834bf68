package import CaseKernel

extension SuiviDeFamilles {
  /// The ways out, from the list of section 4.5: what the platform decided at the start, what the
  /// support came to, and what may happen at any time.
  package var outcomes: [ClosingOutcome] {
    decisionOutcomes + supportOutcomes + relayOutcomes + ClosingOutcome.atAnyTime
  }

  private var decisionOutcomes: [ClosingOutcome] {
    [
      ClosingOutcome(
        "notForPlatform",
        Text(fr: "pas d'intervention de la plateforme", en: "no intervention of the platform"),
        from: ["identification"],
        requires: [
          .fact(
            "intervention",
            oneOf: [Intervention.otherService.rawValue, Intervention.notNeeded.rawValue])
        ])
    ]
  }

  /// What the aims came to is read in a review with the household, so that an exit can be checked.
  private var supportOutcomes: [ClosingOutcome] {
    let reviewed = Condition.recorded(RecordTest("review"))
    return [
      ClosingOutcome(
        "autonomous", Text(fr: "autonome dans le logement", en: "autonomous in the dwelling"),
        positive: true, from: Self.supportPhases, requires: [reviewed]),
      ClosingOutcome(
        "evictionAvoided", Text(fr: "expulsion évitée", en: "eviction avoided"), positive: true,
        from: Self.supportPhases,
        requires: [.fact("evictionStage", oneOf: EvictionStage.threats), reviewed]),
      ClosingOutcome(
        "debtPlan", Text(fr: "plan d'apurement en place", en: "debt plan in place"),
        positive: true, from: Self.supportPhases,
        requires: [
          .recorded(
            RecordTest("stepEngaged", "domain", oneOf: [StepDomain.rent.rawValue])),
          .recorded(RecordTest("stepEngaged", "state", oneOf: [StepState.succeeded.rawValue])),
        ]),
      ClosingOutcome(
        "relocated", Text(fr: "relogé", en: "relocated"), positive: true,
        from: Self.supportPhases),
      ClosingOutcome(
        "maximumDuration",
        Text(fr: "fin de la durée, objectifs non atteints", en: "end of the time, aims not met"),
        from: Self.supportPhases),
    ]
  }

  private var relayOutcomes: [ClosingOutcome] {
    let accepted = Condition.recorded(
      RecordTest("orientationPresented", "answer", oneOf: [OrientationAnswer.accepted.rawValue]))
    return [
      ClosingOutcome(
        "orientedToMainstream",
        Text(fr: "relais par le droit commun", en: "taken over by ordinary-law services"),
        positive: true, from: Self.supportPhases, requires: [accepted]),
      ClosingOutcome(
        "orientedToMeasure",
        Text(fr: "relais par une autre mesure", en: "taken over by another measure"),
        positive: true, from: Self.supportPhases, requires: [accepted]),
      ClosingOutcome(
        "protectiveMeasure", Text(fr: "mesure de protection", en: "protective measure"),
        from: Self.supportPhases),
    ]
  }
}
