package import CaseKernel

extension Transaction {
  /// Writes an entry to the journal of a programme, which belongs to no case, and what it changes
  /// in what the journal adds up to.
  ///
  /// - Parameter corrected: the number of the entry whose record this one replaces.
  /// - Returns: the number of the entry in that journal.
  @discardableResult
  package func append(
    _ draft: EntryDraft, to programme: ProgrammeInstance.ID, correcting corrected: Int? = nil
  ) throws(StoreDefect) -> Int {
    var stream = try stream(beginning: .programme, programme.rawValue)
    let entry = NewEntry(
      on: draft.on, kind: draft.kind.rawValue, visibility: draft.visibility, corrects: corrected,
      body: try StoredJSON.bytes(draft.body))
    try append([entry], to: &stream)
    let event = CaseEvent(
      number: stream.entries, on: draft.on, recordedAt: stamp.at, author: stamp.viewer.user,
      kind: draft.kind, visibility: draft.visibility, corrects: corrected, body: draft.body)
    for record in LoggedRecord.records(of: [event]) {
      try run(
        corrected == nil ? Requests.insertProgrammeRecord : Requests.correctProgrammeRecord,
        [
          .init(programme), .init(record.entry), .init(record.kind), .init(record.on),
          .utf8(StoredJSON.bytes(facts: record.facts)),
        ])
    }
    return stream.entries
  }

  /// Writes the entry of a gathering that is new, under its neutral id.
  package func add(
    _ gathering: Gathering.ID, _ draft: EntryDraft, to programme: ProgrammeInstance.ID
  ) throws(StoreDefect) {
    let entry = try append(draft, to: programme)
    try run(Requests.insertGathering, [.init(gathering), .init(programme), .init(entry)])
  }
}
