extension ProgrammeDefinition {
  /// The entry for something that happened, or why it cannot be written.
  ///
  /// An author narrows who reads it freely, and lets more people read it only once the household
  /// agreed to share (D6.9).
  ///
  /// - Parameter facts: the values that the kind carries, as people typed them.
  public func log(
    _ kind: EventKindID, _ note: CaseEvent.Note, facts: [FieldID: String] = [:],
    visibility: Visibility? = nil, in file: CaseFile, by roles: Set<UserRole>, on day: Day,
    today: Day
  ) throws(Refusal) -> EntryDraft {
    let declaredKind = try self.kind(kind, among: declared.eventKinds, by: roles)
    try check(day, today: today)
    if !declaredKind.afterClosing { try checkOpen(file) }
    if declaredKind.observes, !(agreedOn(file).map { $0 <= day } ?? false) {
      throw .observedTooEarly(what: declaredKind.label, agreedOn: agreedOn(file))
    }
    let narrowest = visibility ?? declaredKind.visibility
    var conditions = declaredKind.requires
    if narrowest < declaredKind.visibility { conditions.append(.agreement(.sharing)) }
    let missing = declared.unmet(conditions, in: file)
    guard missing.isEmpty else { throw .kindNotYet(kind, by: missing) }
    let note = try filled(note, with: facts, declaredKind) { kinds in
      file.records.filter { kinds.contains($0.kind) }.map(\.entry)
    }
    return EntryDraft(on: day, kind: kind, visibility: narrowest, .noted(note))
  }

  /// Refuses an entry that would show the household to others where it may enter no pool (D5.4).
  public func checkPool(_ draft: EntryDraft, of household: Household) throws(Refusal) {
    guard case .noted(let note) = draft.body, !household.mayEnterPool(on: draft.on),
      let pool = declared.eventKind(draft.kind)?.pool
    else { return }
    let record = LoggedRecord(entry: 0, kind: draft.kind, on: draft.on, facts: note.facts)
    if pool.passes(record) { throw .mayEnterNoPool }
  }

  /// The entry of the programme's own journal for something that belongs to no case.
  ///
  /// - Parameter earlier: the kind of each entry of that journal, by its number.
  public func logProgramme(
    _ kind: EventKindID, _ note: CaseEvent.Note, facts: [FieldID: String] = [:],
    earlier: [Int: EventKindID] = [:], by roles: Set<UserRole>, on day: Day, today: Day
  ) throws(Refusal) -> EntryDraft {
    let declaredKind = try self.kind(kind, among: declared.programmeKinds, by: roles)
    try check(day, today: today)
    let note = try filled(note, with: facts, declaredKind) { kinds in
      earlier.filter { kinds.contains($0.value) }.keys.sorted()
    }
    return EntryDraft(on: day, kind: kind, visibility: declaredKind.visibility, .noted(note))
  }

  private func kind(
    _ id: EventKindID, among kinds: [EventKind], by roles: Set<UserRole>
  ) throws(Refusal) -> EventKind {
    guard let kind = kinds.first(where: { $0.id == id }) else {
      throw .unknownKind(id, known: kinds.map(\.id))
    }
    if let role = kind.onlyBy, !roles.contains(role) { throw .kindReserved(id, to: role) }
    return kind
  }

  /// The note with the values of the kind, each read and checked, none that is needed missing.
  func filled(
    _ note: CaseEvent.Note, with facts: [FieldID: String], _ kind: EventKind,
    entries: ([EventKindID]) -> [Int]
  ) throws(Refusal) -> CaseEvent.Note {
    try checkText(note.text?.revealed, Text(fr: "note", en: "note"))
    var filled = note
    for (id, text) in facts.sorted(by: { $0.key < $1.key }) {
      guard let field = kind.fields.first(where: { $0.id == id }) else {
        throw .unknownEntryField(id, of: kind.id, known: kind.fields.map(\.id))
      }
      try checkText(text, field.label)
      filled.facts[id] = try value(of: field, written: text, entries: entries)
    }
    filled.settleMinutes(kind)
    let missing = kind.fields.filter {
      (filled.facts[$0.id] ?? .list([])) == .list([]) && $0.isNeeded(beside: filled.facts)
    }
    guard missing.isEmpty else { throw .entryFieldsMissing(missing.map(\.id), of: kind.id) }
    return filled
  }

  private func value(
    of field: EntryField, written text: String, entries: ([EventKindID]) -> [Int]
  ) throws(Refusal) -> FieldValue? {
    let value: FieldValue?
    do {
      value = try field.kind.value(written: text)
    } catch {
      throw .unreadable(field.id, error)
    }
    if case .entry(let kinds) = field.kind, let number = value?.number {
      let known = entries(kinds)
      guard known.contains(number) else {
        throw .unknownEntry(number, in: field.id, kinds: kinds, known: known)
      }
    }
    return value
  }
}

extension CaseEvent.Note {
  /// Time and value say the same where the kind counts its time apart; a value that was typed as
  /// such comes first.
  fileprivate mutating func settleMinutes(_ kind: EventKind) {
    let field = EntryField.minutes.id
    guard kind.fields.contains(where: { $0.id == field }) else { return }
    if let typed = facts[field]?.number {
      minutes = typed
    } else if let minutes, minutes > 0 {
      facts[field] = .number(minutes)
    }
  }
}

extension EventKind {
  /// The common kinds, then a programme's own; one that bears the id of a common kind stands in
  /// its place, with what the programme adds to it.
  static func merged(_ own: [EventKind]) -> [EventKind] {
    let replaced = common.map { kind in own.first { $0.id == kind.id } ?? kind }
    return replaced + own.filter { kind in !common.contains { $0.id == kind.id } }
  }
}
