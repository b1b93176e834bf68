package import CaseKernel

/// The days on which people work here, for appointments and agendas.
package struct WorkingCalendar: Hashable, Sendable {
  /// The public holidays that are kept.
  package var holidays = Holidays.france
  /// The days of the week on which people work, from Monday on.
  package var workingDays: [Weekday] = [.monday, .tuesday, .wednesday, .thursday, .friday]

  /// A set of public holidays.
  package enum Holidays: String, CaseIterable, Sendable {
    /// Those of the French labour code, article L3133-1.
    case france
    /// None.
    case none
  }
}

extension Weekday {
  /// The word of the configuration: `mon`.
  package var word: String { String(String(describing: self).prefix(3)) }
}
