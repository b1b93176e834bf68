/// A day and a time of it, to the second; whether UTC or local is said where it is used.
package struct CalendarTime: Hashable, Comparable, Sendable {
  package let day: CalendarDay
  package let hour: Int
  package let minute: Int
  package let second: Int

  /// A time that exists; nil for any other.
  package init?(_ day: CalendarDay, hour: Int, minute: Int, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    self.day = day
    self.hour = hour
    self.minute = minute
    self.second = second
  }

  /// Orders by time.
  package static func < (left: CalendarTime, right: CalendarTime) -> Bool {
    (left.day, left.hour, left.minute, left.second)
      < (right.day, right.hour, right.minute, right.second)
  }

  /// `20260312T093000`.
  var basic: String {
    day.basic + "T" + hour.padded(2) + minute.padded(2) + second.padded(2)
  }
}
