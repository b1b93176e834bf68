import CaseKernel
import Testing

@Suite struct MeasureMonthsTests {
  private let year2026 = DayRange(yearOf: Day(number: 20_500))

  private func day(_ iso: String) throws -> Day { try #require(Day(iso)) }

  private func range(_ from: String, _ to: String) throws -> DayRange {
    try #require(DayRange(from: day(from), to: day(to)))
  }

  @Test(arguments: [
    (MonthCounting.calendarMonthsStarted, 300), (.fullMonths, 100), (.anniversaryMonths, 200),
    (.prorataDays, 194),
  ])
  func `from 15 January to 14 March each convention has its own count`(
    counting: MonthCounting, hundredths: Int
  ) throws {
    let measure = MeasureMonths(start: try day("2026-01-15"), end: try day("2026-03-14"))

    let count = measure.counted(in: year2026, by: counting, suspendedMonths: .excluded)

    #expect(count == MonthCount(hundredths: hundredths))
  }

  @Test(arguments: [
    (MonthCounting.calendarMonthsStarted, 200), (.fullMonths, 100), (.anniversaryMonths, 200),
    (.prorataDays, 138),
  ])
  func `suspended from 1 February to 31 March each convention leaves out its own months`(
    counting: MonthCounting, hundredths: Int
  ) throws {
    let measure = MeasureMonths(
      start: try day("2026-01-01"), end: try day("2026-04-11"),
      suspensions: [try range("2026-02-01", "2026-03-15"), try range("2026-03-10", "2026-03-31")])

    let excluded = measure.counted(in: year2026, by: counting, suspendedMonths: .excluded)
    let included = measure.counted(in: year2026, by: counting, suspendedMonths: .included)

    #expect(excluded == MonthCount(hundredths: hundredths))
    #expect(included > excluded)
  }

  @Test func `anniversary months start from the first day, without drifting at month ends`() throws
  {
    let measure = MeasureMonths(start: try day("2026-01-31"))

    for (period, count) in [
      (try range("2026-02-01", "2026-02-27"), 0), (try range("2026-02-28", "2026-02-28"), 1),
      (try range("2026-03-01", "2026-03-30"), 0), (try range("2026-03-31", "2026-03-31"), 1),
    ] {
      let months = measure.counted(
        in: period, by: .anniversaryMonths, suspendedMonths: .excluded)
      #expect(months == MonthCount(count))
    }
  }

  @Test func `a started month counts once, in the year of its first day`() throws {
    let measure = MeasureMonths(start: try day("2025-12-20"), end: try day("2026-01-25"))
    let year2025 = DayRange(yearOf: measure.start)

    func months(_ period: DayRange) -> MonthCount {
      measure.counted(in: period, by: .anniversaryMonths, suspendedMonths: .excluded)
    }

    #expect(months(year2025) == MonthCount(1))
    #expect(months(year2026) == MonthCount(1))
  }

  @Test func `an anniversary month partly suspended counts, one wholly suspended does not`() throws
  {
    let start = try day("2026-01-10")
    let partly = MeasureMonths(
      start: start, end: try day("2026-04-09"),
      suspensions: [try range("2026-02-10", "2026-03-08")])
    let wholly = MeasureMonths(
      start: start, end: try day("2026-04-09"),
      suspensions: [try range("2026-02-10", "2026-03-09")])

    func months(_ measure: MeasureMonths) -> MonthCount {
      measure.counted(in: year2026, by: .anniversaryMonths, suspendedMonths: .excluded)
    }

    #expect(months(partly) == MonthCount(3))
    #expect(months(wholly) == MonthCount(2))
  }

  @Test func `a suspension of one day takes out that day, even the first`() throws {
    let start = try day("2026-01-01")
    let measure = MeasureMonths(start: start, suspensions: [DayRange(start...start)])

    #expect(measure.days(in: year2026, suspendedMonths: .excluded) == 364)
    #expect(measure.days(in: year2026, suspendedMonths: .included) == 365)
  }

  @Test func `a suspension still open stops the months of a running measure`() throws {
    let measure = MeasureMonths(
      start: try day("2026-01-01"),
      suspensions: [DayRange(try day("2026-03-01")...Day.last)])

    for counting in MonthCounting.allCases where counting != .prorataDays {
      let months = measure.counted(in: year2026, by: counting, suspendedMonths: .excluded)
      #expect(months == MonthCount(2), "\(counting)")
    }
  }

  @Test func `a measure that ends before it starts has no month`() throws {
    let measure = MeasureMonths(start: try day("2026-02-01"), end: try day("2026-01-31"))

    for counting in MonthCounting.allCases {
      let months = measure.counted(in: year2026, by: counting, suspendedMonths: .excluded)
      #expect(months == .zero)
    }
  }

  @Test func `a year of 365 days is 11,99 prorata months`() throws {
    let measure = MeasureMonths(start: try day("2026-01-01"))

    let months = measure.counted(in: year2026, by: .prorataDays, suspendedMonths: .excluded)

    #expect(months.hundredths == 1199)
    #expect(months.wholeMonths == 11)
    #expect(months.written(.fr) == "11,99 mois")
    #expect(months.description == "11.99")
  }

  @Test func `months are priced half-up to the cent`() {
    #expect(MonthCount(20).cost(at: Cents(23_000)) == Cents(460_000))
    #expect(MonthCount(hundredths: 194).cost(at: Cents(23_025)) == Cents(44_669))
    #expect(MonthCount(1).written(.en) == "1 month")
    #expect(MonthCount(20).written(.en) == "20 months")
  }
}
