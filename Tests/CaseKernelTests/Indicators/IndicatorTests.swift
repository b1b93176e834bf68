import CaseKernel
import Testing

@Suite struct IndicatorTests {
  /// Two months from the opening to the farewell, as a diagnosis has (I.6).
  private let rule = DueRule(within: .months(2), after: .opened)
  private let done = DatedFact.entered("farewell")

  /// Completed in the period or overdue at its end; of those, completed in time.
  private func withinTwoMonths(_ caseload: Caseload) -> IndicatorResult {
    let completed = CaseTest.happened(done, .inPeriod)
    return caseload.result(
      .share(
        .all([completed, .onTime(done, rule)]), of: .any([completed, .overdue(done, rule)])))
  }

  @Test func `two months from 31 December end on the last day of February`() {
    var caseload = Caseload()
    caseload.add([("welcome", Day(2025, 12, 31)), ("farewell", Day(2026, 2, 28))])
    caseload.add([("welcome", Day(2025, 12, 31)), ("farewell", Day(2026, 3, 1))])

    let result = withinTwoMonths(caseload)

    #expect((result.numerator, result.denominator) == (1, 2))
    #expect(result.value == 0.5)
  }

  @Test func `overdue cases count against, those not yet due do not count`() {
    var caseload = Caseload()
    caseload.add([("welcome", Day(2026, 10, 30)), ("farewell", Day(2026, 12, 30))])
    caseload.add([("welcome", Day(2026, 10, 30))])
    caseload.add([("welcome", Day(2026, 10, 31))])
    caseload.add([("welcome", Day(2026, 12, 1))])

    let result = withinTwoMonths(caseload)

    #expect((result.numerator, result.denominator) == (1, 2))
  }

  @Test func `a case closed without its diagnosis is not overdue`() {
    var caseload = Caseload()
    caseload.add([("welcome", Day(2026, 1, 1))], closed: ("gone", Day(2026, 6, 1)))

    #expect(withinTwoMonths(caseload).denominator == 0)
    #expect(withinTwoMonths(caseload).value == nil)
  }

  @Test func `a case completed after the period was overdue at its end`() {
    var caseload = Caseload()
    caseload.period = DayRange(monthOf: Day(2026, 3, 1))
    caseload.add([("welcome", Day(2026, 1, 1)), ("farewell", Day(2026, 4, 2))])

    #expect(withinTwoMonths(caseload).denominator == 1)
    #expect(withinTwoMonths(caseload).numerator == 0)
  }

  @Test func `households are counted once, cases each`() {
    var caseload = Caseload()
    for month in 1...3 { caseload.add(of: "H-1", [("welcome", Day(2026, month, 1))]) }
    caseload.add(of: "H-2", [("welcome", Day(2026, 1, 1))])
    let opened = CaseTest.happened(.opened, .inPeriod)

    #expect(caseload.result(.count(opened)).numerator == 2)
    #expect(caseload.result(.cases(opened)).numerator == 4)
  }

  @Test func `shares by outcome add up, even for a household with two cases`() {
    var caseload = Caseload()
    caseload.add(of: "H-1", [("welcome", Day(2026, 1, 1))], closed: ("gone", Day(2026, 2, 1)))
    caseload.add(of: "H-1", [("welcome", Day(2026, 3, 1))], closed: ("settled", Day(2026, 5, 1)))
    let closed = CaseTest.happened(.closed, .inPeriod)

    let shares = ["gone", "settled"].map {
      caseload.result(.share(.outcome(oneOf: [OutcomeID($0)]), of: closed))
    }

    #expect(shares.map(\.numerator) == [1, 1])
    #expect(shares.map(\.denominator) == [2, 2])
  }

  @Test func `both days of the period belong to it`() {
    var caseload = Caseload()
    for day in [Day(2025, 12, 31), Day(2026, 1, 1), Day(2026, 12, 31), Day(2027, 1, 1)] {
      caseload.add([("welcome", day)])
    }

    #expect(caseload.result(.cases(.happened(.opened, .inPeriod))).numerator == 2)
    #expect(caseload.result(.cases(.happened(.opened, .byEnd))).numerator == 3)
    #expect(caseload.result(.cases(.happened(.opened, .ever))).numerator == 4)
  }

  @Test func `active is one day at least in the period`() {
    var caseload = Caseload()
    caseload.add(
      [("welcome", Day(2025, 1, 1)), ("stay", Day(2025, 2, 1)), ("farewell", Day(2026, 1, 1))])
    caseload.add(
      [("welcome", Day(2025, 1, 1)), ("stay", Day(2025, 2, 1)), ("farewell", Day(2025, 12, 31))])
    caseload.add([("welcome", Day(2026, 1, 1)), ("stay", Day(2026, 12, 31))])
    caseload.add([("welcome", Day(2026, 1, 1)), ("stay", Day(2027, 1, 1))])

    #expect(caseload.result(.count(.active(["stay"]))).numerator == 2)
  }

  @Test func `facts are tested by their stored words`() {
    var caseload = Caseload()
    caseload.add([("welcome", Day(2026, 1, 1))], facts: ["threatened": .answer(true)])
    caseload.add([("welcome", Day(2026, 1, 1))], facts: ["threatened": .answer(false)])
    caseload.add([("welcome", Day(2026, 1, 1))])

    #expect(caseload.result(.cases(.fact("threatened", oneOf: ["yes"]))).numerator == 1)
    #expect(caseload.result(.cases(.not(.fact("threatened", oneOf: ["yes"])))).numerator == 2)
  }

  @Test func `mean and median of days, over the cases that have both facts`() {
    var caseload = Caseload()
    for days in [2, 4, 12, 30] {
      let start = Day(2026, 1, 1)
      caseload.add([("welcome", start), ("stay", start.adding(days: days))])
    }
    caseload.add([("welcome", Day(2026, 1, 1))])
    let opened = CaseTest.happened(.opened, .inPeriod)

    let mean = caseload.result(.meanDays(from: .opened, to: .entered("stay"), over: opened))
    let median = caseload.result(.medianDays(from: .opened, to: .entered("stay"), over: opened))

    #expect((mean.numerator, mean.denominator, mean.value) == (48, 4, 12))
    #expect((median.denominator, median.value) == (4, 8))
  }

  @Test func `a mean over nothing has no value`() {
    let result = Caseload().result(.meanDays(from: .opened, to: .closed, over: .openAtEnd))

    #expect((result.denominator, result.value) == (0, nil))
  }

  @Test func `the age of what is open counts to the last day of the period`() {
    var caseload = Caseload()
    caseload.add([("welcome", Day(2026, 12, 1))])
    caseload.add([("welcome", Day(2026, 12, 21))])
    caseload.add([("welcome", Day(2026, 12, 1))], closed: ("gone", Day(2026, 12, 2)))

    let result = caseload.result(.meanAge(since: .opened, over: .openAtEnd))

    #expect((result.numerator, result.denominator, result.value) == (40, 2, 20))
  }

  @Test func `hours are those of the period`() {
    var caseload = Caseload()
    caseload.add([("welcome", Day(2026, 1, 1))])
    caseload.files[0].efforts = [
      Effort(on: Day(2026, 3, 1), minutes: 90), Effort(on: Day(2027, 1, 1), minutes: 60),
    ]

    let result = caseload.result(.hours)

    #expect((result.numerator, result.value) == (90, 1.5))
  }

  @Test(arguments: [(0, 10, false), (4, 10, true), (5, 10, false), (7, 10, true), (10, 10, false)])
  func `a cell of one to four is hidden, on either side of the part`(
    top: Int, bottom: Int, hidden: Bool
  ) {
    let indicator = Indicator(
      "I.0", Text(fr: "part", en: "part"), .flow, .share(.openAtEnd, of: .openAtEnd))
    let result = IndicatorResult(indicator, numerator: top, denominator: bottom, value: 0.5)

    let shown = result.suppressingSmallCells()

    #expect(shown.suppressed == hidden)
    #expect((shown.numerator == nil) == hidden)
  }
}
