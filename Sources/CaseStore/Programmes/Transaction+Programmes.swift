package import CaseKernel

extension Transaction {
  /// Writes an entry to the journal of a programme, which belongs to no case.
  ///
  /// - Returns: the number of the entry in that journal.
  @discardableResult
  package func append(
    _ draft: EntryDraft, to programme: ProgrammeInstance.ID
  ) throws(StoreDefect) -> Int {
    var stream = try stream(beginning: .programme, programme.rawValue)
    let entry = NewEntry(
      on: draft.on, kind: draft.kind.rawValue, visibility: draft.visibility,
      body: try StoredJSON.bytes(draft.body))
    try append([entry], to: &stream)
    return stream.entries
  }
}
