import CaseKernel
import Testing

@testable import CaseStore

/// What the store counts is what the evaluator counts case by case, whatever is asked.
@Suite struct CompiledIndicatorTests {
  /// Made once: a suite is made anew for each test.
  private static let caseloads = Result {
    try (1...3).map { try GeneratedCaseload(seed: $0, cases: 150) }
  }

  @Test(arguments: 1...45)
  func `the store finds the figures of the evaluator`(_ seed: Int) throws {
    var maker = IndicatorMaker(chance: Chance(UInt64(seed) &+ 1000))
    let store = try Self.caseloads.get()[seed % 3].store
    let scope = scope(&maker.chance)
    let indicators = (0..<60).map { maker.indicator($0) }
    let (files, journal, households) = try store.read { registry in
      let files = try registry.caseFiles(programme: scope.instance.id, overlapping: scope.period)
      return (
        files, LoggedRecord.records(of: try registry.programmeJournal(scope.instance.id)),
        try Set(files.map(\.household)).reduce(into: [Household.ID: Household]()) {
          $0[$1] = try registry.household($1)
        }
      )
    }
    var evaluator = IndicatorEvaluator(
      files: files, instance: scope.instance, definition: scope.definition, journal: journal,
      period: scope.period)
    evaluator.households = households

    let results = try store.read { try $0.results(of: indicators, in: scope) }

    #expect(results.count == indicators.count)
    for (found, indicator) in zip(results, indicators) {
      #expect(found == evaluator.result(indicator))
    }
  }

  @Test(arguments: 1...60)
  func `the store finds the measures, diagnoses and households of whole cases`(
    _ seed: Int
  ) throws {
    var chance = Chance(UInt64(seed))
    let store = try Self.caseloads.get()[seed % 3].store
    let scope = scope(&chance)
    let reached = chance.happens(50) ? scope.period.to : chance.day()
    let (found, plain) = try store.read { registry in
      let files = try registry.caseFiles(programme: scope.instance.id, overlapping: scope.period)
      return (
        try CountedCosts(registry, scope, reached), CountedCosts(files, scope, reached)
      )
    }

    #expect(found == plain)
  }

  private func scope(_ chance: inout Chance) -> ReportScope {
    let programme = chance.one(of: GeneratedCaseload.programmes)
    return ReportScope(
      Declared.instance(programme, &chance), Declared.definition(version: 2),
      over: chance.period())
  }
}
