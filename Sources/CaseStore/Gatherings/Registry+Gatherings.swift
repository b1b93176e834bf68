package import CaseKernel

/// Where a gathering stands: the journal of its programme, and the number of its entry there.
package struct GatheringPlace: Hashable, Sendable {
  package var programme: ProgrammeInstance.ID
  package var entry: Int
}

extension Registry {
  /// Where a gathering stands; `nil` where there is none of that id.
  package func place(of id: Gathering.ID) throws(StoreDefect) -> GatheringPlace? {
    var rows = try connection.rows(Requests.gathering, [.init(id)])
    guard try rows.next() else { return nil }
    return GatheringPlace(programme: rows.id(0), entry: rows.number(1))
  }

  /// What the journal of a programme adds up to, of some kinds only where they are named.
  package func programmeRecords(
    _ programme: ProgrammeInstance.ID, of kinds: [EventKindID]? = nil
  ) throws(StoreDefect) -> [LoggedRecord] {
    var rows =
      if let kinds {
        try connection.rows(
          Requests.programmeRecordsOfKinds, [.init(programme), .list(kinds.map(\.rawValue))])
      } else {
        try connection.rows(Requests.programmeRecords, [.init(programme)])
      }
    var found: [LoggedRecord] = []
    while try rows.next() {
      found.append(
        LoggedRecord(
          entry: rows.number(0), kind: rows.id(1), on: try rows.day(2), facts: try rows.facts(3)))
    }
    return found
  }

  /// The cases that took part in a gathering, in the order of their numbers, as the system sees
  /// them.
  package func attendance(
    of id: Gathering.ID, _ kind: EventKindID, on day: Day
  ) throws(StoreDefect) -> [CaseFile.ID] {
    try attendanceEntries(of: id, kind, on: day).map(\.file)
  }

  /// The open cases of a household in a programme.
  package func openCases(
    of household: Household.ID, in programme: ProgrammeInstance.ID
  ) throws(StoreDefect) -> [CaseFile.ID] {
    try connection.texts(
      Requests.openCasesOfHousehold, [.init(household), .init(programme)]
    ).map { CaseFile.ID($0) }
  }
}
