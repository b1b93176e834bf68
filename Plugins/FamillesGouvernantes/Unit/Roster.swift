package import CaseKernel

/// The presence of those who coordinate the shared life, as the entries of the case tell it.
///
/// Source: D3.3.
struct Roster {
  /// Somebody is there on some days of the week, from a day to a day.
  struct Shift: Hashable {
    var staff: Person.ID?
    var from: Day
    var to: Day?
    var weekdays: [RosterDay]

    func covers(_ day: Day) -> Bool {
      day >= from && (to.map { day <= $0 } ?? true)
        && weekdays.contains { $0.weekday == day.weekday }
    }
  }

  /// Somebody is not there from a day to a day.
  struct Leave: Hashable {
    /// The number of its entry, which replacements name.
    var entry: Int
    var staff: Person.ID?
    var from: Day
    var to: Day

    func holds(on day: Day) -> Bool { from <= day && day <= to }
  }

  /// A leave with the days on which nobody stands in.
  struct Unreplaced: Hashable {
    var leave: Leave
    var days: [Day]
  }

  let shifts: [Shift]
  let leaves: [Leave]
  private let replacements: [(leave: Int, from: Day, to: Day)]

  /// What the case says, whatever the order of its entries.
  init(_ file: CaseFile) {
    shifts = file.records(of: "shift").compactMap { record in
      guard let from = record.facts["from"]?.day, case .list(let days) = record.facts["weekdays"]
      else { return nil }
      return Shift(
        staff: record.person("staff"), from: from, to: record.facts["to"]?.day,
        weekdays: days.compactMap { RosterDay(rawValue: $0) })
    }
    leaves = file.records(of: "staffLeave").compactMap { record in
      guard let from = record.facts["from"]?.day, let to = record.facts["to"]?.day else {
        return nil
      }
      return Leave(entry: record.entry, staff: record.person("staff"), from: from, to: to)
    }
    replacements = file.records(of: "replacement").compactMap { record in
      guard let leave = record.entry("leave"), let from = record.facts["from"]?.day,
        let to = record.facts["to"]?.day
      else { return nil }
      return (leave, from, to)
    }
  }

  /// The days of a range on which somebody is required and nobody was put down.
  func uncovered(_ coverage: Coverage, in days: [Day]) -> [Day] {
    days.filter { day in coverage.asks(day) && !shifts.contains { $0.covers(day) } }
  }

  /// The leaves that leave required days without anybody, with those days.
  func unreplaced(_ coverage: Coverage, in days: [Day]) -> [Unreplaced] {
    leaves.compactMap { leave in
      let missing = days.filter { day in
        coverage.asks(day) && leave.holds(on: day) && isAlone(leave, on: day)
          && !isReplaced(on: day)
      }
      return missing.isEmpty ? nil : Unreplaced(leave: leave, days: missing)
    }
  }

  /// Whether whoever is on leave was to be there, and nobody else is.
  private func isAlone(_ leave: Leave, on day: Day) -> Bool {
    let present = shifts.filter { $0.covers(day) }
    return present.contains { $0.staff == leave.staff }
      && present.allSatisfy { shift in
        leaves.contains { $0.staff == shift.staff && $0.holds(on: day) }
      }
  }

  /// Whether somebody stands in on the day, for whichever leave of that day: the unit is not left
  /// alone.
  private func isReplaced(on day: Day) -> Bool {
    replacements.contains { replacement in
      replacement.from <= day && day <= replacement.to
        && leaves.contains { $0.entry == replacement.leave && $0.holds(on: day) }
    }
  }
}

/// A day of the week in a roster.
package enum RosterDay: String, FieldChoice {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  /// The day, as forms show it.
  package var label: Text {
    switch self {
    case .monday: Text(fr: "lundi", en: "Monday")
    case .tuesday: Text(fr: "mardi", en: "Tuesday")
    case .wednesday: Text(fr: "mercredi", en: "Wednesday")
    case .thursday: Text(fr: "jeudi", en: "Thursday")
    case .friday: Text(fr: "vendredi", en: "Friday")
    case .saturday: Text(fr: "samedi", en: "Saturday")
    case .sunday: Text(fr: "dimanche", en: "Sunday")
    }
  }

  var weekday: Weekday {
    switch self {
    case .monday: .monday
    case .tuesday: .tuesday
    case .wednesday: .wednesday
    case .thursday: .thursday
    case .friday: .friday
    case .saturday: .saturday
    case .sunday: .sunday
    }
  }
}

extension LoggedRecord {
  /// The person of the household that a value names.
  func person(_ field: FieldID) -> Person.ID? { facts[field]?.text.map { Person.ID($0) } }
}
