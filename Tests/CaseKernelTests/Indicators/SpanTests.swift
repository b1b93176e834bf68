import CaseKernel
import Testing

/// Days that the records of a case tell of, from one to the next.
@Suite struct SpanTests {
  private let stays = PairedRecords(from: "arrival", to: "departure", sameValueOf: "resident")
  private var caseload = Caseload()

  private func day(_ month: Int, _ day: Int) -> Day { Example.day(2026, month, day) }

  /// A case with those records, closed on a day or not.
  private func file(_ records: [LoggedRecord], closed: Day? = nil) throws -> CaseFile {
    var caseload = Caseload()
    caseload.add([("welcome", Example.day(2025, 12, 1))], closed: closed.map { ("settled", $0) })
    var file = try #require(caseload.files.first)
    file.records = records
    return file
  }

  private func record(_ kind: EventKindID, _ day: Day, _ facts: Facts) -> LoggedRecord {
    LoggedRecord(entry: 1, kind: kind, on: day, facts: facts)
  }

  private func arrival(_ who: String, _ day: Day) -> LoggedRecord {
    record("arrival", day, ["resident": .text(who)])
  }

  private func departure(_ who: String, _ day: Day) -> LoggedRecord {
    record("departure", day, ["resident": .text(who)])
  }

  private func result(_ formula: Indicator.Formula, _ files: [CaseFile]) -> IndicatorResult {
    var caseload = caseload
    caseload.files = files
    return caseload.result(formula)
  }

  @Test func `a stay counts its first day and not the day of the departure`() throws {
    let file = try file([arrival("P-1", day(3, 1)), departure("P-1", day(3, 11))])

    #expect(result(.days(.paired(stays)), [file]).numerator == 10)
    #expect(result(.meanSpan(stays), [file]).value == 10)
  }

  @Test func `a stay is cut at both ends of the period, and its length is not`() throws {
    let begun = arrival("P-1", Example.day(2025, 12, 22))
    let file = try file([begun, departure("P-1", day(1, 4)), arrival("P-2", day(12, 30))])

    #expect(result(.days(.paired(stays)), [file]).numerator == 3 + 2)
    #expect(result(.meanSpan(stays), [file]).numerator == 13)
    #expect(result(.meanSpan(stays), [file]).denominator == 1)
  }

  @Test func `two residents are two stays, whatever the order in which they were written`() throws {
    let file = try file([
      departure("P-1", day(2, 1)), arrival("P-2", day(1, 1)), arrival("P-1", day(1, 1)),
    ])

    #expect(file.parts(of: .paired(stays)).map(\.until) == [nil, day(2, 1)])
    #expect(result(.days(.paired(stays)), [file]).numerator == 31 + 365)
  }

  @Test func `what begins twice runs on, and what ends twice ends once`() throws {
    let file = try file([
      arrival("P-1", day(1, 1)), arrival("P-1", day(1, 11)), departure("P-1", day(1, 21)),
      departure("P-1", day(2, 1)),
    ])

    #expect(result(.days(.paired(stays)), [file]).numerator == 20)
    #expect(result(.meanSpan(stays), [file]).denominator == 1)
  }

  @Test func `a record without the value belongs to no pair`() throws {
    let file = try file([arrival("P-1", day(1, 1)), record("departure", day(1, 2), [:])])

    #expect(file.parts(of: .paired(stays)).map(\.until) == [nil])
  }

  @Test func `a stay ends with the case, and is then no departure`() throws {
    let file = try file([arrival("P-1", day(1, 1))], closed: day(1, 31))

    #expect(result(.days(.paired(stays)), [file]).numerator == 30)
    #expect(result(.meanSpan(stays), [file]).value == nil)
  }

  @Test func `a level holds until the next one, and occupancy is held against it`() throws {
    func places(_ number: Int, _ day: Day) -> LoggedRecord {
      record("places", day, ["number": .number(number)])
    }
    let file = try file([
      places(4, day(1, 1)), places(5, day(1, 11)), record("places", day(1, 12), [:]),
      arrival("P-1", day(1, 1)),
    ])

    let occupancy = result(
      .daysShare(.paired(stays), of: .level("places", "number")), [file])

    #expect(occupancy.numerator == 365)
    #expect(occupancy.denominator == 4 * 10 + 5 * 355)
    #expect(occupancy.indicator.unit == .ratio)
  }
}
