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
    let recording = try read(facts)
    return EntryDraft(
      on: day, kind: EventKind.OfActs.recording, visibility: visibility(of: recording),
      .recorded(recording))
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

  private func visibility(of recording: CaseEvent.Recording) -> Visibility {
    let fields = Array(recording.facts.keys) + Array(recording.extra.keys)
    return fields.compactMap { declared.field($0)?.visibility }.max() ?? .operatorTeam
  }

  /// A closed case takes no act but reopening.
  func checkOpen(_ file: CaseFile) throws(Refusal) {
    if let closedOn = file.closedOn { throw .alreadyClosed(on: closedOn) }
  }
}
