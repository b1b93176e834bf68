/// A deadline by calendar whose past days a figure can count: which of them were met.
///
/// Its length is fixed, or stated by the entries that start it anew: what depends on a fact of
/// today tells nothing of the days before. For the same reason its conditions are not looked at,
/// and the entries that close its periods must carry values, which are kept with their days.
public struct CountedDeadline: Hashable, Sendable {
  /// The fact from which it counts.
  public let start: DatedFact
  /// The kind of entries that close its periods.
  public let closing: EventKindID
  /// The value that states the length of its periods, in the entries that start it.
  public let length: FieldID?
  private let every: Period?
  private let lead: Period
  private let phases: [PhaseID]

  /// The deadline of that id; `nil` where there is none, or where its past cannot be known.
  public init?(_ id: DeadlineID, in definition: DeclaredDefinition) {
    guard let deadline = definition.deadlines.first(where: { $0.id == id }), deadline.when.isEmpty,
      case .calendar(let start, let interval, let lead, let kind) = deadline.rule
    else { return nil }
    switch interval {
    case .fixed(let period): (length, every) = (nil, period)
    case .recordedMonths(let kind, let field, let otherwise) where start == .last(kind):
      (length, every) = (field, otherwise)
    default: return nil
    }
    self.start = start
    self.lead = lead
    closing = kind
    phases = deadline.phases
  }

  /// The kind of entries each of which starts it anew; `nil` where it starts once.
  public var restarting: EventKindID? {
    if case .last(let kind) = start { kind } else { nil }
  }

  /// The facts of which a day starts it.
  public var startingFacts: [DatedFact] {
    restarting.map { [.first($0), .last($0)] } ?? [start]
  }

  /// How many of its days came in a period, in a phase in which it counts and before the case was
  /// closed, and how many of those were met.
  public func tally(of trace: DeadlineTrace, in period: DayRange) -> DeadlineTally {
    let days = Set(trace.starts + trace.starting.map(\.on))
    let starts = days.map { day in
      DeadlineCalendar.Start(
        day, every: length.flatMap { Interval.stated(by: $0, on: day, trace.starting) } ?? every)
    }
    let terms = DeadlineCalendar(starts, before: lead, done: trace.done).terms(through: period.to)
      .filter { period.contains($0.due) && counts(on: $0.due, in: trace) }
    return DeadlineTally(due: terms.count, met: terms.count(where: \.isMet))
  }

  private func counts(on day: Day, in trace: DeadlineTrace) -> Bool {
    guard trace.closedOn.map({ day <= $0 }) ?? true else { return false }
    return trace.stays.contains { stay in
      (phases.isEmpty || phases.contains(stay.phase)) && stay.from <= day
        && (stay.to.map { day <= $0 } ?? true)
    }
  }
}

/// What a counted deadline reads of one case.
public struct DeadlineTrace: Hashable, Sendable {
  /// The days of the facts that start it, as far as they are known.
  public var starts: [Day]
  /// The entries that start it anew, with what they state of its length.
  public var starting: [LoggedRecord]
  /// The days of the entries that close its periods.
  public var done: [Day]
  /// The stays of the case in its phases.
  public var stays: [PhaseStay]
  /// The day on which the case was closed.
  public var closedOn: Day?

  /// A trace as the caller found it.
  public init(
    starts: [Day], starting: [LoggedRecord], done: [Day], stays: [PhaseStay], closedOn: Day?
  ) {
    self.starts = starts
    self.starting = starting
    self.done = done
    self.stays = stays
    self.closedOn = closedOn
  }

  /// The trace of a deadline in a whole case.
  public init(of deadline: CountedDeadline, in file: CaseFile) {
    self.init(
      starts: deadline.startingFacts.compactMap { file.day(of: $0) },
      starting: deadline.restarting.map { file.records(of: $0) } ?? [],
      done: file.records(of: deadline.closing).map(\.on), stays: file.stays,
      closedOn: file.closedOn)
  }
}

/// How many days of a deadline came, and how many were met.
public struct DeadlineTally: Hashable, Sendable {
  public var due: Int
  public var met: Int

  /// A tally; of nothing yet unless said.
  public init(due: Int = 0, met: Int = 0) {
    self.due = due
    self.met = met
  }

  /// The days of two cases.
  public static func + (one: DeadlineTally, other: DeadlineTally) -> DeadlineTally {
    DeadlineTally(due: one.due + other.due, met: one.met + other.met)
  }
}

extension IndicatorEvaluator {
  /// The days of a deadline that came in the period, over all cases; none where its past cannot be
  /// known.
  func tally(of id: DeadlineID) -> DeadlineTally {
    guard let deadline = CountedDeadline(id, in: scope.definition) else { return DeadlineTally() }
    return files.reduce(DeadlineTally()) { sum, file in
      sum + deadline.tally(of: DeadlineTrace(of: deadline, in: file), in: scope.period)
    }
  }
}
