import CaseKernel
import FoundationEssentials
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    "2026-01-05T09:30:00Z", "2026-01-05T09:30:00.250Z", "1969-12-31T23:59:59.999Z",
    "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z",
  ])
  func `an instant is written as it was read`(text: String) throws {
    let instant = try #require(Instant(text))

    #expect(instant.description == text)
    #expect(Instant(milliseconds: instant.milliseconds) == instant)
  }

  @Test func `every millisecond number has one text`() throws {
    var numbers = SeededNumbers(seed: 5)

    for _ in 0..<2000 {
      let instant = Instant(milliseconds: Int64(numbers.int(-10_000_000_000...4_000_000_000_000)))
      try #require(Instant(instant.description) == instant)
    }
  }

  @Test func `milliseconds are counted from 1970 in universal time`() throws {
    #expect(Instant("1970-01-02T00:00:01.005Z")?.milliseconds == 86_401_005)
    #expect(Instant("1969-12-31T23:59:59Z")?.milliseconds == -1000)
    #expect(Instant("1969-12-31T23:59:59Z")?.dayInUTC == Day("1969-12-31"))
  }

  @Test(arguments: [
    "2026-01-05 09:30:00Z", "2026-01-05T09:30:00", "2026-01-05T09:30:00+01:00",
    "2026-01-05T24:00:00Z", "2026-01-05T09:60:00Z", "2026-01-05T09:30:60Z",
    "2026-01-05T09:30Z", "2026-01-05T09:30:00.2Z", "2026-02-30T09:30:00Z",
    "2026-01-05T09:30:00,250Z", "",
  ])
  func `another form of instant is refused`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `instants are ordered and subtracted in milliseconds`() throws {
    let earlier = try #require(Instant("2026-01-05T09:30:00Z"))
    let later = try #require(Instant("2026-01-05T09:30:00.250Z"))

    #expect(earlier < later)
    #expect(later - earlier == 250)
    #expect(earlier.adding(milliseconds: 250) == later)
  }

  @Test func `an instant is stored as its ISO text`() throws {
    let instant = try #require(Instant("2026-01-05T09:30:00.250Z"))

    let stored = try JSONEncoder().encode([instant])

    #expect(String(decoding: stored, as: UTF8.self) == #"["2026-01-05T09:30:00.250Z"]"#)
    #expect(try JSONDecoder().decode([Instant].self, from: stored) == [instant])
  }
}
