import CaseKernel
import FoundationEssentials
import Testing

@Suite struct DayRangeTests {
  @Test func `both ends are included`() throws {
    let from = try #require(Day("2026-01-01"))
    let to = try #require(Day("2026-01-31"))

    let range = try #require(DayRange(from: from, to: to))

    #expect(range.contains(from) && range.contains(to))
    #expect(!range.contains(to.adding(days: 1)) && !range.contains(from.adding(days: -1)))
    #expect(range.dayCount == 31)
  }

  @Test func `a range never runs backwards`() throws {
    let day = try #require(Day("2026-01-01"))
    let backwards = Data(#"{"from":"2026-01-02","to":"2026-01-01"}"#.utf8)

    #expect(DayRange(from: day, to: day.adding(days: -1)) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(DayRange.self, from: backwards)
    }
  }

  @Test func `the intersection holds the days of both ranges`() throws {
    var numbers = SeededNumbers(seed: 4)

    for _ in 0..<500 {
      let one = numbers.dayRange(days: 40)
      let shift = numbers.int(-50...50)
      let other = DayRange(one.from.adding(days: shift)...one.to.adding(days: shift + 5))
      let common = (-60...110).map { one.from.adding(days: $0) }
        .filter { one.contains($0) && other.contains($0) }
      let intersection = one.intersection(other)
      try #require(intersection?.from == common.first && intersection?.to == common.last)
      try #require(one.overlaps(other) == !common.isEmpty)
    }
  }

  @Test func `the year and the month of a day are whole`() throws {
    let day = try #require(Day("2024-02-29"))

    #expect(DayRange(yearOf: day).description == "2024-01-01/2024-12-31")
    #expect(DayRange(monthOf: day).description == "2024-02-01/2024-02-29")
  }

  @Test func `a range is stored with its two days`() throws {
    let day = try #require(Day("2026-02-01"))
    let range = DayRange(monthOf: day)

    let stored = try JSONEncoder().encode(range)

    #expect(try JSONDecoder().decode([String: Day].self, from: stored)["to"] == range.to)
    #expect(try JSONDecoder().decode(DayRange.self, from: stored) == range)
  }
}
