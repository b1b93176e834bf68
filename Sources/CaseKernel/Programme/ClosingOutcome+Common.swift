extension ClosingOutcome {
  /// What may end any case at any time, whatever the programme (section 4.5 of the domain
  /// reference).
  public static let atAnyTime: [ClosingOutcome] = [
    ClosingOutcome(
      "declined",
      Text(fr: "n'a pas souhaité l'accompagnement", en: "did not wish for the support")),
    ClosingOutcome("lostContact", Text(fr: "contact interrompu", en: "contact interrupted")),
    ClosingOutcome("movedAway", Text(fr: "a déménagé", en: "moved away")),
    ClosingOutcome("evicted", Text(fr: "expulsé", en: "evicted")),
    ClosingOutcome("death", Text(fr: "décès", en: "death")),
  ]
}

extension ClosingOutcome {
  /// Whether it says that another measure takes over (« orienté vers une autre mesure », « passage
  /// vers une mutation », section 4.5): what a hand-over closes a case with, unless another outcome
  /// is named.
  public var handsOver: Bool {
    let id = id.rawValue
    return id.hasPrefix("passedTo") || (id.hasPrefix("orientedTo") && id.contains("Measure"))
  }
}

extension Indicator {
  /// Exits by outcome, then the positive ones together, each as a share of the cases closed in the
  /// period (I.13).
  public static func exits(by outcomes: [ClosingOutcome]) -> [Indicator] {
    let closed = CaseTest.happened(.closed, .inPeriod)
    let each = outcomes.map { outcome in
      Indicator(
        "I.13.\(outcome.id)", outcome.label, .flow,
        .share(.outcome(oneOf: [outcome.id]), of: closed))
    }
    let positive = Indicator(
      "I.13.positive", Text(fr: "sorties positives", en: "positive exits"), .flow,
      .share(.outcome(oneOf: outcomes.filter(\.positive).map(\.id)), of: closed))
    return each + [positive]
  }
}
