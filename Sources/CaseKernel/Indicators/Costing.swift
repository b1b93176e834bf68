/// What a programme did and what it cost over a period (D4.5): diagnoses, measure-months, cents.
///
/// A diagnosis is due at the price of the day it was done; a measure-month at the price of the
/// period's last day, or of the measure's last day where that came first.
public struct Costing: Sendable {
  /// The cases of the programme that may matter to the period, whole.
  public var files: [CaseFile]
  /// The instance, for its prices.
  public var instance: ProgrammeInstance
  /// The declaration, for what is billed and which phases are measured.
  public var definition: DeclaredDefinition
  /// The days counted, both included.
  public var period: DayRange

  /// The account of those cases over the period; nothing is computed before it is asked.
  public init(
    files: [CaseFile], instance: ProgrammeInstance, definition: DeclaredDefinition, period: DayRange
  ) {
    self.files = files
    self.instance = instance
    self.definition = definition
    self.period = period
  }

  /// The days on which diagnoses were done in the period.
  public var diagnosisDays: [Day] {
    guard let fact = definition.billing.diagnosisDone else { return [] }
    return files.compactMap { $0.day(of: fact) }.filter { period.contains($0) }
  }

  /// Diagnoses ordered by the end of the period, not done by then, in cases still open.
  public var diagnosesUnderWay: Int {
    guard let ordered = definition.billing.diagnosisOrdered,
      let done = definition.billing.diagnosisDone
    else { return 0 }
    return files.count { file in
      guard file.isOpen, let start = file.day(of: ordered), start <= period.to else { return false }
      return file.day(of: done).map { $0 > period.to } ?? true
    }
  }

  /// Measure-months of the period, over all cases.
  public var measureMonths: MonthCount {
    measures.reduce(MonthCount.zero) { $0 + months(of: $1) }
  }

  /// What was spent; `nil` where a price that matters is not fixed.
  public var spent: Cents? {
    var total = Cents.zero
    for day in diagnosisDays {
      guard let price = instance.prices(on: day)?.diagnosis else { return nil }
      total += price
    }
    for measure in measures {
      let count = months(of: measure)
      if count == .zero { continue }
      let last = min(measure.end ?? period.to, period.to)
      guard let price = instance.prices(on: last)?.measureMonth else { return nil }
      total += count.cost(at: price)
    }
    return total
  }

  /// The measures: time in a measured phase, up to the eve of the day on which it was left or the
  /// support agreement was withdrawn.
  public var measures: [MeasureMonths] {
    let measured = Set(definition.graph.phases.filter(\.measured).map(\.id))
    return files.flatMap { file in
      let withdrawn = file.holds(.support) ? nil : file.day(of: .withdrew(.support))
      return file.stays.filter { measured.contains($0.phase) }.compactMap {
        (stay: PhaseStay) -> MeasureMonths? in
        let left = [stay.to, withdrawn].compactMap { $0 }.min()
        if let left, left <= stay.from { return nil }
        return MeasureMonths(start: stay.from, end: left?.adding(days: -1))
      }
    }
  }

  private func months(of measure: MeasureMonths) -> MonthCount {
    let terms = instance.prices(on: measure.start)
    return measure.counted(
      in: period, by: terms?.counting ?? .anniversaryMonths,
      suspendedMonths: terms?.suspendedMonths ?? .excluded)
  }
}
