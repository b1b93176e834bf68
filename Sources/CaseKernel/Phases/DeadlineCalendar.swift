/// The days that a calendar gives: period after period from a start, each closed by one entry,
/// until another start takes its place.
///
/// A start is a convention, say: the one that follows it sets a calendar of its own, and what was
/// due until then remains due.
public struct DeadlineCalendar: Hashable, Sendable {
  /// A day from which periods are counted.
  public struct Start: Hashable, Sendable {
    /// The day itself, which belongs to the calendar before.
    public var day: Day
    /// The length of its periods; `nil` where it is not known, and nothing is due then.
    public var every: Period?

    /// A day, and the length that counts from it.
    public init(_ day: Day, every: Period?) {
      self.day = day
      self.every = every
    }
  }

  /// A day by which something was due, and the day of the entry that closed its period.
  public struct Term: Hashable, Sendable {
    public var due: Day
    /// `nil` while nothing closed it.
    public var doneOn: Day?

    /// Whether it was done on or before its day.
    public var isMet: Bool { doneOn.map { $0 <= due } ?? false }
  }

  private let starts: [Start]
  private let lead: Period
  private let done: [Day]

  /// A calendar from some starts, whose periods are due a while before their end and closed by
  /// entries of those days; in any order.
  public init(_ starts: [Start], before lead: Period, done: [Day]) {
    self.starts = starts.sorted { $0.day < $1.day }
    self.lead = lead
    self.done = done.sorted()
  }

  /// The terms due up to a day, oldest first.
  public func terms(through last: Day) -> [Term] {
    starts.indices.flatMap { terms(of: $0, through: last) }
  }

  private func terms(of index: Int, through last: Day) -> [Term] {
    guard let every = starts[index].every, every.count > 0 else { return [] }
    let next = index + 1 < starts.count ? starts[index + 1].day : nil
    let end = min(last, next ?? last)
    let closing = done.filter { day in
      (index == 0 || day > starts[index].day) && (next.map { day <= $0 } ?? true)
    }
    var found: [Term] = []
    while true {
      let due = starts[index].day.adding(every.times(found.count + 1)).subtracting(lead)
      // Days end with the year 9999: periods that all end there are one.
      if due > end || due == found.last?.due { return found }
      found.append(Term(due: due, doneOn: found.count < closing.count ? closing[found.count] : nil))
    }
  }
}
