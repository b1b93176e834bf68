/// A civil day of a calendar entry; the kernel's `Day` is turned into it by the caller.
package struct CalendarDay: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let dayOfMonth: Int

  /// A day that exists, from year 1 to 9999; nil for any other.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.init(existing: year, month, day)
  }

  private init(existing year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    dayOfMonth = day
  }

  /// The day after.
  package var next: CalendarDay {
    if dayOfMonth < Self.length(ofMonth: month, year: year) {
      return CalendarDay(existing: year, month, dayOfMonth + 1)
    }
    return month < 12
      ? CalendarDay(existing: year, month + 1, 1) : CalendarDay(existing: year + 1, 1, 1)
  }

  /// Orders by time.
  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.dayOfMonth) < (right.year, right.month, right.dayOfMonth)
  }

  /// `20260312`.
  var basic: String {
    year.padded(4) + month.padded(2) + dayOfMonth.padded(2)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension Int {
  /// The digits, with zeros before them up to `length`.
  func padded(_ length: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(length - digits.count, 0)) + digits
  }
}
