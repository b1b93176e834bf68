import CaseConfiguration
import CaseKernel
import CaseOperations
import Reporting
import Testing

@Suite struct FirstYearTests {
  private let period = ReportPeriod(
    from: PlayedStories.year(2015).from, to: PlayedStories.year(2015).to)

  private func lines() throws -> [String: IndicatorResult] {
    let report = try ReportIndicators(PlayedStories.programme, period).perform(
      in: try PlayedStories.outcome.get().deployment, PlayedStories.session())
    return Dictionary(uniqueKeysWithValues: report.lines.map { ($0.indicator.id, $0) })
  }

  private func firstYear() throws -> [CaseFile] {
    try PlayedStories.files().filter { $0.openedOn.year == 2015 }
  }

  @Test func `the budget of 2015 is spent to 29 900 of 30 000 euros`() throws {
    let account = try ReportBudget(PlayedStories.programme, period).perform(
      in: try PlayedStories.outcome.get().deployment, PlayedStories.session()
    ).account

    #expect(account.budget == Cents(3_000_000))
    #expect(account.spent == Cents(2_990_000))
    #expect(account.diagnoses == 55)
    #expect(account.measureMonths == MonthCount(20))
    #expect(account.affordableMonths == 20)
    #expect(account.costPerHousehold == Cents(54_364))
  }

  @Test func `51 of the 55 diagnoses are completed within two months`() throws {
    let inTime = try #require(try lines()["I.6"])

    #expect(inTime.numerator == 51)
    #expect(inTime.denominator == 55)
  }

  @Test func `the four orientations add up to the 55 diagnoses`() throws {
    let found = try lines().filter { $0.key.hasPrefix("I.7.") }.compactMapValues(\.numerator)

    let expected = [
      "I.7.noFollowUp": 18, "I.7.remobilisation": 12, "I.7.personalisedSupport": 6,
      "I.7.existingMeasures": 19, "I.7.pending": 0,
    ]
    #expect(found == expected)
    #expect(found.values.reduce(0, +) == 55)
  }

  @Test func `both entry points are told apart`() throws {
    let lines = try lines()

    #expect(lines["I.1.moveIn"]?.numerator == 17)
    #expect(lines["I.1.duringTenancy"]?.numerator == 38)
  }

  @Test func `every case of 2015 is closed by the end of January 2016`() throws {
    let last = try #require(Day(year: 2016, month: 1, day: 31))

    let files = try firstYear()

    #expect(files.count == 55)
    #expect(files.allSatisfy { $0.closedOn.map { $0 <= last } ?? false })
  }

  @Test func `six supports of two to five months come to different ends`() throws {
    let supported = try firstYear().filter { $0.day(of: .entered("support")) != nil }

    #expect(supported.count == 6)
    #expect(Set(supported.compactMap(\.outcome)).count == 5)
    #expect(supported.allSatisfy { $0.closedOn?.year == 2015 })
  }

  @Test func `every party of a plan takes something on`() throws {
    let parties = Set(try firstYear().flatMap(\.plan).map(\.party))

    #expect(parties == Set(Commitment.Party.allCases))
  }

  @Test func `cases are numbered in the order of their opening`() throws {
    let files = try firstYear().sorted { $0.id.rawValue < $1.id.rawValue }

    #expect(files.map(\.openedOn) == files.map(\.openedOn).sorted())
    #expect(files.first?.id == "2015-0001")
    #expect(files.last?.id == "2015-0055")
  }
}
