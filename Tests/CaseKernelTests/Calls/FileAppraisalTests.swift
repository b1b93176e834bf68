import CaseKernel
import Testing

/// Figures of a file: those of these tests are invented, document 001 prints none.
@Suite struct FileAppraisalTests {
  private static let fsi = Fund(
    id: "fsi", name: "Fonds de soutien à l'innovation",
    rules: [
      Fund.Rules(
        from: day(2021, 1, 1), to: day(2024, 12, 31),
        variants: [
          Fund.Variant(id: "innovation", percent: 50, ceiling: Cents(20_000_000)),
          Fund.Variant(id: "innovation-inter-body", percent: 50, ceiling: Cents(25_000_000)),
        ], overall: Fund.Overall(ceiling: Cents(50_000_000), months: 36),
        years: Fund.Bounds(least: 2, most: 3))
    ])

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? .first
  }

  private func file(
    asked: Int64?, households: Int?, cost: Int64? = nil, variant: String = "innovation"
  ) -> CallFile {
    var file = CallFile(number: 5, project: "Essai", landlord: "office")
    file.households.total = households
    file.money.cost = StatedAmount(cost.map { Cents($0 * 100) })
    file.money.plan = [
      FundingRequest(
        funder: "cglls", fund: "fsi", variant: variant,
        asked: StatedAmount(asked.map { Cents($0 * 100) }))
    ]
    return file
  }

  private func appraisal(
    _ file: CallFile, on day: Day = day(2022, 6, 1), earlier: Int64 = 0
  ) -> FileAppraisal {
    FileAppraisal(file, on: day, funds: [Self.fsi]) { _, _ in Cents(earlier * 100) }
  }

  private func codes(_ appraisal: FileAppraisal) -> [String] { appraisal.findings.map(\.code) }

  @Test func `the measures that fit are whole ones, at the price asked for each`() throws {
    let appraisal = appraisal(file(asked: 260_000, households: 40))

    let line = try #require(appraisal.lines.first)
    #expect(appraisal.measuresThatFit(line) == 30)
    #expect(codes(appraisal).contains("call/above-ceiling"))
    #expect(appraisal.findings.first?.facts["measuresThatFit"] == .number(30))
  }

  @Test(arguments: [(200_000, 40), (200_001, 39), (195_000, 40), (400_000, 20), (8_000_001, 0)])
  func `a request up to the ceiling leaves every measure`(_ asked: Int64, _ fits: Int) throws {
    let appraisal = appraisal(file(asked: asked, households: 40))

    #expect(appraisal.measuresThatFit(try #require(appraisal.lines.first)) == fits)
    #expect(codes(appraisal).contains("call/above-ceiling") == (asked > 200_000))
  }

  @Test func `several bodies together have a higher ceiling`() throws {
    let together = file(asked: 250_000, households: 40, variant: "innovation-inter-body")

    #expect(!codes(appraisal(together)).contains("call/above-ceiling"))
    #expect(codes(appraisal(file(asked: 250_000, households: 40))).contains("call/above-ceiling"))
  }

  @Test func `without figures the number stays unknown, though the committee notes the overrun`()
    throws
  {
    var file = file(asked: nil, households: nil)
    file.money.plan[0].notedAboveCeiling = .yes

    let appraisal = appraisal(file)

    #expect(appraisal.measuresThatFit(try #require(appraisal.lines.first)) == nil)
    #expect(codes(appraisal).first == "call/above-ceiling")
    #expect(appraisal.findings.first?.facts["measuresThatFit"] == nil)
  }

  @Test func `a day that no rule covers leaves the ceiling unknown`() throws {
    let appraisal = appraisal(
      file(asked: 900_000, households: 40), on: Self.day(2018, 11, 13))

    #expect(appraisal.lines.first?.ceiling == nil)
    #expect(codes(appraisal).first == "call/ceiling-unknown")
  }

  @Test func `a ceiling written on the line holds where no table says it`() throws {
    var file = file(asked: 260_000, households: 40)
    file.money.plan[0].ceiling = Cents(13_000_000)

    let appraisal = appraisal(file, on: Self.day(2018, 11, 13))

    #expect(appraisal.measuresThatFit(try #require(appraisal.lines.first)) == 20)
  }

  @Test func `a fund pays no more than its part of the cost`() {
    let within = appraisal(file(asked: 100_000, households: 20, cost: 200_000))
    let beyond = appraisal(file(asked: 100_001, households: 20, cost: 200_000))

    #expect(!codes(within).contains("call/above-rate"))
    #expect(codes(beyond).contains("call/above-rate"))
  }

  @Test func `what a body received before counts with what it asks for`() {
    let asking = file(asked: 150_000, households: 40)

    #expect(!codes(appraisal(asking, earlier: 350_000)).contains("call/above-overall-ceiling"))
    #expect(codes(appraisal(asking, earlier: 350_001)).contains("call/above-overall-ceiling"))
  }

  @Test func `grants beyond the cost are found`() {
    var file = file(asked: 100_000, households: 40, cost: 200_000)
    file.money.plan[0].granted = .known(Cents(20_000_100))

    #expect(codes(appraisal(file)).contains("call/granted-above-cost"))
    file.money.plan[0].granted = .known(Cents(20_000_000))
    #expect(!codes(appraisal(file)).contains("call/granted-above-cost"))
  }

  @Test func `the cost per household is unknown unless both figures are there`() {
    #expect(
      appraisal(file(asked: nil, households: 30, cost: 450_000)).costPerHousehold
        == .known(Cents(1_500_000)))
    #expect(
      appraisal(file(asked: nil, households: nil, cost: 450_000)).costPerHousehold == .unknown)
    #expect(appraisal(file(asked: nil, households: 30)).costPerHousehold == .unknown)
    #expect(appraisal(file(asked: nil, households: 0, cost: 1)).costPerHousehold == .unknown)
  }

  @Test func `a project lasts as long as the fund asks`() {
    var file = file(asked: 1000, households: 4)
    file.profile.years = 4

    #expect(codes(appraisal(file)).contains("call/years-outside"))
    file.profile.years = 3
    #expect(!codes(appraisal(file)).contains("call/years-outside"))
  }
}
