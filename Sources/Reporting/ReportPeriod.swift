package import CaseKernel
package import CaseOperations

/// The period that a report is asked for: a day that is not given is the end of a calendar year.
package struct ReportPeriod: Hashable, Sendable {
  /// The first day; `nil` for the first of the calendar year.
  package var from: Day?
  /// The last day, included; `nil` for the last of the calendar year.
  package var to: Day?

  /// The calendar year of the session's day, unless a bound is given.
  package init(from: Day? = nil, to: Day? = nil) {
    self.from = from
    self.to = to
  }

  /// The days asked for: by default the calendar year of the session's day.
  ///
  /// - Throws: `Problem` when the last day comes before the first.
  package func range(on day: Day) throws(Problem) -> DayRange {
    let first = from ?? DayRange(yearOf: to ?? day).from
    let last = to ?? DayRange(yearOf: first).to
    guard let range = DayRange(from: first, to: last) else {
      throw Problem(
        "dates-reversed",
        Text(
          fr: "--to : le \(last) vient avant le \(first)",
          en: "--to: \(last) comes before \(first)"),
        remedy: Text(
          fr: "donner un dernier jour à partir du \(first)", en: "give a last day from \(first) on")
      )
    }
    return range
  }
}
