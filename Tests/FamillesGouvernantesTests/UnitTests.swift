import CaseKernel
import Testing

@testable import FamillesGouvernantes

/// Who lives in a unit, what is in its purse, and how full it is (I.22).
@Suite struct UnitTests {
  private let start = Example.day(2026, 3, 1)
  private let end = Example.day(2026, 3, 31)

  private func record(_ kind: EventKindID, _ day: Day, _ facts: Facts) -> LoggedRecord {
    LoggedRecord(entry: 1, kind: kind, on: day, facts: facts)
  }

  private func file(_ records: [LoggedRecord]) -> CaseFile {
    var file = CaseFile.empty
    file.records = records
    return file
  }

  private var stays: [LoggedRecord] {
    [
      record("places", start, ["number": .number(2)]),
      record("residentIn", start, ["resident": "r1"]),
      record("residentIn", start.adding(days: 10), ["resident": "r2"]),
      record("residentOut", start.adding(days: 20), ["resident": "r2"]),
      record("hospitalIn", start.adding(days: 4), ["resident": "r1"]),
      record("hospitalOut", start.adding(days: 7), ["resident": "r1"]),
    ]
  }

  private func figure(_ id: String, _ records: [LoggedRecord]) throws -> IndicatorResult {
    let programme = FamillesGouvernantes(settings: .init())
    let indicator = try #require(programme.indicators.first { $0.id == id })
    return IndicatorEvaluator(
      files: [file(records)],
      instance: ProgrammeInstance(id: "x", module: "familles-gouvernantes", publicName: Text("x")),
      definition: ProgrammeDefinition(programme).declared,
      period: try #require(DayRange(from: start, to: end))
    ).result(indicator)
  }

  @Test func `occupancy is place-days occupied of place-days available`() throws {
    let occupancy = try figure("I.22", stays)

    #expect(occupancy.numerator == 31 + 10)
    #expect(occupancy.denominator == 2 * 31)
  }

  @Test func `a stay in hospital keeps the place, and its days are counted apart`() throws {
    #expect(try figure("I.22.hospital", stays).numerator == 3)
    #expect(try figure("I.22.occupied", stays).numerator == 41)
    #expect(try figure("I.22.meanStay", stays).value == 10)
    #expect(try figure("I.22.entries", stays).numerator == 2)
    #expect(try figure("I.22.exits", stays).numerator == 1)
  }

  @Test func `the unit of a day is who the household and the case say`() {
    var household = Household(id: "u", kind: .sharedUnit)
    household.memberships = [
      Membership(person: "r1", relation: .resident, room: "A"),
      Membership(person: "r3", relation: .resident, room: "A"),
      Membership(person: "s", relation: .staff),
    ]

    let unit = UnitLife(household, file(stays), on: start.adding(days: 12))

    #expect(unit.people == ["r1", "r3"] && unit.places == 2)
    #expect(unit.differing == ["r3", "r2"])
    #expect(unit.sharing.map(\.person) == ["r3"])
  }

  @Test func `a contribution is for the month that it says, else for the month it was given`() {
    let budget = CommonBudget(
      file([
        record(
          "budgetContribution", Example.day(2026, 4, 2),
          ["resident": "r1", "amount": .number(18_000), "month": .init(start)]),
        record(
          "budgetContribution", Example.day(2026, 3, 9),
          ["resident": "r2", "amount": .number(18_000)]),
        record("budgetExpense", end, ["amount": .number(20_050)]),
      ]), until: Example.day(2026, 4, 30))

    #expect(budget.missing(["r1", "r2", "r3"], inMonthOf: start) == ["r3"])
    #expect(budget.balance == Cents(15_950))
  }
}

extension CaseFile {
  /// A case in which nothing happened yet.
  static var empty: CaseFile {
    let opening = CaseEvent(
      number: 1, on: Example.day(2026, 1, 5), recordedAt: Instant(milliseconds: 0), author: "x",
      kind: "unitProject", visibility: .partnersOfTheCase,
      body: .opened(
        CaseEvent.Opening(
          programme: "x", module: "familles-gouvernantes", definition: "x", household: "u",
          phase: "project", parties: [], facts: [:])))
    guard let file = CaseFile(id: "2026-0001", opening: opening, kinds: []) else {
      preconditionFailure("an opening opens a case")
    }
    return file
  }
}
