import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import Testing

/// The figures of the programmes that run here, from the store and from whole cases.
@Suite struct CompiledFiguresTests {
  @Test(arguments: [2015, 2016, 2025, 2026])
  func `every figure of every programme is the one found in whole cases`(_ year: Int) throws {
    let deployment = try PlayedStories.outcome.get().deployment

    for programme in deployment.configuration.programmes {
      let scope = ReportScope(
        programme.instance, programme.definition.declared, over: PlayedStories.year(year))
      let indicators = programme.definition.declared.indicators
      let (found, files, journal, households) = try deployment.store.read { registry in
        (
          try registry.results(of: indicators, in: scope),
          try registry.caseFiles(programme: programme.instance.id, overlapping: scope.period),
          LoggedRecord.records(of: try registry.programmeJournal(programme.instance.id)),
          try registry.households(of: programme.instance.id, scope.period)
        )
      }
      var plain = IndicatorEvaluator(
        files: files, instance: scope.instance, definition: scope.definition, journal: journal,
        period: scope.period)
      plain.households = households

      #expect(found == indicators.map(plain.result))
    }
  }
}

extension Registry {
  /// The households of the cases of a programme, by their ids.
  fileprivate func households(
    of programme: ProgrammeInstance.ID, _ period: DayRange
  ) throws -> [Household.ID: Household] {
    let files = try caseFiles(programme: programme, overlapping: period)
    return try Set(files.map(\.household)).reduce(into: [:]) { $0[$1] = try household($1) }
  }
}
