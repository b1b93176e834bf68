import CaseKernel
import Testing

/// Laws of the counting conventions, on measures drawn at random.
@Suite struct MeasureMonthsLawsTests {
  @Test(arguments: MonthCounting.allCases, SuspendedMonths.allCases)
  func `adjacent periods add up to their union, to the hundredth for prorata`(
    counting: MonthCounting, suspended: SuspendedMonths
  ) throws {
    var numbers = SeededNumbers(seed: 8)

    for _ in 0..<400 {
      let measure = Self.measure(&numbers)
      let whole = numbers.dayRange(days: 500)
      let cut = whole.from.adding(days: numbers.int(0...(whole.dayCount - 1)))
      guard let after = DayRange(from: cut.adding(days: 1), to: whole.to) else { continue }
      func count(_ period: DayRange) -> Int {
        measure.counted(in: period, by: counting, suspendedMonths: suspended).hundredths
      }
      let difference = count(DayRange(whole.from...cut)) + count(after) - count(whole)
      try #require(abs(difference) <= (counting == .prorataDays ? 1 : 0))
    }
  }

  @Test func `the days of adjacent periods add up exactly`() throws {
    var numbers = SeededNumbers(seed: 9)

    for _ in 0..<400 {
      let measure = Self.measure(&numbers)
      let (one, other) = (numbers.dayRange(days: 200), numbers.int(1...200))
      let after = DayRange(one.to.adding(days: 1)...one.to.adding(days: other))
      let parts = [one, after].map { measure.days(in: $0, suspendedMonths: .excluded) }
      let union = measure.days(
        in: DayRange(one.from...after.to), suspendedMonths: .excluded)
      try #require(parts.reduce(0, +) == union)
    }
  }

  @Test(arguments: MonthCounting.allCases, SuspendedMonths.allCases)
  func `the count is the one found by looking at each day`(
    counting: MonthCounting, suspended: SuspendedMonths
  ) throws {
    var numbers = SeededNumbers(seed: 10)

    for _ in 0..<60 {
      let measure = Self.measure(&numbers)
      let from = measure.start.adding(days: numbers.int(-100...200))
      let period = DayRange(from...from.adding(days: numbers.int(0...200)))
      let count = measure.counted(in: period, by: counting, suspendedMonths: suspended)
      let walk = DayWalk(measure: measure, suspended: suspended, period: period)
      try #require(count.hundredths == walk.hundredths(counting))
    }
  }

  private static func measure(_ numbers: inout SeededNumbers) -> MeasureMonths {
    let start = numbers.day()
    let suspensions = (0..<numbers.int(0...3)).map { _ in
      let from = start.adding(days: numbers.int(-20...300))
      return DayRange(from...from.adding(days: numbers.int(0...90)))
    }
    let end = numbers.int(0...3) == 0 ? nil : start.adding(days: numbers.int(0...400))
    return MeasureMonths(start: start, end: end, suspensions: suspensions)
  }
}

/// The same conventions, told by looking at each day in turn.
private struct DayWalk {
  let measure: MeasureMonths
  let suspended: SuspendedMonths
  let period: DayRange

  func hundredths(_ counting: MonthCounting) -> Int {
    let days = (0..<period.dayCount).map { period.from.adding(days: $0) }
    switch counting {
    case .calendarMonthsStarted:
      return days.count {
        isActive($0) && !monthDays(of: $0).prefix($0.day - 1).contains(where: isActive)
      }
        * 100
    case .fullMonths:
      return days.count { $0 == $0.lastOfMonth && monthDays(of: $0).allSatisfy(isActive) } * 100
    case .prorataDays:
      return (days.count(where: isActive) * 2_000_000 + 304_375) / 608_750
    case .anniversaryMonths:
      return days.count { anniversary(startingOn: $0)?.contains(where: isActive) == true } * 100
    }
  }

  private func isActive(_ day: Day) -> Bool {
    measure.start <= day && day <= measure.end ?? .last
      && (suspended == .included || !measure.suspensions.contains { $0.contains(day) })
  }

  private func monthDays(of day: Day) -> [Day] {
    (1...31).compactMap { Day(year: day.year, month: day.month, day: $0) }
  }

  /// The days of the month of the measure that starts that day, if one does while it runs.
  private func anniversary(startingOn day: Day) -> [Day]? {
    guard day <= measure.end ?? .last,
      let index = (0...60).first(where: { measure.start.adding(months: $0) == day })
    else { return nil }
    let next = measure.start.adding(months: index + 1)
    return (0..<(next - day)).map { day.adding(days: $0) }
  }
}
