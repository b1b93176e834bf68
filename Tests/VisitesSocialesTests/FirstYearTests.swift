import CaseKernel
import ProgrammeConformance
import Testing
import VisitesSociales

/// The first year of Nantes: 55 diagnoses, 20 measure-months, 29 900 € of 30 000 €.
@Suite struct FirstYearTests {
  private let evaluator: IndicatorEvaluator

  /// 20 households at move-in and 35 during the tenancy; ten without follow-up, fifteen to the
  /// remobilisation action, twenty-five to existing measures, five supported for four months.
  init() {
    var visit = SocialVisit()
    visit.instance.prices = [
      .init(
        from: Example.day(2015, 1, 1), diagnosis: Cents(46_000), measureMonth: Cents(23_000))
    ]
    evaluator = IndicatorEvaluator(
      files: (0..<55).compactMap { Self.file($0, visit) }, instance: visit.instance,
      definition: visit.definition.declared, period: DayRange(yearOf: Example.day(2015, 1, 1)))
  }

  private static func file(_ index: Int, _ empty: SocialVisit) -> CaseFile? {
    var visit = empty
    visit.household.id = Household.ID("H-\(index)")
    visit.today = Example.day(2015, 12, 31)
    let opened = Example.day(2015, 1, 5).adding(days: 2 * index)
    let done = opened.adding(months: 2).adding(days: index < 4 ? 1 : 0)
    let (orientation, outcome) = way(index)
    visit.perform(
      .open(opened, facts: ["entryPoint": index < 20 ? "moveIn" : "duringTenancy"]),
      .agree(.support, opened), .advance("diagnosis", opened),
      .record(
        [
          "problems": "rent", "familySituation": "x", "socialSituation": "x",
          "financialSituation": "x", "strengths": "x", "network": "x",
          "wordingDecision": "notShared", "existingMeasure": "ALI",
          "orientation": orientation,
        ], done), .advance("orientation", done))
    if orientation == "personalisedSupport" { visit.perform(.advance("support", done)) }
    let end = orientation == "personalisedSupport" ? done.adding(months: 4) : done
    visit.perform(.close(outcome, end))
    return visit.file
  }

  private static func way(_ index: Int) -> (String, OutcomeID) {
    switch index {
    case 0..<5: ("personalisedSupport", "autonomous")
    case 5..<15: ("noFollowUp", "noSupportAfterDiagnosis")
    case 15..<30: ("remobilisation", "orientedToRemobilisation")
    default: ("existingMeasures", "orientedToExistingMeasures")
    }
  }

  private func result(_ id: String) throws -> IndicatorResult {
    let indicator = try #require(evaluator.scope.definition.indicators.first { $0.id == id })
    return evaluator.result(indicator)
  }

  @Test func `55 diagnoses and 20 measure-months cost 29 900 euros`() throws {
    let costing = Costing(
      files: evaluator.files, instance: evaluator.scope.instance,
      definition: evaluator.scope.definition,
      period: evaluator.scope.period)

    #expect(costing.diagnosisDays.count == 55)
    #expect(costing.measureMonths == MonthCount(20))
    #expect(costing.spent == Cents(2_990_000))
    #expect(try result("I.16").value == 54_364)
    #expect(try result("I.17").value == 20)
  }

  @Test(arguments: [
    ("I.1", 55), ("I.1.moveIn", 20), ("I.1.duringTenancy", 35), ("visites-sociales/diagnoses", 55),
    ("visites-sociales/diagnoses-move-in", 20), ("visites-sociales/diagnoses-during-tenancy", 35),
    ("I.8", 55), ("I.8.support", 5),
  ])
  func `households, referrals and diagnoses are counted by entry point`(id: String, count: Int)
    throws
  {
    #expect(try result(id).numerator == count)
  }

  @Test(arguments: [
    ("I.4", 55, 55), ("I.5", 55, 55), ("I.6", 51, 55), ("I.7.noFollowUp", 10, 55),
    ("I.7.remobilisation", 15, 55), ("I.7.existingMeasures", 25, 55),
    ("I.7.personalisedSupport", 5, 55), ("I.7.pending", 0, 55), ("I.13.autonomous", 5, 55),
    ("I.13.positive", 45, 55), ("I.14", 0, 0), ("visites-sociales/wording-shared", 0, 55),
  ])
  func `shares have their numerator and denominator`(id: String, top: Int, bottom: Int) throws {
    let result = try result(id)

    #expect((result.numerator, result.denominator) == (top, bottom))
  }

  @Test func `a diagnosis overdue at the end counts, a proposal without answer does not`() throws {
    var (begun, proposed) = (SocialVisit(), SocialVisit())
    let opened = Example.day(2015, 10, 1)
    begun.perform(.open(opened), .agree(.support, opened), .advance("diagnosis", opened))
    proposed.perform(.open(opened), .advance("proposal", opened))
    var evaluator = evaluator
    evaluator.files += [begun.file, proposed.file].compactMap { $0 }
    let indicator = try #require(evaluator.scope.definition.indicators.first { $0.id == "I.6" })

    let result = evaluator.result(indicator)

    #expect((result.numerator, result.denominator) == (51, 56))
  }

  @Test func `orientations add up to the completed diagnoses`() throws {
    let mix = evaluator.scope.definition.indicators.filter { $0.id.hasPrefix("I.7.") }

    let sum = mix.compactMap { evaluator.result($0).numerator }.reduce(0, +)

    #expect(sum == 55)
  }

  @Test func `exits by outcome add up to the closed cases`() throws {
    let exits = evaluator.scope.definition.outcomes.map { "I.13.\($0.id)" }

    let sum = try exits.compactMap { try result($0).numerator }.reduce(0, +)

    #expect(sum == 55)
  }

  @Test func `support lasts four months in the mean`() throws {
    let mean = try result("I.12")

    #expect(mean.denominator == 5)
    #expect(mean.value.map { (120...123).contains($0) } == true)
  }
}
