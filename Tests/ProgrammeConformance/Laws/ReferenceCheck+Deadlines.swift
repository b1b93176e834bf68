import CaseKernel

extension ReferenceCheck {
  /// A deadline names phases, facts, kinds and fields that exist; a calendar has a length.
  func deadline(_ deadline: Deadline) -> [String] {
    let place = "deadline \(deadline.id)"
    return deadline.phases.flatMap { phase($0, in: place) }
      + conditions(deadline.when, in: place) + rule(deadline.rule, in: place)
  }

  /// A rule names phases, facts, kinds and fields that exist.
  func rule(_ rule: Rule) -> [String] {
    let place = "rule \(rule.id)"
    let expected: [String] =
      switch rule.expects {
      case .holds(let expected): conditions(expected, in: place)
      case .notPassed(let happened): fact(happened, in: place)
      case .count(let id, _, _): kind(id, in: place)
      case .number(let id, _, _): field(id, in: place)
      }
    return rule.phases.flatMap { phase($0, in: place) } + conditions(rule.when, in: place)
      + expected
  }

  private func rule(_ rule: DeadlineRule, in place: String) -> [String] {
    switch rule {
    case .once(let due, let done):
      ([due.after, done] + due.noLaterThan).flatMap { fact($0, in: place) }
    case .since(let facts, let every):
      facts.flatMap { fact($0, in: place) } + interval(every, in: place)
    case .calendar(let start, let every, _, let kind):
      fact(start, in: place) + interval(every, in: place) + self.kind(kind, in: place)
        + (start.isLast ? keepsDays(kind, in: place) : [])
    case .stated(let kinds, let field, let ends):
      kinds.flatMap { states(field, $0, in: place) } + ends.flatMap { fact($0, in: place) }
    }
  }

  private func states(_ field: FieldID, _ id: EventKindID, in place: String) -> [String] {
    let stated = declared.eventKind(id)?.fields.first { $0.id == field }
    return stated?.kind == .day ? [] : ["\(place): \(id) states no day \(field)"]
  }

  /// A figure counts the past days of a deadline where they can be known.
  func counted(_ id: DeadlineID, in place: String) -> [String] {
    guard let deadline = CountedDeadline(id, in: declared) else {
      return ["\(place): \(id) is no deadline whose past days are known"]
    }
    return keepsDays(deadline.closing, in: place)
  }

  /// The entries that close periods always carry a value: those without any are not kept by day.
  private func keepsDays(_ id: EventKindID, in place: String) -> [String] {
    guard let kind = declared.eventKind(id) else { return [] }
    return kind.fields.contains(where: \.isRequired)
      ? [] : ["\(place): \(id) closes periods and requires no value"]
  }

  private func interval(_ interval: Interval, in place: String) -> [String] {
    switch interval {
    case .fixed(let period): period.count > 0 ? [] : ["\(place): a period of nothing"]
    case .months(let id, _): field(id, in: place)
    case .recordedMonths(let kind, let id, _):
      declared.eventKind(kind)?.fields.contains { $0.id == id } == true
        ? [] : ["\(place): \(kind) has no field \(id)"]
    case .chosen(let id, let periods, _): values(periods.keys.sorted(), of: id, in: place)
    }
  }
}

extension DatedFact {
  fileprivate var isLast: Bool { if case .last = self { true } else { false } }
}
