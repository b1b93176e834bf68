extension ProgrammeDefinition {
  /// The entry that records facts given as text, or why it cannot be written.
  public func record(
    _ facts: [FieldID: String], in file: CaseFile, on day: Day, today: Day
  ) throws(Refusal) -> EntryDraft {
    try checkOpen(file)
    try check(day, today: today)
    guard !facts.isEmpty else { throw .nothingToRecord }
    for field in facts.keys.sorted() {
      try checkObserved(field, agreedOn: file.holds(.support) ? agreedOn(file) : nil, on: day)
    }
    let recording = unsettling(try read(facts), in: file)
    return EntryDraft(
      on: day, kind: EventKind.OfActs.recording, visibility: visibility(of: recording, in: file),
      .recorded(recording))
  }

  /// The same for a case that holds a place: where the instance refuses beyond its limits, a side
  /// is recorded only while it has a place left.
  public func record(
    _ facts: [FieldID: String], in background: CaseBackground, on day: Day
  ) throws(Refusal) -> EntryDraft {
    let draft = try record(facts, in: background.file, on: day, today: background.day)
    try checkSide(draft, background)
    return draft
  }

  /// Refuses a recording that puts the case on a side without a place.
  func checkSide(_ draft: EntryDraft, _ background: CaseBackground) throws(Refusal) {
    var after = background.file
    after.apply(
      draft.event(number: after.entries + 1, recordedAt: Instant(milliseconds: 0), author: ""),
      kinds: [])
    try checkSide(background, after)
  }

  /// Refuses a state of the case on a side that has no place for it.
  func checkSide(_ background: CaseBackground, _ after: CaseFile) throws(Refusal) {
    guard let side = declared.side(after), side != declared.side(background.file) else { return }
    let full = background.nextPlaces.filter { $0.limit.side == side && $0.isBeyond }
    guard full.isEmpty else { throw .full(full) }
  }

  /// Values by field from what was typed.
  func read(_ facts: [FieldID: String]) throws(Refusal) -> CaseEvent.Recording {
    var recording = CaseEvent.Recording()
    for (field, text) in facts.sorted(by: { $0.key < $1.key }) {
      guard let declaration = declared.field(field) else {
        throw .unknownField(field, known: declared.fieldIDs)
      }
      if NIR.occurs(in: text) { throw .socialSecurityNumber(place: declaration.label) }
      let value: FieldValue?
      do {
        value = try declaration.kind.value(written: text)
      } catch {
        throw .unreadable(field, error)
      }
      if declared.fields.contains(where: { $0.id == field }) {
        recording.facts.updateValue(value, forKey: field)
      } else {
        recording.extra.updateValue(value, forKey: field)
      }
    }
    return recording
  }

  /// A fact asked in a phase that observes waits for the support agreement (D4.4).
  func checkObserved(_ field: FieldID, agreedOn: Day?, on day: Day? = nil) throws(Refusal) {
    guard let declaration = declared.field(field) else { return }
    guard declared.graph[declaration.phase]?.observes == true else { return }
    guard let agreedOn, day.map({ $0 >= agreedOn }) ?? false else {
      throw .observedTooEarly(what: declaration.label, agreedOn: agreedOn)
    }
  }

  /// The first day of the support agreement that is in force.
  func agreedOn(_ file: CaseFile) -> Day? {
    file.agreements.filter { $0.kind == .support && $0.inForce }.map(\.givenOn).min()
  }

  /// What was agreed about a fact does not hold for its new value: unless the recording says so
  /// anew, it becomes unknown.
  private func unsettling(
    _ recording: CaseEvent.Recording, in file: CaseFile
  ) -> CaseEvent.Recording {
    var result = recording
    for (field, value) in recording.facts where file.fact(field) != value {
      let conditions = declared.field(field)?.sharing?.when ?? []
      for case .fact(let agreement, _) in conditions.flatMap(\.parts)
      where recording.facts[agreement] == nil && file.fact(agreement) != nil {
        result.facts.updateValue(nil, forKey: agreement)
      }
    }
    return result
  }

  func visibility(of recording: CaseEvent.Recording, in file: CaseFile) -> Visibility {
    var after = file
    for (field, value) in recording.facts { after.facts[field] = value }
    for (field, value) in recording.extra { after.extra[field] = value }
    let fields = Array(recording.facts.keys) + Array(recording.extra.keys)
    return fields.map { declared.visibility(of: $0, in: after) }.max() ?? .operatorTeam
  }

  /// A closed case takes no act but reopening.
  func checkOpen(_ file: CaseFile) throws(Refusal) {
    if let closedOn = file.closedOn { throw .alreadyClosed(on: closedOn) }
  }
}
