import CaseKernel
import FoundationEssentials
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("2 months", Period.months(2)), ("1 month", .months(1)), ("15 days", .days(15)),
    ("1 day", .days(1)), ("1 year", .years(1)), ("3 years", .years(3)), ("0 days", .days(0)),
  ])
  func `a period is read and written as the configuration states it`(
    text: String, period: Period
  ) {
    #expect(Period(text) == period)
    #expect(period.description == text)
  }

  @Test(arguments: [
    "2 mois", "two months", "2months", "2  months", " 2 months", "-2 months", "2", "months",
    "2 weeks", "1.5 months", "2 Months", "99999999999999999999 days", "9999999 days", "",
  ])
  func `another wording is refused`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test func `a period is written for readers in both languages`() {
    #expect(Period.months(2).written(.fr) == "2 mois")
    #expect(Period.months(1).written(.en) == "1 month")
    #expect(Period.years(1).written(.fr) == "1 an")
    #expect(Period.years(2).written(.fr) == "2 ans")
    #expect(Period.days(0).written(.fr) == "0 jour")
    #expect(Period.days(0).written(.en) == "0 days")
  }

  @Test func `a period is stored as its text, and a negative one is not stored`() throws {
    let stored = try JSONEncoder().encode([Period.months(2)])

    #expect(String(decoding: stored, as: UTF8.self) == #"["2 months"]"#)
    #expect(try JSONDecoder().decode([Period].self, from: stored) == [.months(2)])
    #expect(throws: EncodingError.self) { try JSONEncoder().encode([Period.days(-1)]) }
  }
}
