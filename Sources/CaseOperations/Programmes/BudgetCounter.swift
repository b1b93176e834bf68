import CaseKernel

/// Counts, case by case, what a `BudgetAccount` adds up.
struct BudgetCounter {
  let instance: ProgrammeInstance
  let definition: DeclaredDefinition
  let period: DayRange
  /// The last day of the period that has come, or the day before a period that lies ahead.
  let reached: Day
  /// What was done; `nil` where the whole period lies ahead.
  let costing: Costing?
  let measures: [PlannedMeasure]
  /// The days on which the diagnoses that are under way were ordered.
  let underWayDays: [Day]
  /// Households with a diagnosis or a measure in the part of the period that has come.
  let households: Set<Household.ID>

  init(
    _ files: [CaseFile], _ instance: ProgrammeInstance, _ definition: DeclaredDefinition,
    period: DayRange, on day: Day
  ) {
    self.instance = instance
    self.definition = definition
    self.period = period
    let reached = min(period.to, day)
    let elapsed = DayRange(from: period.from, to: reached)
    self.reached = reached
    costing = elapsed.map {
      Costing(files: files, instance: instance, definition: definition, period: $0)
    }
    measures = files.flatMap {
      PlannedMeasure.all(in: $0, instance, definition, period: period, reached: reached)
    }
    underWayDays =
      elapsed == nil ? [] : files.compactMap { Self.underWay($0, definition.billing, on: reached) }
    let done = definition.billing.diagnosisDone
    households = Set(
      files.filter { file in
        let wasDiagnosed = done.flatMap { file.day(of: $0) }.map { day in
          elapsed?.contains(day) ?? false
        }
        return wasDiagnosed ?? false
      }.map(\.household) + measures.filter(\.ran).map(\.household))
  }

  /// The day a diagnosis was ordered in a case that was still open, and waited for it, on a day.
  private static func underWay(_ file: CaseFile, _ billing: Billing, on day: Day) -> Day? {
    guard let ordered = billing.diagnosisOrdered.flatMap({ file.day(of: $0) }),
      let done = billing.diagnosisDone, ordered <= day,
      file.closedOn.map({ $0 > day }) ?? true, file.day(of: done).map({ $0 > day }) ?? true
    else { return nil }
    return ordered
  }

  var diagnosisDays: [Day] { costing?.diagnosisDays ?? [] }

  var underWayCost: Cents? {
    underWayDays.reduce(Optional(Cents.zero)) { total, day in
      guard let total, let price = instance.prices(on: day)?.diagnosis else { return nil }
      return total + price
    }
  }

  /// The months begun that the convention does not count before they are over.
  var begunCost: Cents? { cost(\.begun) { _ in reached } }

  /// The months still to come, at the price of their last day.
  var aheadCost: Cents? { cost(\.ahead, on: \.horizon) }

  private func cost(
    _ months: (PlannedMeasure) -> MonthCount, on day: (PlannedMeasure) -> Day
  ) -> Cents? {
    measures.reduce(Optional(Cents.zero)) { total, measure in
      guard let total else { return nil }
      let count = months(measure)
      if count == .zero { return total }
      guard let price = instance.prices(on: day(measure))?.measureMonth else { return nil }
      return total + count.cost(at: price)
    }
  }

  /// Whole months that are left of the budget once the diagnoses done are paid.
  func affordableMonths(within budget: Cents?) -> Int? {
    guard let budget, let price = instance.prices(on: max(reached, period.from))?.measureMonth
    else { return nil }
    var left = budget
    for day in diagnosisDays {
      guard let price = instance.prices(on: day)?.diagnosis else { return nil }
      left = left - price
    }
    return left.wholeUnits(at: price)
  }

  /// The prices that were needed and are not fixed, the first day of each.
  var gaps: [BudgetAccount.PriceGap] {
    let today = max(reached, period.from)
    let isMeasured = definition.graph.phases.contains(where: \.measured)
    let months =
      (isMeasured ? [today] : [])
      + measures.filter { $0.done != .zero }.map { min($0.measure.end ?? reached, reached) }
      + measures.filter { $0.begun != .zero }.map { _ in reached }
      + measures.filter { $0.ahead != .zero }.map(\.horizon)
    let isDiagnosed = definition.billing.diagnosisDone != nil
    let diagnoses = (isDiagnosed ? [today] : []) + diagnosisDays + underWayDays
    let unpriced = (
      diagnosis: diagnoses.filter { instance.prices(on: $0)?.diagnosis == nil }.min(),
      month: months.filter { instance.prices(on: $0)?.measureMonth == nil }.min()
    )
    return [
      unpriced.diagnosis.map { BudgetAccount.PriceGap(price: .diagnosis, on: $0) },
      unpriced.month.map { BudgetAccount.PriceGap(price: .measureMonth, on: $0) },
    ].compactMap { $0 }
  }
}
