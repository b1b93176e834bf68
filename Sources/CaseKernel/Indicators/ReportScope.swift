/// What a report speaks of: a programme as it runs, what it declares, and the days counted.
public struct ReportScope: Sendable {
  /// The instance, for its prices.
  public var instance: ProgrammeInstance
  /// The declaration, for what is billed and which phases are measured.
  public var definition: DeclaredDefinition
  /// The days counted, both included.
  public var period: DayRange

  /// The scope of a report over those days.
  public init(
    _ instance: ProgrammeInstance, _ definition: DeclaredDefinition, over period: DayRange
  ) {
    self.instance = instance
    self.definition = definition
    self.period = period
  }

  /// The phases in which time counts as measure-months.
  public var measuredPhases: Set<PhaseID> {
    Set(definition.graph.phases.filter(\.measured).map(\.id))
  }

  /// The months of a measure that belong to the period, by the convention of the day it began.
  ///
  /// Source: D4.5.
  public func months(of measure: MeasureMonths) -> MonthCount {
    let terms = instance.prices(on: measure.start)
    return measure.counted(
      in: period, by: terms?.counting ?? .anniversaryMonths,
      suspendedMonths: terms?.suspendedMonths ?? .excluded)
  }
}

/// Adds up what a programme did and what it cost over a period, measure by measure (D4.5).
///
/// A diagnosis is due at the price of the day it was done; a measure-month at the price of the
/// period's last day, or of the measure's last day where that came first.
public struct CostTally: Sendable {
  /// Whose prices apply, and over which days.
  public let scope: ReportScope
  /// The months of the measures added so far.
  public private(set) var measureMonths = MonthCount.zero
  /// What they and the diagnoses cost; `nil` where a price that matters is not fixed.
  public private(set) var spent: Cents? = .zero

  /// A tally of nothing yet.
  public init(_ scope: ReportScope) {
    self.scope = scope
  }

  /// Adds diagnoses done on one day; those outside the period do not count.
  public mutating func add(diagnosesOn day: Day, count: Int = 1) {
    guard scope.period.contains(day) else { return }
    add(scope.instance.prices(on: day)?.diagnosis?.times(count))
  }

  /// Adds the months of a measure that belong to the period.
  public mutating func add(_ measure: MeasureMonths) {
    let count = scope.months(of: measure)
    if count == .zero { return }
    measureMonths += count
    let last = min(measure.end ?? scope.period.to, scope.period.to)
    add(scope.instance.prices(on: last)?.measureMonth.map { count.cost(at: $0) })
  }

  /// A sum is unknown as soon as one of its terms is.
  private mutating func add(_ amount: Cents?) {
    guard let total = spent, let amount else {
      spent = nil
      return
    }
    spent = total + amount
  }
}

extension MeasureMonths {
  /// A measure from a day on, up to the eve of the day on which it was left; `nil` where it was
  /// left on its first day or before.
  public init?(from start: Day, left: Day?) {
    if let left, left <= start { return nil }
    self.init(start: start, end: left?.adding(days: -1))
  }
}
