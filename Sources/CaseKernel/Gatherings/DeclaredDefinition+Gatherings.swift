extension DeclaredDefinition {
  /// The kinds of the programme's own journal that people log as such: gatherings and attendance
  /// are written by acts of their own.
  public var loggedProgrammeKinds: [EventKind] {
    let written = Set(EventKind.ofGatherings([]).map(\.id))
    return programmeKinds.filter { !written.contains($0.id) }
  }

  /// The same declaration, under which a case may take part in gatherings: one that was stored
  /// before there were any knows neither their kinds nor their values.
  public var takingAttendance: DeclaredDefinition {
    var declared = self
    let missing = EventKind.common.filter { common in
      Gathering.Kind.allCases.contains { $0.attendance == common.id }
        && eventKind(common.id) == nil
    }
    declared.eventKinds = EventKind.attended(eventKinds + missing, of: programmeKinds)
    return declared
  }
}

extension LoggedRecord {
  /// The records that the journal of a programme adds up to, in the order of their entries.
  ///
  /// An entry that corrects another replaces its kind, its day and its values; the record keeps
  /// its number, by which others speak of it. Entries whose payload was erased leave none.
  public static func records(of journal: [CaseEvent]) -> [LoggedRecord] {
    journal.reduce(into: []) { records, event in
      guard case .noted(let note) = event.body else { return }
      let record = LoggedRecord(
        entry: event.corrects ?? event.number, kind: event.kind, on: event.on, facts: note.facts)
      if let corrected = records.firstIndex(where: { $0.entry == record.entry }) {
        records[corrected] = record
      } else {
        records.append(record)
      }
    }
  }
}
