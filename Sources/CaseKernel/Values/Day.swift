/// A day of the civil (Gregorian) calendar, without hour or time zone, from year 1 to year 9999.
///
/// Deadlines, agreements and leases are counted in days; an hour belongs to `Instant`. Reading a
/// day never corrects it: 30 February is refused. Arithmetic that would leave the years 1 to 9999
/// stops at `Day.first` or `Day.last`.
public struct Day: Hashable, Comparable, Sendable {
  /// Days since 1 January 1970, negative before it.
  public let number: Int32

  /// 1 January of year 1, the earliest day that can be said.
  public static let first = Day(number: -719_162)

  /// 31 December 9999, the latest day that can be said; a suspension still open runs to it.
  public static let last = Day(number: 2_932_896)

  /// The day that many days after 1 January 1970, kept within `first` and `last`.
  ///
  /// For a number read from a store or a file, `init(exactly:)` refuses instead.
  public init(number: Int32) {
    self.number = min(max(number, -719_162), 2_932_896)
  }

  /// The day that many days after 1 January 1970; nil outside the years 1 to 9999.
  public init?(exactly number: Int) {
    guard (-719_162...2_932_896).contains(number) else { return nil }
    self.number = Int32(number)
  }

  /// The day of that year, month (1 to 12) and day of the month; nil if the calendar has none.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    self.init(number: Int32(Day.number(year: year, month: month, day: day)))
  }

  /// The year, 1 to 9999.
  public var year: Int { civil.year }

  /// The month, 1 to 12.
  public var month: Int { civil.month }

  /// The day of the month, 1 to 31.
  public var day: Int { civil.day }

  /// The day of the week.
  public var weekday: Weekday {
    switch (Int(number) % 7 + 7) % 7 {
    case 0: .thursday
    case 1: .friday
    case 2: .saturday
    case 3: .sunday
    case 4: .monday
    case 5: .tuesday
    default: .wednesday
    }
  }

  /// The first day of the same month.
  public var firstOfMonth: Day { Day(number: number - Int32(day - 1)) }

  /// The last day of the same month.
  public var lastOfMonth: Day {
    let (year, month, day) = civil
    return Day(number: number + Int32(Day.length(ofMonth: month, year: year) - day))
  }

  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day {
  /// Year, month and day of the month, in one computation.
  ///
  /// Years are counted from 1 March in cycles of 400, so that the leap day ends its year.
  var civil: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let cycle = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfCycle = shifted - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// Days since 1 January 1970 of a date known to exist.
  static func number(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month <= 2 ? year - 1 : year
    let cycle = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfCycle = marchYear - cycle * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * 146_097 + dayOfCycle - 719_468
  }

  /// How many days that month has, 28 to 31.
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
