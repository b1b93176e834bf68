package import CaseKernel

/// A fall in the number of occupants by a marriage or a death, which may be invoked only a year
/// after the event.
///
/// Source: loi 48-1360, art. 10, 7°; whether it carries over to CCH L442-3-1 is debatable, so it
/// warns and decides nothing (D1.6).
package enum FallInOccupants {
  /// The first day on which the fall may be invoked.
  package static func mayBeInvoked(after event: Day) -> Day { event.adding(years: 1) }

  /// Whether the fall may be invoked on a day; unknown when its day is.
  package static func mayBeInvoked(after event: Day?, on day: Day) -> Answer {
    Answer(event.map { day >= mayBeInvoked(after: $0) })
  }
}
