/// An iCalendar file: what an agenda exports and a calendar subscribes to.
///
/// Source: RFC 5545.
package struct CalendarDocument: Sendable {
  /// Who made the file, for instance `-//Logis//Agenda//FR`.
  package let productID: String
  /// The UTC instant that the entries are stamped with, given by the caller.
  package let stamp: CalendarTime
  /// The entries, in order.
  package var events: [CalendarEvent]

  /// Makes a calendar.
  package init(productID: String, stamp: CalendarTime, events: [CalendarEvent]) {
    self.productID = productID
    self.stamp = stamp
    self.events = events
  }

  /// The file: UTF-8, lines of at most 75 octets ended by CRLF.
  package var text: String {
    let head = [
      ContentLine.raw("BEGIN", "VCALENDAR"),
      ContentLine.raw("VERSION", "2.0"),
      ContentLine.text("PRODID", productID),
      ContentLine.raw("CALSCALE", "GREGORIAN"),
      ContentLine.raw("METHOD", "PUBLISH"),
    ]
    let entries = events.flatMap { $0.lines(stamp: stamp) }
    return (head + entries + [ContentLine.raw("END", "VCALENDAR")]).joined()
  }
}
