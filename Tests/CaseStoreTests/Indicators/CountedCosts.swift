import CaseKernel

@testable import CaseStore

/// What a budget counts, read from the store or found in whole cases.
struct CountedCosts: Equatable {
  var diagnoses: [Day]
  var underWay: [Day]
  var households: Int
  /// The measures that have a month in the period or run on one of its days.
  var measures: [String]

  init(_ registry: Registry, _ scope: ReportScope, _ reached: Day) throws {
    diagnoses = Self.days(try registry.diagnoses(in: scope, overlapping: scope.period))
    underWay = Self.days(try registry.diagnosesUnderWay(on: reached, in: scope))
    households = try registry.householdsServed(by: reached, in: scope)
    var found: [MeasuredStay] = []
    try registry.forEachMeasure(in: scope) { found.append($0) }
    measures = Self.written(found, in: scope)
  }

  private static func days(_ counts: [DayCount]) -> [Day] {
    counts.flatMap { [Day](repeating: $0.day, count: $0.count) }
  }

  init(_ files: [CaseFile], _ scope: ReportScope, _ reached: Day) {
    let billing = scope.definition.billing
    func day(_ fact: DatedFact?, _ file: CaseFile) -> Day? { fact.flatMap { file.day(of: $0) } }
    diagnoses = files.compactMap { day(billing.diagnosisDone, $0) }
      .filter(scope.period.contains).sorted()
    underWay = files.compactMap { file in
      guard let start = day(billing.diagnosisOrdered, file), start <= reached,
        file.closedOn.map({ $0 > reached }) ?? true,
        day(billing.diagnosisDone, file).map({ $0 > reached }) ?? true
      else { return nil }
      return start
    }.sorted()
    let stays = files.flatMap { Self.measures(of: $0, scope) }
    let elapsed = DayRange(from: scope.period.from, to: reached)
    let diagnosed = files.filter { file in
      day(billing.diagnosisDone, file).map { elapsed?.contains($0) ?? false } ?? false
    }
    let ran = stays.filter { stay in
      DayRange(from: stay.measure.start, to: stay.measure.end ?? .last)
        .map { elapsed?.overlaps($0) ?? false } ?? false
    }
    households = Set(diagnosed.map(\.household) + ran.map(\.household)).count
    measures = Self.written(stays, in: scope)
  }

  private static func measures(of file: CaseFile, _ scope: ReportScope) -> [MeasuredStay] {
    let withdrawn = file.holds(.support) ? nil : file.day(of: .withdrew(.support))
    return file.stays.filter { scope.measuredPhases.contains($0.phase) }.compactMap { stay in
      MeasureMonths(from: stay.from, left: [stay.to, withdrawn].compactMap { $0 }.min()).map {
        MeasuredStay(
          household: file.household, measure: $0,
          plannedEnd: scope.definition.graph[stay.phase]?.due?.day(in: file))
      }
    }
  }

  private static func written(_ stays: [MeasuredStay], in scope: ReportScope) -> [String] {
    stays.filter { stay in
      DayRange(from: stay.measure.start, to: stay.measure.end ?? .last)
        .map(scope.period.overlaps) ?? false
    }.map { stay in
      "\(stay.household) \(stay.measure.start) \(stay.measure.end.map(\.description) ?? "—") "
        + "\(stay.plannedEnd.map(\.description) ?? "—") \(scope.months(of: stay.measure))"
    }.sorted()
  }
}
