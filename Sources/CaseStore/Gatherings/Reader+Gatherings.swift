package import CaseKernel

/// Who took part in a gathering, as far as a viewer may know.
package struct Attendance: Hashable, Sendable {
  /// The cases whose entry the viewer reads, in the order of their numbers, with the name of each
  /// household.
  package var cases: [Attending]
  /// How many households took part in all; the caller hides it where small counts are hidden.
  package var households: Int

  /// A household that took part, by its case.
  package struct Attending: Hashable, Sendable {
    package var id: CaseFile.ID
    package var name: Sensitive<String>

    /// A household that the viewer may know to have taken part.
    package init(id: CaseFile.ID, name: Sensitive<String>) {
      self.id = id
      self.name = name
    }
  }

  /// Nobody, unless given.
  package init(cases: [Attending] = [], households: Int = 0) {
    self.cases = cases
    self.households = households
  }
}

extension Reader {
  /// Who took part in a gathering.
  ///
  /// A case is named to whom its own entry is readable, by the rules of its journal (D5.4, D6.8);
  /// everybody else who reads the gathering learns a number.
  package func attendance(
    of id: Gathering.ID, _ kind: EventKindID, on day: Day, _ registry: Registry
  ) throws(StoreDefect) -> Attendance {
    var attendance = Attendance()
    guard mayReadCases else {
      attendance.households = Set(try registry.attendance(of: id, kind, on: day)).count
      return attendance
    }
    var seen: Set<CaseFile.ID> = []
    for entry in try registry.attendanceEntries(of: id, kind, on: day) {
      if seen.insert(entry.file).inserted { attendance.households += 1 }
      guard !attendance.cases.contains(where: { $0.id == entry.file }),
        let row = try caseRow(entry.file, registry),
        Disclosure.reads(
          entry.visibility, reach: row.reach, isAuthor: entry.author == viewer.user)
      else { continue }
      attendance.cases.append(.init(id: row.id, name: row.householdName))
    }
    return attendance
  }
}

extension Reader {
  /// The gatherings whose place the viewer does not read: the address of a household that took part
  /// is withheld from them, and the place may be its home, or where it goes (D5.4).
  func gatheringsWithoutPlace(
    in journal: [CaseEvent], _ registry: Registry
  ) throws(StoreDefect) -> Set<Gathering.ID> {
    var placeless: Set<Gathering.ID> = []
    for event in journal {
      guard let (kind, state) = event.kind.gathering, state == .held, kind.hasPlace,
        let attendance = kind.attendance, case .noted(let note) = event.body,
        let id = note.facts["gathering"]?.text.map({ Gathering.ID($0) })
      else { continue }
      let present = try registry.attendanceEntries(of: id, attendance, on: event.on)
      for entry in present where entry.addressConfidentiality != .open {
        if try withholdsAddress(of: entry, registry) { placeless.insert(id) }
      }
    }
    return placeless
  }

  private func withholdsAddress(
    of entry: Registry.AttendanceEntry, _ registry: Registry
  ) throws(StoreDefect) -> Bool {
    guard mayReadCases, let row = try caseRow(entry.file, registry) else { return true }
    return row.addressWithheld
  }
}

extension CaseEvent.Body {
  /// The same without the place of some gatherings.
  func withoutPlace(of gatherings: Set<Gathering.ID>) -> CaseEvent.Body {
    guard case .noted(var note) = self, let id = note.facts["gathering"]?.text,
      gatherings.contains(Gathering.ID(id))
    else { return self }
    note.facts["place"] = nil
    return .noted(note)
  }
}

extension Registry {
  /// An entry that tells of taking part, with what decides who reads it.
  struct AttendanceEntry {
    var addressConfidentiality: Household.AddressConfidentiality
    var file: CaseFile.ID
    var visibility: Visibility
    var author: User.ID
  }

  func attendanceEntries(
    of id: Gathering.ID, _ kind: EventKindID, on day: Day
  ) throws(StoreDefect) -> [AttendanceEntry] {
    var rows = try connection.rows(Requests.attendance, [.init(kind), .init(day), .init(id)])
    var found: [AttendanceEntry] = []
    while try rows.next() {
      found.append(
        AttendanceEntry(
          addressConfidentiality: try rows.word(3), file: rows.id(0),
          visibility: try rows.word(1), author: rows.id(2)))
    }
    return found
  }
}
