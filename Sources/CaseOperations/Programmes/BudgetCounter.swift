import CaseKernel
import CaseStore

/// Counts what a `BudgetAccount` adds up, diagnosis by diagnosis and measure by measure: memory
/// does not grow with their number.
struct BudgetCounter {
  /// The programme, over all the days asked for.
  let scope: ReportScope
  /// The last day of the period that has come, or the day before a period that lies ahead.
  let reached: Day
  /// Households with a diagnosis or a measure in the part of the period that has come.
  var households = 0
  private(set) var diagnoses = 0
  private(set) var underWay = 0
  private(set) var measureMonths = MonthCount.zero
  /// What the diagnoses under way will cost; `nil`, like all amounts here, where a price that
  /// matters is not fixed.
  private(set) var underWayCost: Cents? = .zero
  /// The months begun that the convention does not count before they are over.
  private(set) var begunCost: Cents? = .zero
  /// The months still to come, at the price of their last day.
  private(set) var aheadCost: Cents? = .zero
  private var diagnosesCost: Cents? = .zero
  private var costs: CostTally?
  private var firstGaps: [BudgetAccount.PriceGap.Price: Day] = [:]

  /// A counter of nothing yet.
  ///
  /// - Parameter day: the day of the session: nothing after it is done yet.
  init(_ scope: ReportScope, on day: Day) {
    self.scope = scope
    reached = min(scope.period.to, day)
    costs = DayRange(from: scope.period.from, to: reached).map {
      CostTally(ReportScope(scope.instance, scope.definition, over: $0))
    }
    let today = max(reached, scope.period.from)
    if !scope.measuredPhases.isEmpty { _ = monthPrice(on: today) }
    if scope.definition.billing.diagnosisDone != nil { _ = diagnosisPrice(on: today) }
  }

  /// The part of the period that has come; `nil` where it all lies ahead.
  var elapsed: ReportScope? { costs?.scope }

  /// What was done; nothing in a period that lies ahead.
  var spent: Cents? { costs.map(\.spent) ?? .zero }

  /// Adds diagnoses done on one day of the part of the period that has come.
  mutating func add(diagnoses done: DayCount) {
    costs?.add(diagnosesOn: done.day, count: done.count)
    diagnoses += done.count
    let price = diagnosisPrice(on: done.day)
    diagnosesCost = Self.sum(diagnosesCost, price?.times(done.count))
  }

  /// Adds diagnoses ordered on one day and not done.
  mutating func add(underWay ordered: DayCount) {
    underWay += ordered.count
    let price = diagnosisPrice(on: ordered.day)
    underWayCost = Self.sum(underWayCost, price?.times(ordered.count))
  }

  /// Adds a measure that has days in the period.
  mutating func add(_ stay: MeasuredStay) {
    costs?.add(stay.measure)
    let months = PlannedMeasure(stay, in: scope, reached: reached)
    measureMonths += months.done
    if months.done != .zero { _ = monthPrice(on: min(stay.measure.end ?? reached, reached)) }
    begunCost = Self.sum(begunCost, cost(months.begun, on: reached))
    aheadCost = Self.sum(aheadCost, cost(months.ahead, on: months.horizon))
  }

  private mutating func cost(_ months: MonthCount, on day: Day) -> Cents? {
    months == .zero ? .zero : monthPrice(on: day).map { months.cost(at: $0) }
  }

  /// Whole months that are left of the budget once the diagnoses done are paid.
  func affordableMonths(within budget: Cents?) -> Int? {
    let today = max(reached, scope.period.from)
    guard let budget, let cost = diagnosesCost,
      let price = scope.instance.prices(on: today)?.measureMonth
    else { return nil }
    return (budget - cost).wholeUnits(at: price)
  }

  /// The prices that were needed and are not fixed, the first day of each.
  var gaps: [BudgetAccount.PriceGap] {
    [.diagnosis, .measureMonth].compactMap { price in
      firstGaps[price].map { BudgetAccount.PriceGap(price: price, on: $0) }
    }
  }

  private mutating func diagnosisPrice(on day: Day) -> Cents? {
    price(.diagnosis, on: day, scope.instance.prices(on: day)?.diagnosis)
  }

  private mutating func monthPrice(on day: Day) -> Cents? {
    price(.measureMonth, on: day, scope.instance.prices(on: day)?.measureMonth)
  }

  /// Notes the day of a price that is needed and not fixed.
  private mutating func price(
    _ price: BudgetAccount.PriceGap.Price, on day: Day, _ amount: Cents?
  ) -> Cents? {
    if amount == nil { firstGaps[price] = min(firstGaps[price] ?? day, day) }
    return amount
  }

  /// A sum is unknown as soon as one of its terms is.
  static func sum(_ amounts: Cents?...) -> Cents? {
    amounts.reduce(Optional(Cents.zero)) { total, amount in
      guard let total, let amount else { return nil }
      return total + amount
    }
  }
}
