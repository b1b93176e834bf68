package import CaseKernel

extension Transaction {
  /// The hash under which a declaration is stored: SHA-256 of its JSON, its module's version
  /// included.
  package static func hash(of definition: DeclaredDefinition) throws(StoreDefect) -> String {
    Chain.digest(try StoredJSON.encoded(definition))
  }

  /// Keeps a declaration for the cases opened under it, once.
  ///
  /// - Returns: its hash.
  @discardableResult
  package func store(_ definition: DeclaredDefinition) throws(StoreDefect) -> String {
    let json = try StoredJSON.encoded(definition)
    let hash = Chain.digest(json)
    if try registry.connection.exists(Requests.definition, [.text(hash)]) { return hash }
    try run(
      Requests.insertDefinition,
      [
        .text(hash), .init(definition.module), .init(definition.description.version), .utf8(json),
      ])
    var stream = try stream(beginning: .store, "definitions")
    let entry = NewEntry(
      on: stamp.day, kind: "definition", visibility: .everyPartner,
      body: try StoredJSON.encoded(["hash": hash]))
    try append([entry], to: &stream)
    return hash
  }

  /// Opens a case under the next number, with the first entry of its journal and those that are
  /// known to follow: the state is written once, as they all add up to.
  ///
  /// - Throws: `StoreDefect` where the household, the definition, a partner or the author is not
  ///   known, or the number is taken.
  @discardableResult
  package func open(
    _ draft: EntryDraft, followedBy later: [EntryDraft] = [], id: CaseFile.ID,
    definition: DeclaredDefinition
  ) throws(StoreDefect) -> CaseFile {
    let event = draft.event(number: 1, recordedAt: stamp.at, author: stamp.viewer.user)
    guard var file = CaseFile(id: id, opening: event, kinds: definition.eventKinds),
      let number = CaseNumber(id)
    else { throw .refused(what: "case \(id): no opening, or no number of a case") }
    var entries = [try entry(draft, correcting: nil)]
    for draft in later {
      entries.append(try entry(draft, correcting: nil))
      file.apply(
        draft.event(
          number: file.entries + 1, recordedAt: stamp.at, author: stamp.viewer.user),
        kinds: definition.eventKinds)
    }
    var stream = try beginStream(.caseFile, id.rawValue)
    try append(entries, to: &stream)
    do {
      try insert(file, number, key: stream.key, definition)
      try project(from: nil, to: file, key: stream.key)
      try saveDeadlines(from: nil, to: file, key: stream.key, definition)
    } catch .refused(let what) {
      throw try missing(from: file) ?? .refused(what: what)
    }
    return file
  }

  /// Writes entries to the journal of a case, and what they change in its state.
  ///
  /// - Parameter corrected: the number of the entry that these correct.
  /// - Throws: `.outdated` when the case has moved on since `file` was read.
  package func append(
    _ drafts: [EntryDraft], to file: CaseFile, definition: DeclaredDefinition,
    correcting corrected: Int? = nil
  ) throws(StoreDefect) -> CaseFile {
    if drafts.isEmpty { return file }
    guard var stream = try registry.stream(.caseFile, file.id.rawValue) else {
      throw .unknown(.caseFile, id: file.id.rawValue)
    }
    guard stream.entries == file.entries else { throw .outdated(case: file.id) }
    var entries: [NewEntry] = []
    for draft in drafts { entries.append(try entry(draft, correcting: corrected)) }
    try append(entries, to: &stream)
    var new = file
    for draft in drafts {
      var event = draft.event(
        number: new.entries + 1, recordedAt: stamp.at, author: stamp.viewer.user)
      event.corrects = corrected
      new.apply(event, kinds: definition.eventKinds)
    }
    if corrected != nil { new = try replayed(file.id, stream.key, definition) }
    do {
      try update(from: file, to: new, key: stream.key, definition)
      try project(from: file, to: new, key: stream.key)
      try saveDeadlines(from: file, to: new, key: stream.key, definition)
    } catch .refused(let what) {
      throw try missing(from: new) ?? .refused(what: what)
    }
    return new
  }

  /// The state that the journal adds up to, what has just been written included.
  private func replayed(
    _ id: CaseFile.ID, _ key: Int64, _ definition: DeclaredDefinition
  ) throws(StoreDefect) -> CaseFile {
    let journal = try registry.journal(key)
    guard let file = CaseFile.replayed(id, journal, definition.eventKinds) else {
      throw .refused(what: "case \(id): its journal opens no case")
    }
    return file
  }

  private func entry(_ draft: EntryDraft, correcting corrected: Int?) throws(StoreDefect)
    -> NewEntry
  {
    NewEntry(
      on: draft.on, kind: draft.kind.rawValue, visibility: draft.visibility, corrects: corrected,
      body: try StoredJSON.bytes(draft.body))
  }

  /// The first thing that a case names and the store does not have.
  private func missing(from file: CaseFile) throws(StoreDefect) -> StoreDefect? {
    if try !registry.householdExists(file.household) {
      return .unknown(.household, id: file.household.rawValue)
    }
    if try registry.definition(file.definition) == nil {
      return .unknownDefinition(hash: file.definition)
    }
    for referent in file.referents where try registry.user(referent.user) == nil {
      return .unknown(.user, id: referent.user.rawValue)
    }
    for other in file.links.compactMap(\.here) where try registry.caseKey(other) == nil {
      return .unknown(.caseFile, id: other.rawValue)
    }
    return try missing(
      partners: file.parties.map(\.partner) + file.referents.map(\.partner)
        + file.agreements.map(\.with))
  }
}
