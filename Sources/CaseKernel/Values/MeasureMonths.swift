/// The days one measure runs for one household, from which its months are counted (D4.5).
///
/// The measure-months of a report are the sum over its measures: a household with two measures
/// counts twice.
public struct MeasureMonths: Hashable, Codable, Sendable {
  /// The first day of the measure.
  public let start: Day

  /// The last day of the measure, included; nil while it runs.
  ///
  /// A running measure is counted to the end of the period asked for: to count what is done and not
  /// what is expected, end that period today.
  public let end: Day?

  /// The days it was suspended; they may overlap, be out of order or exceed the measure.
  ///
  /// A suspension that is still open must run to `Day.last`: ended today, it would make the rest of
  /// the current month look active.
  public let suspensions: [DayRange]

  /// The measure that runs those days; one that ends before its start has no month.
  public init(start: Day, end: Day? = nil, suspensions: [DayRange] = []) {
    self.start = start
    self.end = end
    self.suspensions = suspensions
  }

  /// The months of this measure that belong to the period, by that convention.
  ///
  /// `MonthCounting` defines which months count and to which period each belongs.
  public func counted(
    in period: DayRange, by counting: MonthCounting, suspendedMonths: SuspendedMonths
  ) -> MonthCount {
    let active = activeRanges(without: suspendedMonths == .excluded ? suspensions : [])
    switch counting {
    case .calendarMonthsStarted: return MonthCount(monthsStarted(in: period, active: active))
    case .fullMonths: return MonthCount(fullMonths(in: period, active: active))
    case .prorataDays: return MeasureMonths.prorata(days: days(in: period, active: active))
    case .anniversaryMonths: return MonthCount(anniversaries(in: period, active: active))
    }
  }

  /// The days of the period on which the measure runs, less the suspended ones if excluded.
  public func days(in period: DayRange, suspendedMonths: SuspendedMonths) -> Int {
    days(
      in: period, active: activeRanges(without: suspendedMonths == .excluded ? suspensions : []))
  }

  /// That many days over 30.4375, that is × 1600 ÷ 487 hundredths, rounded half-up.
  private static func prorata(days: Int) -> MonthCount {
    MonthCount(hundredths: (days * 3200 + 487) / 974)
  }
}

extension MeasureMonths {
  /// The days of the measure outside the suspensions, as separate ranges in order.
  private func activeRanges(without suspensions: [DayRange]) -> [DayRange] {
    guard let whole = DayRange(from: start, to: end ?? .last) else { return [] }
    var active: [DayRange] = []
    var next = whole.from
    for suspension in suspensions.sorted(by: { $0.from < $1.from }) where suspension.to >= next {
      if suspension.from > next {
        active.append(DayRange(next...min(suspension.from.adding(days: -1), whole.to)))
      }
      guard suspension.to < whole.to else { return active }
      next = suspension.to.adding(days: 1)
    }
    return active + [DayRange(next...whole.to)]
  }

  private func days(in period: DayRange, active: [DayRange]) -> Int {
    active.reduce(0) { $0 + ($1.intersection(period)?.dayCount ?? 0) }
  }

  private func monthsStarted(in period: DayRange, active: [DayRange]) -> Int {
    calendarMonths(in: period).count { month in
      let firstActive = active.lazy.compactMap { $0.intersection(month)?.from }.first
      return firstActive.map(period.contains) ?? false
    }
  }

  private func fullMonths(in period: DayRange, active: [DayRange]) -> Int {
    calendarMonths(in: period).count { month in
      period.contains(month.to) && active.contains { $0.contains(month) }
    }
  }

  private func anniversaries(in period: DayRange, active: [DayRange]) -> Int {
    guard let days = dayRange(in: period) else { return 0 }
    let indices = start.months(until: days.from)...start.months(until: days.to)
    return indices.count { index in
      let first = start.adding(months: index)
      let eveOfNext = start.adding(months: index + 1).adding(days: -1)
      let month = DayRange(first...max(first, eveOfNext))
      return days.contains(first) && active.contains { $0.overlaps(month) }
    }
  }

  /// The days of the period on which the measure runs, suspended or not; nil if there is none.
  private func dayRange(in period: DayRange) -> DayRange? {
    DayRange(from: start, to: end ?? .last)?.intersection(period)
  }

  /// The whole calendar months that the measure touches in the period, in order.
  private func calendarMonths(in period: DayRange) -> [DayRange] {
    guard let days = dayRange(in: period) else { return [] }
    var months = [DayRange(monthOf: days.from)]
    while let last = months.last, last.to < days.to {
      months.append(DayRange(monthOf: last.to.adding(days: 1)))
    }
    return months
  }
}
