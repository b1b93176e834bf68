package import CaseKernel

extension PoleRessourceHabitat {
  /// The ways out, from the list of section 4.5: what the evaluation shows, what takes over, and
  /// what may happen at any time.
  package var outcomes: [ClosingOutcome] {
    evaluatedOutcomes + relayOutcomes + ClosingOutcome.atAnyTime
  }

  /// An exit that speaks of a result rests on an evaluation that reached the household and the
  /// partners.
  private var evaluatedOutcomes: [ClosingOutcome] {
    [
      evaluated(
        "homeKept", Text(fr: "logement gardé", en: "home kept"), [.keepHome, .rentAndDebt]),
      ClosingOutcome(
        "evictionAvoided", Text(fr: "expulsion évitée", en: "eviction avoided"), positive: true,
        from: ["evaluation"],
        requires: [.fact("evictionThreatened", oneOf: ["yes"]), reached([.keepHome])]
          + Self.sentToBoth),
      evaluated(
        "relocated", Text(fr: "relogé", en: "relocated"), [.accessDwelling]),
      evaluated(
        "becameOwner", Text(fr: "devenu propriétaire", en: "became an owner"), [.becomeOwner]),
      evaluated(
        "dwellingImproved", Text(fr: "logement amélioré", en: "dwelling improved"),
        [.adaptDwelling, .ownerStandards]),
      evaluated(
        "rightsObtained", Text(fr: "droits obtenus", en: "rights obtained"),
        [.tenantRights, .localPolicies]),
      ClosingOutcome(
        "objectivesNotMet", Text(fr: "objectifs non atteints", en: "objectives not met"),
        from: ["evaluation"], requires: Self.sentToBoth),
    ]
  }

  private func evaluated(
    _ id: OutcomeID, _ label: Text, _ objectives: [HousingObjective]
  ) -> ClosingOutcome {
    ClosingOutcome(
      id, label, positive: true, from: ["evaluation"],
      requires: [reached(objectives)] + Self.sentToBoth)
  }

  private func reached(_ objectives: [HousingObjective]) -> Condition {
    let ids = objectives.map(\.rawValue)
    return .any([
      .recorded(RecordTest("finalEvaluation", "reached", oneOf: ids)),
      .recorded(RecordTest("finalEvaluation", "partly", oneOf: ids)),
    ])
  }

  /// The evaluation was sent to the household and to the partners.
  static let sentToBoth = EvaluationReader.allCases.map { reader in
    Condition.recorded(RecordTest("evaluationSent", "to", oneOf: [reader.rawValue]))
  }

  private var relayOutcomes: [ClosingOutcome] {
    [
      ClosingOutcome(
        "ineligible",
        Text(fr: "ne relève pas du pôle ressource", en: "not for the resource centre"),
        from: ["request", "prediagnosis"]),
      ClosingOutcome(
        "orientedToMainstream",
        Text(fr: "relais par le droit commun", en: "taken over by ordinary-law services"),
        positive: true, from: ["prediagnosis", "strategy", "plan", "action"],
        requires: [.recorded(RecordTest("interlocutorMet"))]),
      ClosingOutcome(
        "orientedToSlidingLease",
        Text(fr: "orienté vers un bail glissant", en: "oriented to a sliding lease"),
        positive: true, from: ["strategy", "plan", "action"],
        requires: [.fact("strategies", oneOf: [Strategy.slidingLease.rawValue])]),
    ]
  }
}
