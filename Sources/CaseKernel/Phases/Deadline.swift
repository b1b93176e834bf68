/// Marks identifiers of deadlines; nothing is ever one.
public enum DeadlineMark {}
/// A deadline's id, kebab-case, stored: findings are named by it (`<module>/<id>-overdue`).
public typealias DeadlineID = Identifier<DeadlineMark>

/// A day before which something must be done in a case, besides the end of its phase: a review, a
/// notice to an authority, a yearly examination.
///
/// It is data: agendas, findings and forms read it, and programmes written in `config.yaml` have
/// it too.
public struct Deadline: Hashable, Codable, Sendable {
  /// What kind of day it is, as agendas say it without revealing a situation.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    case review, notice, contact, exam, orderExpiry
  }

  public var id: DeadlineID
  /// What is to be done, for those who may read the case.
  public var label: Text
  public var kind: Kind
  /// How the day is found.
  public var rule: DeadlineRule
  /// The phases in which it counts; empty for as long as the case is open.
  public var phases: [PhaseID]
  /// What must hold besides; until then nothing is due.
  public var when: [Condition]
  /// How many days before it is announced.
  public var warnDays: Int
  /// Who may read that something of the kind is due.
  public var visibility: Visibility
  /// The text of law or the document that asks for it, where there is one.
  public var source: String?

  /// A deadline of every phase, announced two weeks before to the partners of the case, unless
  /// said.
  public init(
    _ id: DeadlineID, _ label: Text, _ kind: Kind, _ rule: DeadlineRule, in phases: [PhaseID] = [],
    when conditions: [Condition] = [], warnDays: Int = 14,
    visibility: Visibility = .partnersOfTheCase, source: String? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.rule = rule
    self.phases = phases
    when = conditions
    self.warnDays = warnDays
    self.visibility = visibility
    self.source = source
  }
}

/// How the day of a deadline is found in a case.
public enum DeadlineRule: Hashable, Codable, Sendable {
  /// Once: within a time after a fact, until the other fact has happened.
  case once(DueRule, until: DatedFact)
  /// Again and again, each time counted from the latest of those facts: a contact, a search.
  case since(latestOf: [DatedFact], every: Interval)
  /// By a calendar that lateness does not move: period after period from a fact, each closed by
  /// one entry of the kind, due `before` the end of its period. Counted from the last entry of a
  /// kind, it starts anew with each of them; what closed a period before does not count again.
  case calendar(from: DatedFact, every: Interval, before: Period, doneBy: EventKindID)
  /// On the day that the latest entry of some kinds states: the end of a lease, which a renewal or
  /// an amendment puts off; until one of the other facts has happened.
  case stated(by: [EventKindID], FieldID, until: [DatedFact])

  /// The first day that is due and not done; `nil` when none is, or when it is not known.
  public func day(in file: CaseFile) -> Day? {
    switch self {
    case .once(let rule, let done):
      file.day(of: done) == nil ? rule.day(in: file) : nil
    case .since(let facts, let interval):
      interval.period(in: file).flatMap { period in
        facts.compactMap { file.day(of: $0) }.max()?.adding(period)
      }
    case .calendar(let start, let interval, let lead, let kind):
      file.day(of: start).flatMap { day in
        interval.period(from: start, in: file).map { period in
          day.adding(period.times(file.closed(by: kind, since: start) + 1)).subtracting(lead)
        }
      }
    case .stated(let kinds, let field, let ends):
      ends.contains { file.day(of: $0) != nil }
        ? nil : file.records.last { kinds.contains($0.kind) }?.facts[field]?.day
    }
  }
}

/// A length of time that may depend on the case: on what was agreed, or on an intensity.
public enum Interval: Hashable, Codable, Sendable {
  case fixed(Period)
  /// As many months as a field of the case says, or the other length while it is unknown.
  case months(FieldID, otherwise: Period?)
  /// As many months as the latest entry of a kind states, or the other length.
  case recordedMonths(EventKindID, FieldID, otherwise: Period?)
  /// By the value of a choice; `nil` where the value has none.
  case chosen(FieldID, [String: Period], otherwise: Period?)

  /// The length in a case; `nil` when it is not known or there is none.
  public func period(in file: CaseFile) -> Period? {
    switch self {
    case .fixed(let period): period
    case .months(let field, let otherwise):
      Self.months(file.fact(field)) ?? otherwise
    case .recordedMonths(let kind, let field, let otherwise):
      Self.months(file.records(of: kind).last?.facts[field]) ?? otherwise
    case .chosen(let field, let periods, let otherwise):
      file.fact(field)?.text.flatMap { periods[$0] } ?? otherwise
    }
  }

  /// The length of a calendar that may start anew: the one that its latest start states, where
  /// starts state it.
  fileprivate func period(from start: DatedFact, in file: CaseFile) -> Period? {
    guard case .recordedMonths(let kind, let field, let otherwise) = self, start == .last(kind),
      let day = file.day(of: start)
    else { return period(in: file) }
    return Self.stated(by: field, on: day, file.records(of: kind)) ?? otherwise
  }

  /// The months that the entries of a day state; of several, the latest in the journal.
  static func stated(by field: FieldID, on day: Day, _ records: [LoggedRecord]) -> Period? {
    months(records.filter { $0.on == day }.max { $0.entry < $1.entry }?.facts[field])
  }

  private static func months(_ value: FieldValue?) -> Period? {
    value?.number.flatMap { $0 > 0 ? .months($0) : nil }
  }
}

extension CaseFile {
  /// How many periods of a calendar are closed by entries of a kind: all of them, or since the
  /// calendar started anew. An entry of the very day closes a period of the calendar before.
  fileprivate func closed(by kind: EventKindID, since start: DatedFact) -> Int {
    guard case .last(let starting) = start, let day = day(of: start),
      day != self.day(of: .first(starting))
    else { return counts[kind] ?? 0 }
    return records(of: kind).count { $0.on > day }
  }
}

/// A deadline of a case with its day.
public struct DueDeadline: Hashable, Sendable {
  public var deadline: Deadline
  public var on: Day

  /// A deadline and the day that its rule gives.
  public init(_ deadline: Deadline, on day: Day) {
    self.deadline = deadline
    on = day
  }
}

extension DeclaredDefinition {
  /// What is due in an open case by its deadlines, in the order declared; nothing once it is
  /// closed.
  public func deadlines(_ file: CaseFile) -> [DueDeadline] {
    guard file.isOpen else { return [] }
    return deadlines.compactMap { deadline in
      guard deadline.phases.isEmpty || deadline.phases.contains(file.phase),
        unmet(deadline.when, in: file).isEmpty, let day = deadline.rule.day(in: file)
      else { return nil }
      return DueDeadline(deadline, on: day)
    }
  }
}
