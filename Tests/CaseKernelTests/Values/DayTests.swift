import CaseKernel
import FoundationEssentials
import Testing

@Suite struct DayTests {
  @Test func `day numbers follow a calendar walked day by day`() throws {
    var calendar = NaiveCalendar(year: 1896)
    let start = try #require(Day("1896-01-01"))
    var weekday = try #require(Weekday(rawValue: 3))

    for offset in 0..<80_000 {
      let day = start.adding(days: offset)
      try #require(day.year == calendar.year && day.month == calendar.month)
      try #require(day.day == calendar.day && day.weekday == weekday)
      try #require(Day(year: day.year, month: day.month, day: day.day) == day)
      try #require(Day(day.description) == day)
      calendar.goToNextDay()
      weekday = try #require(Weekday(rawValue: weekday.rawValue % 7 + 1))
    }
  }

  @Test func `each year from 1 to 9999 starts after the days of the year before`() throws {
    var number = try #require(Day("0001-01-01")).number

    for year in 1...9999 {
      try #require(Day(year: year, month: 1, day: 1)?.number == number)
      for month in 1...12 { number += Int32(NaiveCalendar.length(ofMonth: month, year: year)) }
    }
    #expect(number - 1 == Day.last.number)
  }

  @Test func `adding months follows a calendar walked month by month and clips the day`() throws {
    var numbers = SeededNumbers(seed: 1)

    for _ in 0..<2000 {
      let day = numbers.day()
      let months = numbers.int(0...60)
      var calendar = NaiveCalendar(year: day.year, month: day.month)
      for _ in 0..<months { calendar.goToNextMonth() }
      let length = NaiveCalendar.length(ofMonth: calendar.month, year: calendar.year)
      let expected = Day(
        year: calendar.year, month: calendar.month, day: min(day.day, length))
      try #require(day.adding(months: months) == expected)
    }
  }

  @Test(arguments: [
    ("2025-12-31", 2, "2026-02-28"), ("2023-12-31", 2, "2024-02-29"),
    ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -13, "2024-12-15"),
    ("1900-01-31", 1, "1900-02-28"), ("2000-01-31", 1, "2000-02-29"),
  ])
  func `months are clipped at the end of shorter months`(
    start: String, months: Int, expected: String
  ) throws {
    let day = try #require(Day(start))

    #expect(day.adding(months: months).description == expected)
  }

  @Test func `whole months until a day are the most that can be added without passing it`() throws {
    var numbers = SeededNumbers(seed: 2)

    for _ in 0..<2000 {
      let (one, other) = (numbers.day(), numbers.day())
      let (start, end) = (min(one, other), max(one, other))
      let months = start.months(until: end)
      try #require(start.adding(months: months) <= end)
      try #require(start.adding(months: months + 1) > end)
      try #require(end.months(until: start) == -months)
    }
  }

  @Test func `the difference of two days is what must be added`() throws {
    var numbers = SeededNumbers(seed: 3)

    for _ in 0..<1000 {
      let (one, other) = (numbers.day(), numbers.day())
      try #require(one.adding(days: other - one) == other)
    }
  }

  @Test func `a leap day becomes 28 February in a common year`() throws {
    let leapDay = try #require(Day("2024-02-29"))

    #expect(leapDay.adding(years: 1).description == "2025-02-28")
    #expect(leapDay.adding(years: 4).description == "2028-02-29")
  }

  @Test func `a period is added in its own unit and subtracted likewise`() throws {
    let day = try #require(Day("2026-03-31"))

    #expect(day.adding(.days(15)).description == "2026-04-15")
    #expect(day.adding(.months(1)).description == "2026-04-30")
    #expect(day.adding(.years(1)).description == "2027-03-31")
    #expect(day.subtracting(.months(1)).description == "2026-02-28")
  }

  @Test func `first and last of the month surround it`() throws {
    let day = try #require(Day("2024-02-10"))

    #expect(day.firstOfMonth.description == "2024-02-01")
    #expect(day.lastOfMonth.description == "2024-02-29")
  }

  @Test(arguments: [
    "2026-02-30", "2025-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "2026-1-1",
    "0000-01-01", "10000-01-01", "2026-01-01T00:00", " 2026-01-01", "2026/01/01", "20260101",
    "-026-01-01", "2026-01-0٣", "", "24/11/2026",
  ])
  func `a text that is not an ISO day is refused`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test func `a person may write the day in the French order`() {
    #expect(Day(written: "24/11/2026") == Day("2026-11-24"))
    #expect(Day(written: "2026-11-24") == Day("2026-11-24"))
    #expect(Day(written: "11/24/2026") == nil)
    #expect(Day(written: "24/11/26") == nil)
  }

  @Test func `arithmetic stops at the first and last day that can be said`() {
    #expect(Day.last.adding(days: 1) == .last)
    #expect(Day.first.adding(days: -1) == .first)
    #expect(Day.last.adding(months: .max) == .last)
    #expect(Day.first.adding(years: .min) == .first)
    #expect(Day.first.adding(days: .max) == .last)
    #expect(Day(number: .max) == .last)
    #expect(Day(exactly: Int(Day.last.number) + 1) == nil)
    #expect(Day.first.description == "0001-01-01")
    #expect(Day.last.description == "9999-12-31")
  }

  @Test func `a day is written for readers in both languages`() throws {
    let first = try #require(Day("2026-03-01"))
    let second = try #require(Day("2026-03-02"))

    #expect(first.written(.fr) == "1er mars 2026")
    #expect(second.written(.fr) == "2 mars 2026")
    #expect(second.written(.en) == "2 March 2026")
    #expect(second.short(.fr) == "02/03/2026")
    #expect(second.short(.en) == "2 Mar 2026")
  }

  @Test func `a day is stored as its ISO text and a wrong one is refused`() throws {
    let day = try #require(Day("2026-11-24"))

    let stored = try JSONEncoder().encode([day])

    #expect(String(decoding: stored, as: UTF8.self) == #"["2026-11-24"]"#)
    #expect(try JSONDecoder().decode([Day].self, from: stored) == [day])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }
}
