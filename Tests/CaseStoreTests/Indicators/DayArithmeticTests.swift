import CaseKernel
import Testing

@testable import CaseStore

/// SQLite reckons with days as the kernel does, at the ends of months and of the calendar too.
@Suite struct DayArithmeticTests {
  private static let days: [Day] =
    (0..<1500).map { (Day("2023-01-01") ?? .first).adding(days: $0) }
    + (0..<70).flatMap { [Day.first.adding(days: $0), Day.last.adding(days: -$0)] }
    + ["1899-12-31", "1900-02-28", "2000-02-29", "2100-01-31"].compactMap { Day($0) }

  @Test(arguments: Declared.periods + [.months(13), .months(-1), .years(-2024), .days(3_000_000)])
  func `a period leads to the same day`(_ period: Period) throws {
    let found = try answers { day, bind in Requests.day(day, adding: period, bind) }

    #expect(found == Self.days.map { $0.adding(period).iso })
  }

  @Test func `the days between two days are the same number`() throws {
    let start = Day("2024-02-29") ?? .first

    let found = try answers { day, bind in Requests.days(from: bind(start.iso), to: day) }

    #expect(found == Self.days.map { String($0 - start) })
  }

  @Test(arguments: ["2024-02-30", "2023-02-29", "2024-04-31", "0000-01-01", "now", "2024-1-01", ""])
  func `a text that is no day is none`(_ text: String) throws {
    let store = try Store.inMemory()

    let day = try store.read { registry in
      try registry.connection.texts(
        "SELECT coalesce(\(Requests.day(json: "?1")), 'none')", [.text("\"\(text)\"")])
    }

    #expect(day == ["none"])
  }

  /// What SQLite answers for each of the days, in their order.
  private func answers(
    _ sql: (_ day: String, _ bind: (String) -> String) -> String
  ) throws -> [String] {
    var values = ["[" + Self.days.map { "\"\($0)\"" }.joined(separator: ",") + "]"]
    let answer = sql("d.value") { text in
      values.append(text)
      return "?\(values.count)"
    }
    let bound = values.map { SQLValue.text($0) }
    return try Store.inMemory().read { registry in
      try registry.connection.texts("SELECT \(answer) FROM json_each(?1) d", bound)
    }
  }
}
