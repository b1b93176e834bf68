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
  /// one entry of the kind, due `before` the end of its period.
  case calendar(from: DatedFact, every: Interval, before: Period, doneBy: EventKindID)

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
      interval.period(in: file).flatMap { period in
        file.day(of: start)?
          .adding(period.times((file.counts[kind] ?? 0) + 1)).subtracting(lead)
      }
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

  private static func months(_ value: FieldValue?) -> Period? {
    value?.number.flatMap { $0 > 0 ? .months($0) : nil }
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
