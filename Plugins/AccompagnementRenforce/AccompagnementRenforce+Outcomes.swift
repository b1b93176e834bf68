package import CaseKernel

extension AccompagnementRenforce {
  /// The ways out, from the list of section 4.5; the three aims of the source come first.
  package var outcomes: [ClosingOutcome] {
    aims + supportOutcomes + [
      ClosingOutcome(
        "ineligible",
        Text(fr: "ne relève pas de l'accompagnement renforcé", en: "not for reinforced support"),
        from: ["referral", "meeting", "assessment"])
    ] + ClosingOutcome.atAnyTime
  }

  /// The household was threatened and is not any more: the procedure is stopped or the plan kept.
  static let evictionAvoided: [Condition] = [
    .fact("stageAtEntry", oneOf: EvictionStage.threatening.map(\.rawValue)),
    .fact("procedureAtExit", oneOf: ProcedureAtExit.avoiding.map(\.rawValue)),
  ]

  /// The way to a move is open: the household wishes for it and nothing stands against it.
  static let mutationOpen: [Condition] = [
    .fact("mutationWish", oneOf: ["yes"]), .fact("mutationReady", oneOf: ["yes"]),
  ]

  private var aims: [ClosingOutcome] {
    [
      ClosingOutcome(
        "evictionAvoided", Text(fr: "expulsion évitée", en: "eviction avoided"), positive: true,
        from: Self.supported, requires: Self.evictionAvoided),
      ClosingOutcome(
        "autonomous", Text(fr: "autonome dans le logement", en: "autonomous in the dwelling"),
        positive: true, from: Self.supported),
      ClosingOutcome(
        "passedToMutation",
        Text(fr: "passage vers une mutation", en: "handed over to a programme of moves"),
        positive: true, from: Self.supported, requires: Self.mutationOpen),
    ]
  }

  private var supportOutcomes: [ClosingOutcome] {
    [
      ClosingOutcome(
        "relocated", Text(fr: "relogé", en: "relocated"), positive: true, from: Self.supported),
      ClosingOutcome(
        "debtPlan", Text(fr: "plan d'apurement en place", en: "debt plan in place"),
        positive: true, from: Self.supported),
      ClosingOutcome(
        "orientedToMainstream",
        Text(fr: "relais par le droit commun", en: "taken over by ordinary-law services"),
        positive: true, from: Self.supported),
      ClosingOutcome(
        "protectiveMeasure", Text(fr: "mesure de protection", en: "protective measure"),
        from: Self.supported),
      ClosingOutcome(
        "maximumDuration",
        Text(fr: "fin de la durée, objectifs non atteints", en: "end of the time, goals not met"),
        from: Self.supported),
    ]
  }

  /// The phases in which the support is at work or at rest.
  static let supported: [PhaseID] = ["support", "watch"]
}
