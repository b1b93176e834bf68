extension Day {
  /// The day that many days later, or earlier if negative; stops at `first` and `last`.
  public func adding(days: Int) -> Day {
    let (sum, overflows) = Int(number).addingReportingOverflow(days)
    guard !overflows, let day = Day(exactly: sum) else { return days < 0 ? .first : .last }
    return day
  }

  /// The same day of the month that many months later, or the end of that month if it is shorter.
  ///
  /// 31 December + 2 months is 28 or 29 February. A deadline of several months is always added
  /// from its start, never month by month, so that it does not drift to the 28th.
  ///
  /// Source: D8, indicator I.6.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let (index, overflows) = (year * 12 + month - 1).addingReportingOverflow(months)
    guard !overflows, index >= 12, index < 120_000 else { return months < 0 ? .first : .last }
    let (newYear, newMonth) = (index / 12, index % 12 + 1)
    let newDay = min(day, Day.length(ofMonth: newMonth, year: newYear))
    return Day(number: Int32(Day.number(year: newYear, month: newMonth, day: newDay)))
  }

  /// The same date that many years later; 29 February becomes 28 in a common year.
  public func adding(years: Int) -> Day {
    let (months, overflows) = years.multipliedReportingOverflow(by: 12)
    guard !overflows else { return years < 0 ? .first : .last }
    return adding(months: months)
  }

  /// The day that a period starting this day leads to: the day itself, in days, months or years.
  public func adding(_ period: Period) -> Day {
    switch period {
    case .days(let count): adding(days: count)
    case .months(let count): adding(months: count)
    case .years(let count): adding(years: count)
    }
  }

  /// The day a period before this one, such as a notice due two months before the end of a lease.
  public func subtracting(_ period: Period) -> Day { adding(period.opposite) }

  /// How many days separate two days: 0 on the same day, negative if the left one is earlier.
  public static func - (left: Day, right: Day) -> Int { Int(left.number) - Int(right.number) }

  /// The number of whole months from this day to the other: the largest `n` such that
  /// `adding(months: n)` has been reached, and its opposite when the other day is earlier.
  public func months(until other: Day) -> Int {
    guard self <= other else { return -other.months(until: self) }
    let (start, end) = (civil, other.civil)
    let months = (end.year - start.year) * 12 + end.month - start.month
    return adding(months: months) <= other ? months : months - 1
  }
}
