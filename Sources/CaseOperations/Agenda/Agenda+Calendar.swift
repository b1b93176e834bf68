package import CaseKernel
import Interchange

extension Agenda {
  /// The agenda as an iCalendar file: whole days, initials and place only.
  ///
  /// An entry keeps its UID from one export to the next, even when its day changes.
  package func calendar(_ language: Language) -> String {
    guard let stamp = CalendarTime(at) else { return "" }
    return CalendarDocument(
      productID: "-//Logis//Agenda//\(language.rawValue.uppercased())", stamp: stamp,
      events: entries.compactMap { event($0, language) }
    ).text
  }

  private func event(_ entry: AgendaEntry, _ language: Language) -> CalendarEvent? {
    CalendarDay(entry.on).map { day in
      CalendarEvent(uid: uid(of: entry), span: .day(day), summary: entry.label(language))
    }
  }

  private func uid(of entry: AgendaEntry) -> String {
    let subject =
      switch entry.subject {
      case .file(let id, _, _, let number):
        id.rawValue + (number.map { "-\($0)" } ?? "")
      // The id of a programme says what it is for: a calendar shows a fingerprint instead.
      case .programme(let id, _): Self.fingerprint(id.rawValue)
      case .gathering(let gathering, _): gathering.rawValue
      case .committee(let committee, let id, let checkpoint):
        Self.fingerprint("\(id) \(committee) \(checkpoint)")
      }
    return "\(subject)-\(entry.kind.rawValue)@\(Self.fingerprint(organisation)).logis"
  }

  /// Sixteen digits that stand for a text (FNV-1a, 64 bits): the same in every process.
  static func fingerprint(_ text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension CalendarDay {
  fileprivate init?(_ day: Day) {
    self.init(year: day.year, month: day.month, day: day.day)
  }
}

extension CalendarTime {
  /// The UTC second of an instant.
  fileprivate init?(_ instant: Instant) {
    guard let day = CalendarDay(instant.dayInUTC) else { return nil }
    let seconds = Int(instant.millisecondOfDay / 1000)
    self.init(
      day, hour: seconds / 3600, minute: seconds / 60 % 60, second: seconds % 60)
  }
}
