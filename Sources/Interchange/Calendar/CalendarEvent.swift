/// One entry of a calendar that goes out; always `CLASS:PRIVATE`, since it is about people.
package struct CalendarEvent: Sendable {
  /// When it takes place.
  package enum Span: Hashable, Sendable {
    /// Whole days, the last one included.
    case days(CalendarDay, through: CalendarDay)
    /// Between two local times, shown as they are wherever the calendar is read.
    case local(CalendarTime, until: CalendarTime)
    /// Between two UTC instants.
    case utc(CalendarTime, until: CalendarTime)

    /// One whole day.
    package static func day(_ day: CalendarDay) -> Span { .days(day, through: day) }
  }

  /// The same for the same event at every export, so that calendars update instead of adding.
  package let uid: String
  package let span: Span
  package let summary: String
  package let location: String?
  package let description: String?
  package let isCancelled: Bool

  /// Makes an event.
  package init(
    uid: String, span: Span, summary: String, location: String? = nil, description: String? = nil,
    isCancelled: Bool = false
  ) {
    self.uid = uid
    self.span = span
    self.summary = summary
    self.location = location
    self.description = description
    self.isCancelled = isCancelled
  }

  func lines(stamp: CalendarTime) -> [String] {
    [
      ContentLine.raw("BEGIN", "VEVENT"),
      ContentLine.text("UID", uid),
      ContentLine.raw("DTSTAMP", stamp.basic + "Z"),
    ]
      + span.lines
      + [
        ContentLine.text("SUMMARY", summary),
        location.map { ContentLine.text("LOCATION", $0) },
        description.map { ContentLine.text("DESCRIPTION", $0) },
        ContentLine.raw("CLASS", "PRIVATE"),
        isCancelled ? ContentLine.raw("STATUS", "CANCELLED") : nil,
        ContentLine.raw("END", "VEVENT"),
      ].compactMap(\.self)
  }
}

extension CalendarEvent.Span {
  /// An end is given only where it is after the start (RFC 5545, 3.8.2.2); the last whole day is
  /// written as the day after it.
  fileprivate var lines: [String] {
    switch self {
    case .days(let first, let last):
      [
        ContentLine.raw("DTSTART;VALUE=DATE", first.basic),
        ContentLine.raw("DTEND;VALUE=DATE", max(first, last).next.basic),
        ContentLine.raw("TRANSP", "TRANSPARENT"),
      ]
    case .local(let start, let end): Self.lines(from: start, until: end, mark: "")
    case .utc(let start, let end): Self.lines(from: start, until: end, mark: "Z")
    }
  }

  private static func lines(
    from start: CalendarTime, until end: CalendarTime, mark: String
  ) -> [String] {
    let opening = ContentLine.raw("DTSTART", start.basic + mark)
    return end > start ? [opening, ContentLine.raw("DTEND", end.basic + mark)] : [opening]
  }
}
