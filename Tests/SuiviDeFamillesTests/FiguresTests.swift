import CaseKernel
import ProgrammeConformance
import SuiviDeFamilles
import Testing

/// The figures that are the programme's own: hours planned against done, and the three flags.
@Suite struct FiguresTests {
  private let year = DayRange(yearOf: FollowUp.start)

  private func time(_ kind: EventKindID, _ minutes: Int, _ day: Day) -> Example.Act {
    .log(kind, day, facts: ["minutes": String(minutes)])
  }

  private func result(
    _ id: String, _ followUps: [FollowUp], in period: DayRange? = nil
  ) throws -> IndicatorResult {
    let first = try #require(followUps.first)
    var evaluator = IndicatorEvaluator(
      files: followUps.compactMap(\.file), instance: first.instance,
      definition: first.definition.declared, period: period ?? year)
    evaluator.households = Dictionary(
      uniqueKeysWithValues: followUps.map { ($0.household.id, $0.household) })
    return evaluator.result(
      try #require(evaluator.scope.definition.indicators.first { $0.id == id }))
  }

  /// A diagnosis of five hours with the household and four besides, then seven hours in the first
  /// month.
  private func followUp() -> FollowUp {
    var followUp = FollowUp()
    followUp.diagnose()
    let (visit, next) = (Example.day(2026, 1, 20), Example.day(2026, 2, 20))
    followUp.perform(
      time("homeVisit", 300, visit), time("reportWriting", 240, visit),
      time("homeVisit", 360, next), time("partnerCoordination", 60, next))
    return followUp
  }

  @Test func `ten hours of diagnosis are planned, six with the household and four besides`() throws
  {
    let direct = try result("suivi-de-familles/diagnosis-direct-hours", [followUp()])
    let besides = try result("suivi-de-familles/diagnosis-coordination-hours", [followUp()])

    #expect([direct.numerator, direct.denominator] == [300, 360])
    #expect(direct.value == 5)
    #expect([besides.numerator, besides.denominator] == [240, 240])
  }

  @Test func `a diagnosis that is not shared is held against nothing`() throws {
    var followUp = FollowUp()
    followUp.begin()
    followUp.perform(time("homeVisit", 300, FollowUp.start))

    let direct = try result("suivi-de-familles/diagnosis-direct-hours", [followUp])

    #expect([direct.numerator, direct.denominator] == [0, 0])
    #expect(direct.value == nil)
  }

  @Test(arguments: [
    // The first month ends on 12 March, the second on 12 April.
    (Example.day(2026, 3, 11), 0, 0), (Example.day(2026, 3, 12), 420, 600),
    (Example.day(2026, 4, 11), 420, 600), (Example.day(2026, 4, 12), 420, 1200),
  ])
  func `ten hours are planned for each month that is over`(
    _ last: Day, _ done: Int, _ planned: Int
  ) throws {
    let period = try #require(DayRange(from: FollowUp.start, to: last))

    let months = try result("suivi-de-familles/month-hours", [followUp()], in: period)

    #expect([months.numerator, months.denominator] == [done, planned])
  }

  @Test func `a month is planned at its level, and none beyond the end of the support`() throws {
    var followUp = followUp()
    followUp.perform(
      .log("interventionLevel", FollowUp.shared, facts: ["level": "light"]),
      .log("interventionLevel", Example.day(2026, 3, 13), facts: ["level": "reinforced"]),
      .withdraw(.support, Example.day(2026, 5, 1)))

    let months = try result("suivi-de-familles/month-hours", [followUp])

    #expect(months.denominator == 300 + 900)
  }

  @Test func `the figure and the case sheet count the same hours`() throws {
    let day = Example.day(2026, 4, 12)
    let followUp = followUp()
    let ledger = try #require(followUp.ledger(on: day))
    let period = try #require(DayRange(from: FollowUp.start, to: day))

    let parts = try ["diagnosis-direct-hours", "diagnosis-coordination-hours", "month-hours"]
      .map { try result("suivi-de-familles/\($0)", [followUp], in: period) }

    #expect(parts.compactMap(\.denominator).reduce(0, +) == ledger.total.planned)
    #expect(parts.compactMap(\.numerator).reduce(0, +) == ledger.total.done)
  }

  @Test(arguments: HouseholdFlag.allCases)
  func `each flag of the form is yes, no or unknown, and the three add up`(
    _ flag: HouseholdFlag
  ) throws {
    let answers: [Answer] = [.yes, .no, .unknown, .unknown]
    let followUps = answers.enumerated().map { number, answer in
      var followUp = FollowUp()
      followUp.household.id = Household.ID("H-\(number)")
      (followUp.household.dalo, followUp.household.collectiveAgreement) = (answer, answer)
      followUp.household.departmentalPlan = answer
      followUp.begin()
      return followUp
    }

    let shares = try Answer.allCases.map {
      try result("I.23.\(flag.rawValue).\($0.rawValue)", followUps)
    }

    #expect(shares.map(\.numerator) == [1, 1, 2])
    #expect(shares.allSatisfy { $0.denominator == 4 })
  }
}
