package import CaseKernel

/// The alerts of the front-line staff in a case, each with the talk that answered it.
///
/// Source: « ne laisse plus les intervenants de première ligne démunis et sans solution ».
package struct StaffAlerts: Hashable, Sendable {
  /// One alert, and the first talk that names it.
  package struct Answered: Hashable, Sendable {
    /// The number of the entry, by which talks name the alert.
    package let alert: Int
    /// The day of the alert.
    package let on: Day
    /// The day of the first talk; `nil` while nobody talked to the staff.
    package let talkedOn: Day?

    /// Days from the alert to the talk; `nil` while nobody talked to the staff.
    package var delay: Int? { talkedOn.map { $0 - on } }
  }

  /// What answers an alert: a talk that names it.
  package static let talk = RecordAnswer(
    to: RecordTest("staffAlert"), by: "staffTalk", naming: "alert")

  /// Every alert, in the order of the journal.
  package let alerts: [Answered]

  /// The alerts of a case, with what was talked about since.
  package init(_ file: CaseFile) {
    alerts = file.records.filter(Self.talk.to.passes).map { alert in
      Answered(
        alert: alert.entry, on: alert.on, talkedOn: Self.talk.day(for: alert, in: file))
    }
  }

  /// The alerts to which nobody had talked by their due day, as seen on a day.
  package func leftAlone(on day: Day, within period: Period) -> [Answered] {
    alerts.filter { $0.talkedOn == nil && day > $0.on.adding(period) }
  }
}
