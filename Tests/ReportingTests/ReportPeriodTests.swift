import CaseKernel
import CaseOperations
import Testing

@testable import Reporting

/// The days of a report, given or not.
@Suite struct ReportPeriodTests {
  private let today = Day.in2015(3, 2)

  @Test func `without days it is the calendar year`() throws {
    #expect(try ReportPeriod().range(on: today) == DayRange(yearOf: today))
  }

  @Test func `one day is completed to the calendar year`() throws {
    let from = try ReportPeriod(from: .in2015(4, 1)).range(on: today)
    let to = try ReportPeriod(to: .in2015(4, 1)).range(on: today)

    #expect(from == DayRange(from: .in2015(4, 1), to: .in2015(12, 31)))
    #expect(to == DayRange(from: .in2015(1, 1), to: .in2015(4, 1)))
  }

  @Test func `days the wrong way round are refused`() throws {
    let period = ReportPeriod(from: .in2015(4, 2), to: .in2015(4, 1))

    let problem = #expect(throws: Problem.self) { try period.range(on: today) }

    #expect(problem?.code == "dates-reversed")
  }
}
