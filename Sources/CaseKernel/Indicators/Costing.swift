/// What a programme did and what it cost over a period (D4.5), found in whole cases: diagnoses,
/// measure-months, cents.
public struct Costing: Sendable {
  /// The cases of the programme that may matter to the period, whole.
  public var files: [CaseFile]
  /// The programme and the days counted.
  public var scope: ReportScope

  /// The account of those cases over the period; nothing is computed before it is asked.
  public init(
    files: [CaseFile], instance: ProgrammeInstance, definition: DeclaredDefinition, period: DayRange
  ) {
    self.init(files: files, ReportScope(instance, definition, over: period))
  }

  /// The account of those cases in that scope; nothing is computed before it is asked.
  public init(files: [CaseFile], _ scope: ReportScope) {
    self.files = files
    self.scope = scope
  }

  /// The days on which diagnoses were done in the period.
  public var diagnosisDays: [Day] {
    guard let fact = scope.definition.billing.diagnosisDone else { return [] }
    return files.compactMap { $0.day(of: fact) }.filter { scope.period.contains($0) }
  }

  /// Diagnoses ordered by the end of the period, not done by then, in cases still open.
  public var diagnosesUnderWay: Int {
    let (billing, last) = (scope.definition.billing, scope.period.to)
    guard let ordered = billing.diagnosisOrdered, let done = billing.diagnosisDone else { return 0 }
    return files.count { file in
      guard file.isOpen, let start = file.day(of: ordered), start <= last else { return false }
      return file.day(of: done).map { $0 > last } ?? true
    }
  }

  /// Measure-months of the period, over all cases.
  public var measureMonths: MonthCount { tally.measureMonths }

  /// What was spent; `nil` where a price that matters is not fixed.
  public var spent: Cents? { tally.spent }

  /// Months and cents, added up.
  public var tally: CostTally {
    var tally = CostTally(scope)
    for day in diagnosisDays { tally.add(diagnosesOn: day) }
    for measure in measures { tally.add(measure) }
    return tally
  }

  /// The measures: time in a measured phase, up to the eve of the day on which it was left or the
  /// support agreement was withdrawn.
  public var measures: [MeasureMonths] {
    let measured = scope.measuredPhases
    return files.flatMap { file in
      let withdrawn = file.holds(.support) ? nil : file.day(of: .withdrew(.support))
      return file.stays.filter { measured.contains($0.phase) }.compactMap { stay in
        MeasureMonths(from: stay.from, left: [stay.to, withdrawn].compactMap { $0 }.min())
      }
    }
  }
}
