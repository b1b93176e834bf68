/// Computes indicators the plain way, case by case: what any faster way is checked against.
public struct IndicatorEvaluator: Sendable {
  /// The cases of the programme that may matter to the period, whole.
  public var files: [CaseFile]
  /// The instance, for its prices.
  public var instance: ProgrammeInstance
  /// The declaration, for what is billed and which phases are measured.
  public var definition: DeclaredDefinition
  /// The days counted, both included.
  public var period: DayRange

  /// An evaluator over those cases and that period; it answers for any number of indicators.
  public init(
    files: [CaseFile], instance: ProgrammeInstance, definition: DeclaredDefinition, period: DayRange
  ) {
    self.files = files
    self.instance = instance
    self.definition = definition
    self.period = period
  }

  /// The figure over the period, before small cells are hidden; `value` is `nil` over nobody.
  public func result(_ indicator: Indicator) -> IndicatorResult {
    switch indicator.formula {
    case .count(let test): return count(indicator, households(test).count)
    case .cases(let test): return count(indicator, cases(test))
    case .ratio(let part, let whole):
      return ratio(indicator, households(.all([whole, part])).count, of: households(whole).count)
    case .share(let part, let whole):
      return ratio(indicator, cases(.all([whole, part])), of: cases(whole))
    case .meanDays(let from, let to, let test):
      return mean(indicator, durations(from: from, to: to, over: test))
    case .medianDays(let from, let to, let test):
      return median(indicator, durations(from: from, to: to, over: test))
    case .meanAge(let since, let test): return mean(indicator, ages(since: since, over: test))
    case .records(let test): return count(indicator, records(test).count)
    case .recordShare(let part, let whole):
      let those = records(whole)
      return ratio(indicator, those.count(where: part.passes), of: those.count)
    case .recordsPerCase(let test, let whole):
      return ratio(indicator, records(test).count, of: cases(whole))
    case .measureMonths:
      let months = costing.measureMonths
      return IndicatorResult(
        indicator, numerator: months.hundredths, value: Double(months.hundredths) / 100)
    case .hours:
      let minutes = files.flatMap(\.efforts).filter { period.contains($0.on) }
        .reduce(0) { $0 + $1.minutes }
      return IndicatorResult(indicator, numerator: minutes, value: Double(minutes) / 60)
    case .costPerHousehold(let test): return cost(indicator, over: test)
    }
  }

  private var costing: Costing {
    Costing(files: files, instance: instance, definition: definition, period: period)
  }

  private func count(_ indicator: Indicator, _ count: Int) -> IndicatorResult {
    IndicatorResult(indicator, numerator: count, value: Double(count))
  }

  private func ratio(_ indicator: Indicator, _ top: Int, of bottom: Int) -> IndicatorResult {
    let value = Ratio(numerator: top, denominator: bottom).value
    return IndicatorResult(indicator, numerator: top, denominator: bottom, value: value)
  }

  private func cost(_ indicator: Indicator, over test: CaseTest) -> IndicatorResult {
    let count = households(test).count
    let spent = costing.spent
    let each = spent.flatMap { $0.dividedHalfUp(by: count) }
    return IndicatorResult(
      indicator, numerator: spent.map { Int($0.amount) }, denominator: count,
      value: each.map { Double($0.amount) })
  }

  private func households(_ test: CaseTest) -> Set<Household.ID> {
    Set(files.filter { passes(test, $0) }.map(\.household))
  }

  private func records(_ test: RecordTest) -> [LoggedRecord] {
    files.flatMap(\.records).filter { test.passes($0) && holds(.inPeriod, on: $0.on) }
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
    let sum = days.reduce(0, +)
    let value = Ratio(numerator: sum, denominator: days.count).value
    return IndicatorResult(indicator, numerator: sum, denominator: days.count, value: value)
  }

  private func median(_ indicator: Indicator, _ days: [Int]) -> IndicatorResult {
    let sorted = days.sorted()
    guard !sorted.isEmpty else {
      return IndicatorResult(indicator, numerator: nil, denominator: 0, value: nil)
    }
    let (low, high) = (sorted[(sorted.count - 1) / 2], sorted[sorted.count / 2])
    let value = Double(low + high) / 2
    return IndicatorResult(indicator, numerator: nil, denominator: sorted.count, value: value)
  }
}
