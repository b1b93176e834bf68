package import CaseKernel

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

  /// - Parameter day: the day of the session: nothing after it is done yet.
  package init(
    _ files: [CaseFile], _ instance: ProgrammeInstance, _ definition: DeclaredDefinition,
    over period: DayRange, on day: Day
  ) {
    let counter = BudgetCounter(files, instance, definition, period: period, on: day)
    let spent: Cents? = counter.costing.map(\.spent) ?? .zero
    let years = (period.from.year...period.to.year).compactMap { instance.budgets[$0] }
    self.period = period
    budget = years.isEmpty ? nil : years.reduce(Cents.zero, +)
    self.spent = spent
    committed = Self.sum(spent, counter.underWayCost, counter.begunCost)
    forecast = Self.sum(spent, counter.underWayCost, counter.begunCost, counter.aheadCost)
    diagnoses = counter.diagnosisDays.count
    diagnosesUnderWay = counter.underWayDays.count
    measureMonths = counter.measures.reduce(MonthCount.zero) { $0 + $1.done }
    households = counter.households.count
    gaps = counter.gaps
    affordableMonths = counter.affordableMonths(within: budget)
  }

  /// A sum is unknown as soon as one of its terms is.
  private static func sum(_ amounts: Cents?...) -> Cents? {
    amounts.reduce(Optional(Cents.zero)) { total, amount in
      guard let total, let amount else { return nil }
      return total + amount
    }
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
