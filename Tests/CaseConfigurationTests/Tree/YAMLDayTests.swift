import CaseConfiguration
import CaseKernel
import Testing

@Suite struct YAMLDayTests {
  @Test(arguments: ["2015-01-01", "'2024-02-29'", "2026-12-31"])
  func `a day is year, month and day`(written: String) throws {
    let (value, defects) = readingValue(written) { reader, node in reader.day(node) }

    #expect(try #require(value).description == written.filter { $0 != "'" })
    #expect(defects.isEmpty)
  }

  @Test(arguments: [
    ("2015-02-30", "the calendar has no such day"), ("2023-02-29", "the calendar has no such day"),
    ("2015-13-01", "the calendar has no such day"), ("24/11/2026", "write 2026-11-24"),
    ("2015-1-1", "write 2015-01-01"), ("2015/01/01", "write 2015-01-01"),
    ("2015-01-01T00:00:00Z", "write year-month-day, like 2015-01-01"),
    ("2015", "write year-month-day, like 2015-01-01"),
    ("15-01-01", "write year-month-day, like 2015-01-01"),
    ("demain", "write year-month-day, like 2015-01-01"),
  ])
  func `any other day is refused with its remedy`(written: String, remedy: String) {
    let (value, defects) = readingValue(written) { reader, node in reader.day(node) }

    #expect(value == nil)
    #expect(
      defects.map(\.description) == ["config.yaml:1:6: \"\(written)\" is not a day; \(remedy)"])
    #expect(defects.map(\.code) == ["not-a-day"])
  }

  @Test(arguments: [
    ("15 days", Period.days(15)), ("1 month", .months(1)), ("2 months", .months(2)),
    ("1 year", .years(1)), ("'0 days'", .days(0)),
  ])
  func `a period is a number and its unit`(written: String, expected: Period) {
    let (value, defects) = readingValue(written) { reader, node in reader.period(node) }

    #expect(value == expected)
    #expect(defects.isEmpty)
  }

  @Test(arguments: [
    ("2 mois", "2 months"), ("15", "15 days"), ("15days", "15 days"), ("3 semaines", "21 days"),
    ("1 an", "1 year"), ("02 months", "2 months"), ("2  months", "2 months"),
    ("-2 months", "15 days, 2 months, 1 year"), ("2.5 months", "15 days, 2 months, 1 year"),
    ("P2M", "15 days, 2 months, 1 year"), ("bientôt", "15 days, 2 months, 1 year"),
    ("99999999999999999999 days", "15 days, 2 months, 1 year"),
  ])
  func `any other period is refused with the way to write it`(written: String, remedy: String) {
    let (value, defects) = readingValue(written) { reader, node in reader.period(node) }

    #expect(value == nil)
    #expect(
      defects.map(\.description) == [
        "config.yaml:1:6: \"\(written)\" is not a period; write \(remedy)"
      ])
    #expect(defects.map(\.code) == ["not-a-period"])
  }

  @Test func `nothing is neither a day nor a period`() {
    let day = readingValue("") { reader, node in reader.day(node) }
    let period = readingValue("") { reader, node in reader.period(node) }

    #expect(
      day.defects.map(\.message.en) == [
        "expected a day (2015-01-01) here, but nothing is written"
      ])
    #expect(period.defects.map(\.code) == ["not-a-period"])
  }
}
