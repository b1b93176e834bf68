package import CaseKernel

/// A stay in a phase whose months are counted, as a measure, with the day up to which it is
/// planned.
package struct MeasuredStay: Hashable, Sendable {
  package var household: Household.ID
  package var measure: MeasureMonths
  /// The due day of the phase in the case; `nil` where none is known.
  package var plannedEnd: Day?

  /// A measure of a household, planned up to a day or without end.
  package init(household: Household.ID, measure: MeasureMonths, plannedEnd: Day? = nil) {
    self.household = household
    self.measure = measure
    self.plannedEnd = plannedEnd
  }
}

/// So many times the same day.
package struct DayCount: Hashable, Sendable {
  package var day: Day
  package var count: Int

  /// A day, and how many times it occurs.
  package init(_ day: Day, _ count: Int) {
    self.day = day
    self.count = count
  }
}
