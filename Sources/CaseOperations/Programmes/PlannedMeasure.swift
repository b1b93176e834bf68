import CaseKernel

/// A measure of a case, with its months of a period: done, begun, and still to come.
struct PlannedMeasure {
  let household: Household.ID
  let measure: MeasureMonths
  /// It ran on a day of the period that has come.
  let ran: Bool
  let done: MonthCount
  /// Begun by the last day that has come, but counted by the convention only once it is over.
  let begun: MonthCount
  let ahead: MonthCount
  /// The last day up to which months are foreseen.
  let horizon: Day

  /// The measures of a case.
  ///
  /// - Parameter reached: the last day of the period that has come.
  static func all(
    in file: CaseFile, _ instance: ProgrammeInstance, _ definition: DeclaredDefinition,
    period: DayRange, reached: Day
  ) -> [PlannedMeasure] {
    Costing(files: [file], instance: instance, definition: definition, period: period).measures
      .map { measure in
        let stay = file.stays.first {
          $0.from == measure.start && definition.graph[$0.phase]?.measured == true
        }
        let planned = stay.flatMap { definition.graph[$0.phase]?.due?.day(in: file) }
        return PlannedMeasure(
          measure, of: file.household, plannedEnd: planned,
          terms: instance.prices(on: measure.start), period: period, reached: reached)
      }
  }

  private init(
    _ measure: MeasureMonths, of household: Household.ID, plannedEnd: Day?,
    terms: ProgrammeInstance.PriceList?, period: DayRange, reached: Day
  ) {
    let counting = terms?.counting ?? .anniversaryMonths
    func months(until last: Day) -> MonthCount {
      guard let range = DayRange(from: period.from, to: last) else { return .zero }
      return measure.counted(
        in: range, by: counting, suspendedMonths: terms?.suspendedMonths ?? .excluded)
    }
    let isRunning = measure.start <= reached && (measure.end.map { $0 > reached } ?? true)
    let planned = max(plannedEnd ?? period.to, reached)
    let begunUntil =
      isRunning && reached >= period.from
      ? min(Self.endOfMonthBegun(reached, counting), planned, period.to) : reached
    let last = isRunning ? max(begunUntil, min(planned, period.to)) : reached
    self.household = household
    self.measure = measure
    ran =
      measure.start <= reached && reached >= period.from
      && (measure.end.map { $0 >= period.from } ?? true)
    done = months(until: reached)
    begun = months(until: begunUntil) - done
    ahead = months(until: last) - done - begun
    horizon = last
  }

  /// The end of the month that is begun, where a started month does not count at once.
  private static func endOfMonthBegun(_ day: Day, _ counting: MonthCounting) -> Day {
    switch counting {
    case .anniversaryMonths, .calendarMonthsStarted: day
    case .fullMonths, .prorataDays: day.lastOfMonth
    }
  }
}
