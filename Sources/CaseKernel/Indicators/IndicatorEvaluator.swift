/// Computes indicators the plain way, case by case: what any faster way is checked against.
public struct IndicatorEvaluator: Sendable {
  /// The cases of the programme that may matter to the period, whole.
  public var files: [CaseFile]
  /// The programme and the days counted.
  public var scope: ReportScope
  /// What the programme's own journal adds up to.
  public var journal: [LoggedRecord]

  /// An evaluator over those cases and that period; it answers for any number of indicators.
  public init(
    files: [CaseFile], instance: ProgrammeInstance, definition: DeclaredDefinition,
    journal: [LoggedRecord] = [], period: DayRange
  ) {
    self.files = files
    self.journal = journal
    scope = ReportScope(instance, definition, over: period)
  }

  /// The days counted, both included.
  var period: DayRange { scope.period }

  /// The figure over the period, before small cells are hidden; `value` is `nil` over nobody.
  public func result(_ indicator: Indicator) -> IndicatorResult {
    switch indicator.formula {
    case .count(let test): .count(indicator, households(test).count)
    case .cases(let test): .count(indicator, cases(test))
    case .ratio(let part, let whole):
      .ratio(indicator, households(.all([whole, part])).count, of: households(whole).count)
    case .share(let part, let whole):
      .ratio(indicator, cases(.all([whole, part])), of: cases(whole))
    case .meanDays(let from, let to, let test):
      mean(indicator, durations(from: from, to: to, over: test))
    case .medianDays(let from, let to, let test):
      median(indicator, durations(from: from, to: to, over: test))
    case .medianAnswerDays(let answer): median(indicator, answerDays(answer))
    case .answeredWithin(let period, let answer):
      .ratio(
        indicator, answered(answer, within: period), of: decided(answer, within: period))
    case .deadlinesMet(let id):
      .ratio(indicator, tally(of: id).met, of: tally(of: id).due)
    case .meanAge(let since, let test): mean(indicator, ages(since: since, over: test))
    case .records(let test): .count(indicator, records(test).count)
    case .recordShare(let part, let whole):
      .ratio(indicator, records(whole).count(where: part.passes), of: records(whole).count)
    case .recordsPerCase(let test, let whole):
      .ratio(indicator, records(test).count, of: cases(whole))
    case .programmeRecords(let test): .count(indicator, programmeRecords(test).count)
    case .programmeSum(let field, let test): .count(indicator, sum(of: field, test))
    case .participants(let test, let field, let counted):
      .participants(
        indicator, households: households(test).count, counted: sum(of: field, counted))
    case .days(let span): .count(indicator, days(span))
    case .daysShare(let part, let whole): .ratio(indicator, days(part), of: days(whole))
    case .meanSpan(let pair): mean(indicator, lengths(of: pair))
    case .measureMonths: .months(indicator, costing.tally.measureMonths)
    case .hours: .hours(indicator, minutes: minutes)
    case .costPerHousehold(let test):
      .cost(indicator, costing.tally.spent, households: households(test).count)
    }
  }

  private var costing: Costing { Costing(files: files, scope) }

  private var minutes: Int {
    files.flatMap(\.efforts).filter { period.contains($0.on) }.reduce(0) { $0 + $1.minutes }
  }

  private func households(_ test: CaseTest) -> Set<Household.ID> {
    Set(files.filter { passes(test, $0) }.map(\.household))
  }

  private func records(_ test: RecordTest) -> [LoggedRecord] {
    files.flatMap(\.records).filter { test.passes($0) && holds(.inPeriod, on: $0.on) }
  }

  private func days(_ span: Span) -> Int {
    files.flatMap { $0.parts(of: span) }.reduce(0) { $0 + $1.days(in: period) }
  }

  private func lengths(of pair: PairedRecords) -> [Int] {
    files.flatMap { $0.parts(of: .paired(pair)) }.compactMap { part in
      guard part.isEnded, let until = part.until, period.contains(until) else { return nil }
      return until - part.from
    }
  }

  private func programmeRecords(_ test: RecordTest) -> [LoggedRecord] {
    journal.filter { test.passes($0) && holds(.inPeriod, on: $0.on) }
  }

  private func sum(of field: FieldID, _ test: RecordTest) -> Int {
    programmeRecords(test).compactMap { $0.facts[field]?.number }.reduce(0, +)
  }

  private func cases(_ test: CaseTest) -> Int { files.count { passes(test, $0) } }

  private func ages(since start: DatedFact, over test: CaseTest) -> [Int] {
    files.filter { passes(test, $0) }.compactMap { file in
      file.day(of: start).flatMap { $0 <= period.to ? period.to - $0 : nil }
    }
  }

  private func durations(
    from start: DatedFact, to end: DatedFact, over test: CaseTest
  ) -> [Int] {
    files.filter { passes(test, $0) }.compactMap { file in
      guard let from = file.day(of: start), let to = file.day(of: end) else { return nil }
      return to - from
    }
  }

  private func mean(_ indicator: Indicator, _ days: [Int]) -> IndicatorResult {
    .ratio(indicator, days.reduce(0, +), of: days.count)
  }

  private func median(_ indicator: Indicator, _ days: [Int]) -> IndicatorResult {
    let sorted = days.sorted()
    let middle =
      sorted.isEmpty ? nil : (low: sorted[(sorted.count - 1) / 2], high: sorted[sorted.count / 2])
    return .median(indicator, middle, of: sorted.count)
  }
}
