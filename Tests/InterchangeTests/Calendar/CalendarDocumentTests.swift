import Testing

@testable import Interchange

@Suite struct CalendarDocumentTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: year, month: month, day: day))
  }

  private func document(_ events: [CalendarEvent]) throws -> String {
    let stamp = try #require(CalendarTime(day(2026, 1, 5), hour: 9, minute: 30, second: 7))
    return CalendarDocument(productID: "-//Logis//Agenda//FR", stamp: stamp, events: events).text
  }

  @Test func `a day of the agenda is a private entry of one whole day`() throws {
    let event = CalendarEvent(
      uid: "2026-0001/review@logis", span: .day(try day(2026, 2, 28)), summary: "A. B.",
      location: "Nantes")

    let text = try document([event])

    #expect(
      text
        == [
          "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Logis//Agenda//FR", "CALSCALE:GREGORIAN",
          "METHOD:PUBLISH", "BEGIN:VEVENT", "UID:2026-0001/review@logis",
          "DTSTAMP:20260105T093007Z",
          "DTSTART;VALUE=DATE:20260228", "DTEND;VALUE=DATE:20260301", "TRANSP:TRANSPARENT",
          "SUMMARY:A. B.", "LOCATION:Nantes", "CLASS:PRIVATE", "END:VEVENT", "END:VCALENDAR", "",
        ].joined(separator: "\r\n"))
  }

  @Test func `a local time bears no zone and a UTC instant a Z`() throws {
    let start = try #require(CalendarTime(day(2026, 3, 12), hour: 9, minute: 5))
    let end = try #require(CalendarTime(day(2026, 3, 12), hour: 10, minute: 0))

    let local = try document([.init(uid: "a", span: .local(start, until: end), summary: "x")])
    let utc = try document([.init(uid: "a", span: .utc(start, until: end), summary: "x")])

    #expect(local.contains("DTSTART:20260312T090500\r\nDTEND:20260312T100000\r\n"))
    #expect(utc.contains("DTSTART:20260312T090500Z\r\nDTEND:20260312T100000Z\r\n"))
  }

  @Test func `an end that is not after the start is left out`() throws {
    let start = try #require(CalendarTime(day(2026, 3, 12), hour: 9, minute: 5))

    let text = try document([.init(uid: "a", span: .local(start, until: start), summary: "x")])

    #expect(!text.contains("DTEND"))
  }

  @Test func `a cancelled appointment says so`() throws {
    let event = CalendarEvent(
      uid: "a", span: .day(try day(2026, 3, 12)), summary: "x", isCancelled: true)

    #expect(try document([event]).contains("STATUS:CANCELLED\r\n"))
  }

  @Test func `text cannot open a line of its own`() throws {
    let event = CalendarEvent(
      uid: "a\r\nX:1", span: .day(try day(2026, 3, 12)), summary: "a;b,c\\d\r\nEND:VCALENDAR\u{1B}")

    let text = try document([event])

    #expect(text.contains("UID:a\\nX:1\r\n"))
    #expect(text.contains("SUMMARY:a\\;b\\,c\\\\d\\nEND:VCALENDAR\r\n"))
  }

  @Test(arguments: [
    (2023, 2, 28, "20230301"), (2024, 2, 28, "20240229"), (2100, 2, 28, "21000301"),
    (2000, 2, 29, "20000301"), (2026, 4, 30, "20260501"), (2026, 12, 31, "20270101"),
  ])
  func `the day after follows the calendar`(year: Int, month: Int, of: Int, next: String) throws {
    #expect(try day(year, month, of).next.basic == next)
  }

  @Test func `days and times that do not exist are refused`() throws {
    #expect(CalendarDay(year: 2026, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 2026, month: 13, day: 1) == nil)
    #expect(CalendarTime(try day(2026, 1, 1), hour: 24, minute: 0) == nil)
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `folded lines fit 75 octets, are whole characters, and unfold to the line`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let line = random.text(of: ["a", "é", "€", "😀", "漢", "e\u{301}", " "], upTo: 400)

    let folded = ContentLine.folded(line)

    let text = Array(folded.utf8)
    let physical = text.split(separator: 0x0A).map { $0.dropLast() }
    #expect(folded.hasSuffix("\r\n"))
    #expect(physical.allSatisfy { $0.count <= 75 })
    #expect(physical.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
    let unfolded = physical.enumerated().flatMap {
      $0.offset == 0 ? $0.element : $0.element.dropFirst()
    }
    #expect(unfolded == Array(line.utf8))
  }

  @Test func `a line of 75 octets is not folded`() {
    let line = String(repeating: "x", count: 75)

    #expect(ContentLine.folded(line) == line + "\r\n")
    #expect(ContentLine.folded(line + "y") == line + "\r\n y\r\n")
  }
}
