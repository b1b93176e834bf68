import CaseKernel
import CaseOperations
import Testing

@testable import Reporting

/// What a year cost, what it engages, and what the budget still allows.
@Suite struct BudgetTests {
  private func report(
    _ practice: Practice, as role: UserRole = .operatorManager, on day: Day = .in2015(12, 31)
  ) throws -> BudgetReport {
    try practice.ask(ReportBudget("canary-situation"), as: role, on: day)
  }

  private func names(_ report: BudgetReport) -> [String] {
    report.findings.map { String($0.code.dropFirst("visits/".count)) }
  }

  @Test func `55 diagnoses and 20 months stay within 30 000 euros`() throws {
    let practice = try Practice(Practice.prices, Practice.budget)
    try practice.firstYear()

    let report = try report(practice)

    let account = report.account
    #expect(account.budget == Cents(3_000_000))
    #expect(account.spent == Cents(2_990_000))
    #expect(account.committed == account.spent)
    #expect(account.forecast == account.spent)
    #expect(account.diagnoses == 55)
    #expect(account.measureMonths == MonthCount(20))
    #expect(account.affordableMonths == 20)
    #expect(account.costPerHousehold == Cents(54_364))
    #expect(report.findings == [])
  }

  @Test func `a 21st month goes beyond the budget and says by how much`() throws {
    let practice = try Practice(Practice.prices, Practice.budget)
    try practice.firstYear(longerBy: 1)

    let report = try report(practice)

    #expect(report.account.spent == Cents(3_013_000))
    #expect(names(report) == ["budget-exceeded"])
    #expect(report.findings.first?.message.en.contains("€130.00 more") == true)
  }

  @Test func `a diagnosis under way is committed at the price of the day it was ordered`() throws {
    let practice = try Practice(
      "prices: [ { from: 2015-01-01, diagnosis: 460 EUR }, "
        + "{ from: 2015-06-01, diagnosis: 500 EUR } ]", Practice.budget)
    let id = try practice.open(1, on: .in2015(5, 20))
    try practice.diagnose(id, on: .in2015(5, 20))

    let account = try report(practice, on: .in2015(6, 15)).account

    #expect(account.spent == .zero)
    #expect(account.committed == Cents(46_000))
    #expect(account.diagnosesUnderWay == 1)
  }

  @Test func `a running measure is foreseen up to its planned end`() throws {
    let practice = try Practice(Practice.prices, Practice.budget)
    try support(practice, until: "2015-08-31")

    let account = try report(practice, on: .in2015(4, 10)).account

    #expect(account.measureMonths == MonthCount(2))
    #expect(account.spent == Cents(46_000 + 2 * 23_000))
    #expect(account.forecast == Cents(46_000 + 6 * 23_000))
  }

  @Test func `a running measure without a planned end is foreseen up to the end of the year`()
    throws
  {
    let practice = try Practice(Practice.prices, "budget: { 2015: 2000 EUR }")
    try support(practice, until: nil)

    let report = try report(practice, on: .in2015(4, 10))

    #expect(report.account.forecast == Cents(46_000 + 10 * 23_000))
    #expect(names(report) == ["budget-will-be-exceeded"])
  }

  @Test func `a month begun is committed where only full months count`() throws {
    let practice = try Practice(
      "prices: [ { from: 2015-01-01, diagnosis: 460 EUR, measure-month: 230 EUR, "
        + "counting: full-months } ]", Practice.budget)
    try support(practice, until: "2015-04-30")

    let account = try report(practice, on: .in2015(4, 10)).account

    #expect(account.spent == Cents(46_000))
    #expect(account.committed == Cents(46_000 + 23_000))
    #expect(account.forecast == account.committed)
  }

  /// A support that runs since 5 March.
  private func support(_ practice: Practice, until last: String?) throws {
    let id = try practice.open(1, on: .in2015(1, 5))
    try practice.diagnose(id, on: .in2015(1, 5))
    _ = try practice.ask(AdvanceCase(id, to: "orientation", on: .in2015(3, 5)))
    if let last {
      _ = try practice.ask(RecordFacts(id, ["until": last], on: .in2015(3, 5)))
    }
    _ = try practice.ask(AdvanceCase(id, to: "support", on: .in2015(3, 5)))
  }

  @Test func `a price that is not fixed leaves the cost unknown, never zero`() throws {
    let practice = try Practice(
      "prices: [ { from: 2015-01-01, diagnosis: 460 EUR } ]", Practice.budget)
    try practice.visit(1, support: 2)

    let report = try report(practice)

    #expect(report.account.spent == nil)
    #expect(report.account.forecast == nil)
    #expect(report.account.costPerHousehold == nil)
    #expect(report.account.affordableMonths == nil)
    #expect(report.account.measureMonths == MonthCount(2))
    #expect(names(report) == ["price-unset"])
  }

  @Test func `a budget that is not known is said`() throws {
    let practice = try Practice(Practice.prices)

    let report = try report(practice)

    #expect(report.account.budget == nil)
    #expect(names(report) == ["budget-unknown"])
  }

  @Test func `funding that does not cover the budget is said`() throws {
    let practice = try Practice(
      Practice.prices, Practice.budget,
      "funding: [ { funder: anef, asked: 25000 EUR, granted: 20000 EUR } ]")

    let report = try report(practice)

    #expect(report.uncovered == Cents(1_000_000))
    #expect(names(report) == ["funding-uncovered", "funding-not-asked"])
  }

  @Test func `a funder does not see the cost of a few households`() throws {
    let practice = try Practice(Practice.prices, Practice.budget)
    for number in 1...4 { try practice.visit(number) }

    let seen = try report(practice, as: .funder)

    #expect(seen.isSuppressed)
    #expect(seen.amounts(.en).map(\.value) == ["€30,000.00", "—", "—", "—", "—", "—"])
    #expect(try !report(practice).isSuppressed)
  }
}
