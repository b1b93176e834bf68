/// Time planned for a measure against the time done, as data: so much up to a day, such as the one
/// on which a diagnosis is shared, or so much a month from the day after.
///
/// What is not over is held against no plan. Source: D4.6.
public struct PlannedTime: Hashable, Codable, Sendable {
  /// The kinds of entries whose minutes count as done.
  public var kinds: [EventKindID]
  /// The first day of the work.
  public var start: DatedFact
  /// The last day of the first part; months count from the day after.
  public var turn: DatedFact
  public var plan: Plan

  /// What is planned, in minutes.
  public enum Plan: Hashable, Codable, Sendable {
    /// All in all, from the start to the turn.
    case once(Int)
    /// A month, after the turn.
    case monthly(MonthlyTime)
  }

  /// A plan for the work of those kinds.
  public init(_ kinds: [EventKindID], from start: DatedFact, turning turn: DatedFact, _ plan: Plan)
  {
    self.kinds = kinds
    self.start = start
    self.turn = turn
    self.plan = plan
  }

  /// The kinds of records that say the level of a month; none where the plan has no level.
  public var levelKinds: [EventKindID] {
    if case .monthly(let time) = plan { [time.kind] } else { [] }
  }

  /// What of a course is over in a period, planned against done.
  public func balance(_ course: Course, in period: DayRange) -> TimeBalance {
    guard let turn = course.turn else { return TimeBalance() }
    switch plan {
    case .once(let minutes):
      guard let start = course.start, start <= turn, period.contains(turn) else {
        return TimeBalance()
      }
      return TimeBalance(planned: minutes, done: course.minutes(in: DayRange(start...turn)))
    case .monthly(let time):
      let last = min(period.to, course.left.map { $0.adding(days: -1) } ?? period.to)
      return MonthlyTime.months(after: turn, to: last)
        .filter { $0.to <= last && period.contains($0.to) }
        .reduce(TimeBalance()) { sum, month in
          sum
            + TimeBalance(
              planned: time.minutes(at: MonthlyTime.level(of: course.levels, on: month.from)),
              done: course.minutes(in: month))
        }
    }
  }
}

/// The minutes that a month plans, by the level that a record states.
public struct MonthlyTime: Hashable, Codable, Sendable {
  /// The kind of the records that state a level, and the value that names it.
  public var kind: EventKindID
  public var field: FieldID
  /// The minutes of each level.
  public var byLevel: [String: Int]
  /// The minutes of a month whose level nobody stated.
  public var otherwise: Int

  /// So many minutes by level, and so many where there is none.
  public init(_ kind: EventKindID, _ field: FieldID, _ byLevel: [String: Int], otherwise: Int) {
    self.kind = kind
    self.field = field
    self.byLevel = byLevel
    self.otherwise = otherwise
  }

  /// The minutes of a month at a level.
  public func minutes(at level: String?) -> Int { level.flatMap { byLevel[$0] } ?? otherwise }

  /// The months that begin after a day and by another, the last one whole.
  public static func months(after turn: Day, to last: Day) -> [DayRange] {
    let first = turn.adding(days: 1)
    guard first <= last else { return [] }
    return (0...first.months(until: last)).map { index in
      let start = first.adding(months: index)
      return DayRange(start...max(start, first.adding(months: index + 1).adding(days: -1)))
    }
  }

  /// The level in force on a day; before the first one was stated, that one.
  public static func level<Level>(of stated: [(on: Day, level: Level)], on day: Day) -> Level? {
    (stated.last { $0.on <= day } ?? stated.first)?.level
  }
}

/// Time planned and time done, in minutes.
public struct TimeBalance: Hashable, Sendable {
  public var planned: Int
  public var done: Int

  /// A balance of two times; of none unless said.
  public init(planned: Int = 0, done: Int = 0) {
    self.planned = planned
    self.done = done
  }

  /// Both times together with those of another balance.
  public static func + (left: TimeBalance, right: TimeBalance) -> TimeBalance {
    TimeBalance(planned: left.planned + right.planned, done: left.done + right.done)
  }
}

extension PlannedTime {
  /// What a case lived, as far as its time is concerned.
  public struct Course: Sendable {
    public var start: Day?
    public var turn: Day?
    /// The day on which the measure stopped, which does not count; `nil` while it lasts.
    public var left: Day?
    /// The minutes of the work, by day.
    public var work: [Effort]
    /// The levels in the order stated.
    public var levels: [(on: Day, level: String)]

    /// A course by its days, without work nor level unless given.
    public init(
      start: Day?, turn: Day?, left: Day?, work: [Effort] = [],
      levels: [(on: Day, level: String)] = []
    ) {
      self.start = start
      self.turn = turn
      self.left = left
      self.work = work
      self.levels = levels
    }

    func minutes(in days: DayRange) -> Int {
      work.filter { days.contains($0.on) }.reduce(0) { $0 + $1.minutes }
    }
  }

  /// The course of a whole case.
  public func course(of file: CaseFile) -> Course {
    let withdrawn = file.holds(.support) ? nil : file.day(of: .withdrew(.support))
    var course = Course(
      start: file.day(of: start), turn: file.day(of: turn),
      left: [file.closedOn, withdrawn].compactMap { $0 }.min())
    for record in file.records {
      add(record.kind, record.facts, on: record.on, to: &course)
    }
    return course
  }

  /// Adds what a record says of time done, or of the level.
  public func add(_ kind: EventKindID, _ facts: Facts, on day: Day, to course: inout Course) {
    if kinds.contains(kind), let minutes = facts[EntryField.minutes.id]?.number {
      course.work.append(Effort(on: day, minutes: minutes))
    }
    if case .monthly(let time) = plan, time.kind == kind, let level = facts[time.field]?.text {
      course.levels.append((day, level))
    }
  }
}
