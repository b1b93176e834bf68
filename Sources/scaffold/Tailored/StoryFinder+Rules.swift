internal import CaseKernel

extension StoryFinder {
  /// A story in which a rule finds something and one in which it does not, where they were found.
  func rule(_ rule: Rule) -> [Story] {
    let code = "\(declared.module)/\(rule.id)"
    let phases = rule.phases.isEmpty ? open : rule.phases
    let ways = phases.compactMap { way(to: $0) }.flatMap { way in
      [way + meeting(rule.when), way].filter { accepted($0) }
    }
    let broken = ways.flatMap { way in breaking(rule.expects).map { (way + $0.acts, $0.day) } }
    let kept = ways.flatMap { way in keeping(rule.expects).map { (way + $0, Self.start) } }
    return [
      finding(code, "\(rule.id) is found", broken),
      seen("\(rule.id) is not found", kept + [(opened, Self.start)], .doesNotFind(code)) {
        !$0.contains(code)
      },
    ].compactMap { $0 }
  }

  /// What may go against an expectation, and the day on which it shows.
  private func breaking(_ expectation: Rule.Expectation) -> [(acts: [Example.Act], day: Day)] {
    let past = Example.day(2026, 1, 10)
    switch expectation {
    case .holds(let conditions):
      return [([], Self.start)]
        + conditions.flatMap(\.parts).map { (contradicting($0), Self.start) }
    case .notPassed(.field(let field)):
      return [([.record([field: past.description], Self.start)], Self.start), ([], Self.later)]
    case .notPassed(let fact): return [([], Self.later), (meeting(fact), Self.later)]
    case .count(let kind, _, let most):
      return [([], Self.start), (times((most ?? 0) + 1, kind), Self.start)]
    case .number(let field, let least, let most):
      return [least - 1, (most ?? least) + 1].map {
        ([.record([field: String($0)], Self.start)], Self.start)
      }
    }
  }

  private func contradicting(_ condition: Condition) -> [Example.Act] {
    switch condition {
    case .fact(let field, let allowed):
      other(field, than: allowed).map { [.record([field: $0], Self.start)] } ?? []
    case .agreement(let kind): [.withdraw(kind, Self.start)]
    case .sharing: [.withdraw(.sharing, Self.start)]
    case .known(let field), .happened(.field(let field)):
      [.record([field: "unknown"], Self.start)]
    default: []
    }
  }

  /// What may be as expected.
  private func keeping(_ expectation: Rule.Expectation) -> [[Example.Act]] {
    switch expectation {
    case .holds(let conditions): [meeting(conditions), []]
    case .notPassed(let fact): [meeting(fact), []]
    case .count(let kind, let least, _): [times(least, kind), []]
    case .number(let field, let least, let most):
      [least, most ?? least].map { [.record([field: String($0)], Self.start)] } + [[]]
    }
  }

  /// An entry of a kind so many times; more than a hundred are left for a person to show.
  private func times(_ count: Int, _ kind: EventKindID) -> [Example.Act] {
    guard count > 0, count <= 100 else { return [] }
    return logging(kind) + Array(repeating: log(kind), count: count - 1)
  }
}
