public import CaseKernel

/// The periods of review that a convention sets, one after the other from its first day.
///
/// A period of months ends on the day of the month on which the convention began (a time in months
/// runs from date to date). The calendar does not move when a review comes late.
///
/// Source: CCH L442-8-3 (D2.6).
public struct ReviewCalendar: Hashable, Sendable {
  /// The first day of the convention.
  public let start: Day
  /// The length of a period.
  public let every: Period
  /// How long before the end of a period the prefect is told: fixed by the law.
  public static let noticeBefore = Period.months(2)

  /// A calendar; `nil` for a period without length, which would never end.
  public init?(from start: Day, every: Period) {
    guard every.count > 0 else { return nil }
    self.start = start
    self.every = every
  }

  /// One period of review.
  public struct Term: Hashable, Sendable {
    /// Its place, from 1 on.
    public var number: Int
    /// The end of the period before, or the first day of the convention.
    public var from: Day
    /// The day by which the review is held.
    public var end: Day
    /// The day by which the prefect is told.
    public var noticeDue: Day { end.subtracting(ReviewCalendar.noticeBefore) }
  }

  /// The period of that place, from 1 on; always counted from the start, so that it never drifts.
  public func term(_ number: Int) -> Term {
    Term(
      number: number, from: start.adding(every.times(number - 1)),
      end: start.adding(every.times(number)))
  }

  /// The period that a day falls in, its end included; `nil` before the convention.
  public func term(on day: Day) -> Term? {
    guard day >= start else { return nil }
    var number = 1
    while term(number).end < day, term(number).end < .last { number += 1 }
    return term(number)
  }
}
