/// A calendar that only knows the lengths of months and how to go to the next day.
struct NaiveCalendar: Equatable {
  var year: Int
  var month = 1
  var day = 1

  static func length(ofMonth month: Int, year: Int) -> Int {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  mutating func goToNextDay() {
    day += 1
    guard day > NaiveCalendar.length(ofMonth: month, year: year) else { return }
    day = 1
    goToNextMonth()
  }

  mutating func goToNextMonth() {
    month += 1
    guard month > 12 else { return }
    month = 1
    year += 1
  }
}
