import CaseKernel
import Testing

@Suite struct CostingTests {
  private func priced(
    _ counting: MonthCounting = .anniversaryMonths, diagnosis: Cents? = Cents(46_000),
    month: Cents? = Cents(23_000)
  ) -> Caseload {
    var caseload = Caseload()
    caseload.instance.prices = [
      .init(from: Day(2015, 1, 1), diagnosis: diagnosis, measureMonth: month, counting: counting)
    ]
    caseload.period = DayRange(yearOf: Day(2015, 1, 1))
    return caseload
  }

  /// 55 diagnoses of which five lead to four months of support each, all in 2015.
  private func nantes() -> Caseload {
    var caseload = priced()
    caseload.definition.graph.phases[1].measured = false
    caseload.definition.graph.phases[2].measured = true
    for index in 0..<55 {
      let start = Day(2015, 1, 5).adding(days: index)
      let end = start.adding(days: 30)
      caseload.add(
        [("welcome", start), ("stay", start), ("farewell", end)],
        closed: ("gone", index < 5 ? end.adding(months: 4) : end))
    }
    return caseload
  }

  @Test func `the first year of Nantes costs 29 900 euros`() {
    let costing = nantes().costing

    #expect(costing.diagnosisDays.count == 55)
    #expect(costing.measureMonths == MonthCount(20))
    #expect(costing.spent == Cents(euros: "29900"))
  }

  @Test func `the cost per household is 543,64 euros`() {
    let caseload = nantes()

    let result = caseload.result(.costPerHousehold(over: .happened(.opened, .inPeriod)))

    #expect((result.numerator, result.denominator, result.value) == (2_990_000, 55, 54_364))
  }

  @Test func `a twenty-first month passes the budget`() {
    var caseload = nantes()
    caseload.files[0].stays[2].to = caseload.files[0].stays[2].from.adding(months: 4).adding(
      days: 1)

    #expect(caseload.costing.measureMonths == MonthCount(21))
    #expect(caseload.costing.spent == Cents(euros: "30130"))
  }

  /// In the measured stay from 31 January to 1 March 2015, its last counted day: left on the 2nd.
  @Test(arguments: [
    (MonthCounting.calendarMonthsStarted, 300), (.fullMonths, 100), (.prorataDays, 99),
    (.anniversaryMonths, 200),
  ])
  func `the months of a measure follow the convention`(counting: MonthCounting, hundredths: Int) {
    var caseload = priced(counting)
    caseload.add(
      [("welcome", Day(2015, 1, 1)), ("stay", Day(2015, 1, 31))], closed: ("gone", Day(2015, 3, 2)))

    #expect(caseload.costing.measureMonths == MonthCount(hundredths: hundredths))
    #expect(caseload.result(.measureMonths).numerator == hundredths)
  }

  @Test func `a measure left on the day it began has no month`() {
    var caseload = priced()
    caseload.add(
      [("welcome", Day(2015, 1, 1)), ("stay", Day(2015, 2, 1)), ("farewell", Day(2015, 2, 1))])

    #expect(caseload.costing.measureMonths == .zero)
  }

  @Test func `a withdrawn agreement ends the measure`() throws {
    var story = try Story.staying()
    try story.withdraw(.support, on: Day(2026, 2, 12))
    var caseload = priced()
    caseload.files = [story.file]
    caseload.period = DayRange(yearOf: Day(2026, 1, 1))

    #expect(
      caseload.costing.measures == [MeasureMonths(start: Day(2026, 1, 12), end: Day(2026, 2, 11))])
    #expect(caseload.costing.measureMonths == MonthCount(1))
  }

  @Test func `a measure begun before the period brings the months that begin in it`() {
    var caseload = priced()
    caseload.add(
      [("welcome", Day(2014, 11, 1)), ("stay", Day(2014, 11, 15))],
      closed: ("gone", Day(2015, 2, 15)))

    #expect(caseload.costing.measureMonths == MonthCount(1))
  }

  @Test func `a price that is not fixed makes the cost unknown, never zero`() {
    var caseload = priced(month: nil)
    caseload.add([("welcome", Day(2015, 1, 1)), ("stay", Day(2015, 2, 1))])

    #expect(caseload.costing.spent == nil)
    #expect(caseload.result(.costPerHousehold(over: .openAtEnd)).value == nil)
  }

  @Test func `a price that nothing needs may be missing`() {
    var caseload = priced(month: nil)
    caseload.add([
      ("welcome", Day(2015, 1, 1)), ("stay", Day(2015, 2, 1)), ("farewell", Day(2015, 2, 1)),
    ])

    #expect(caseload.costing.spent == Cents(46_000))
  }

  @Test func `a diagnosis costs the price of its day`() {
    var caseload = priced()
    caseload.definition.graph.phases[1].measured = false
    caseload.instance.prices.append(.init(from: Day(2015, 7, 1), diagnosis: Cents(50_000)))
    for month in [6, 7] {
      caseload.add([
        ("welcome", Day(2015, 1, 1)), ("stay", Day(2015, 2, 1)), ("farewell", Day(2015, month, 1)),
      ])
    }

    #expect(caseload.costing.spent == Cents(96_000))
  }

  @Test func `a diagnosis ordered and not done is under way while the case is open`() {
    var caseload = priced()
    caseload.add([("welcome", Day(2015, 1, 1)), ("stay", Day(2015, 2, 1))])
    caseload.add([
      ("welcome", Day(2015, 1, 1)), ("stay", Day(2015, 2, 1)), ("farewell", Day(2015, 3, 1)),
    ])
    caseload.add(
      [("welcome", Day(2015, 1, 1)), ("stay", Day(2015, 2, 1))], closed: ("gone", Day(2015, 3, 1)))

    #expect(caseload.costing.diagnosesUnderWay == 1)
  }
}
