import CaseKernel
import CaseStore

/// The months of a measure in a period: done, begun, and still to come.
struct PlannedMeasure {
  let done: MonthCount
  /// Begun by the last day that has come, but counted by the convention only once it is over.
  let begun: MonthCount
  let ahead: MonthCount
  /// The last day up to which months are foreseen.
  let horizon: Day

  /// The months of one measure.
  ///
  /// - Parameter reached: the last day of the period that has come.
  init(_ stay: MeasuredStay, in scope: ReportScope, reached: Day) {
    let (measure, period) = (stay.measure, scope.period)
    let counting = scope.instance.prices(on: measure.start)?.counting ?? .anniversaryMonths
    func months(until last: Day) -> MonthCount {
      guard let range = DayRange(from: period.from, to: last) else { return .zero }
      return ReportScope(scope.instance, scope.definition, over: range).months(of: measure)
    }
    let isRunning = measure.start <= reached && (measure.end.map { $0 > reached } ?? true)
    let planned = max(stay.plannedEnd ?? period.to, reached)
    let begunUntil =
      isRunning && reached >= period.from
      ? min(Self.endOfMonthBegun(reached, counting), planned, period.to) : reached
    let last = isRunning ? max(begunUntil, min(planned, period.to)) : reached
    done = months(until: reached)
    begun = begunUntil == reached ? .zero : months(until: begunUntil) - done
    ahead = last == begunUntil ? .zero : months(until: last) - done - begun
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
