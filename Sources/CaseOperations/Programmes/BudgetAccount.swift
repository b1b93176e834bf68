package import CaseKernel
package import CaseStore

/// What a programme did and spent over a period, and what that leaves of its budget (D4.5, I.16).
///
/// Each amount contains the one before: *spent* is what was done; *committed* adds the diagnoses
/// under way, at the price of the day they were ordered, and the months that running measures have
/// begun; *forecast* adds the months of running measures up to their planned end, else up to the
/// end of the period.
package struct BudgetAccount: Hashable, Sendable {
  /// The days counted, both included.
  package var period: DayRange
  /// The budgets of the calendar years that the period touches; `nil` when none is known.
  package var budget: Cents?
  /// `nil` where a price that matters is not fixed, as are the two amounts that contain it.
  package var spent: Cents?
  /// What is spent, and what is engaged already.
  package var committed: Cents?
  /// What is committed, and what running measures will still cost.
  package var forecast: Cents?
  /// Diagnoses done.
  package var diagnoses: Int
  /// Diagnoses ordered and not done.
  package var diagnosesUnderWay: Int
  /// Measure-months done.
  package var measureMonths: MonthCount
  /// Whole months that the budget allows after the diagnoses done; `nil` when it is unknown.
  package var affordableMonths: Int?
  /// Households with a diagnosis or a measure in the period, each counted once.
  package var households: Int
  /// The prices that matter and are not fixed, with the first day on which each was missed.
  package var gaps: [PriceGap]

  /// A price that is not fixed on a day on which it matters.
  package struct PriceGap: Hashable, Sendable {
    /// Which price it is.
    package enum Price: String, Sendable {
      case diagnosis, measureMonth
    }

    package var price: Price
    /// The first day on which the price was missed.
    package var on: Day
  }

  /// What was spent by household (I.16); `nil` over nobody.
  package var costPerHousehold: Cents? { spent.flatMap { $0.dividedHalfUp(by: households) } }

  /// The account of the cases that were open on a day of the period, which the store counts
  /// without loading any.
  ///
  /// - Parameter day: the day of the session: nothing after it is done yet.
  package init(
    _ instance: ProgrammeInstance, _ definition: DeclaredDefinition, over period: DayRange,
    on day: Day, from registry: Registry
  ) throws(StoreDefect) {
    let scope = ReportScope(instance, definition, over: period)
    var counter = BudgetCounter(scope, on: day)
    if let elapsed = counter.elapsed {
      for done in try registry.diagnoses(in: elapsed, overlapping: period) {
        counter.add(diagnoses: done)
      }
      for ordered in try registry.diagnosesUnderWay(on: counter.reached, in: scope) {
        counter.add(underWay: ordered)
      }
      counter.households = try registry.householdsServed(by: counter.reached, in: scope)
    }
    try registry.forEachMeasure(in: scope) { counter.add($0) }
    self.init(counter)
  }

  init(_ counter: BudgetCounter) {
    let (period, instance) = (counter.scope.period, counter.scope.instance)
    let years = (period.from.year...period.to.year).compactMap { instance.budgets[$0] }
    self.period = period
    budget = years.isEmpty ? nil : years.reduce(Cents.zero, +)
    spent = counter.spent
    committed = BudgetCounter.sum(spent, counter.underWayCost, counter.begunCost)
    forecast = BudgetCounter.sum(committed, counter.aheadCost)
    diagnoses = counter.diagnoses
    diagnosesUnderWay = counter.underWay
    measureMonths = counter.measureMonths
    households = counter.households
    gaps = counter.gaps
    affordableMonths = counter.affordableMonths(within: budget)
  }
}

extension BudgetAccount {
  /// What is left of the budget once all that is foreseen is paid; negative when it is not enough.
  package var left: Cents? {
    guard let budget, let forecast else { return nil }
    return budget - forecast
  }

  /// More was spent than the budget holds.
  package var isExceeded: Bool { exceeds(spent) }
  /// What is foreseen goes beyond the budget, though what was spent does not yet.
  package var willBeExceeded: Bool { !isExceeded && exceeds(forecast) }

  private func exceeds(_ amount: Cents?) -> Bool {
    guard let budget, let amount else { return false }
    return amount > budget
  }
}
