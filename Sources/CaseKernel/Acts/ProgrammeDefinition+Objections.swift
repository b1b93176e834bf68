extension ProgrammeDefinition {
  /// The entry for something that happened, as `log(_:_:facts:visibility:in:by:on:today:)`, where
  /// the household is known too: whoever the values name belongs to it, by id or by place in the
  /// household (`2` is the second person), and no rule of the programme objects.
  public func log(
    _ kind: EventKindID, _ note: CaseEvent.Note, facts: [FieldID: String] = [:],
    visibility: Visibility? = nil, in background: CaseBackground, by roles: Set<UserRole>,
    on day: Day
  ) throws(Refusal) -> EntryDraft {
    let draft = try log(
      kind, note, facts: byID(facts, of: kind, background.household), visibility: visibility,
      in: background.file, by: roles, on: day,
      today: background.day)
    guard case .noted(let filled) = draft.body else { return draft }
    try checkPeople(in: filled, of: kind, background.household)
    let record = LoggedRecord(
      entry: background.file.entries + 1, kind: kind, on: day, facts: filled.facts)
    let blocking = objections(to: record, background)
    guard blocking.isEmpty else { throw .entryRefused(kind, by: blocking) }
    return draft
  }

  /// A corrected entry stands before the rules as a new one does: whom its right values name belongs
  /// to the household, and no rule objects that did not object to the entry as it counts.
  func checkCorrected(
    _ body: CaseEvent.Body, of event: CaseEvent, on day: Day, in background: CaseBackground
  ) throws(Refusal) {
    guard case .noted(let note) = body, case .noted(let before) = event.body else { return }
    var changed = note
    changed.facts = note.facts.filter { before.facts[$0.key] != $0.value }
    try checkPeople(in: changed, of: event.kind, background.household)
    var others = background
    others.file.records.removeAll { $0.entry == event.number }
    func objections(_ facts: Facts, _ day: Day) -> [Finding] {
      let record = LoggedRecord(entry: event.number, kind: event.kind, on: day, facts: facts)
      return self.objections(to: record, others)
    }
    let known = objections(before.facts, event.on)
    let found = objections(note.facts, day).filter { !known.contains($0) }
    guard found.isEmpty else { throw .entryRefused(event.kind, by: found) }
  }

  private func objections(to record: LoggedRecord, _ background: CaseBackground) -> [Finding] {
    rules.objections(record, background, declared.detailsVersion)
      .filter { $0.severity == .blocking }
  }

  /// The same values, people named by their place replaced by their ids.
  func byID(
    _ facts: [FieldID: String], of kind: EventKindID, _ household: Household
  ) -> [FieldID: String] {
    var named = facts
    for field in declared.eventKind(kind)?.fields ?? [] where field.kind == .person {
      guard let place = facts[field.id].flatMap({ Int($0.trimmingSpaces) }),
        household.people.indices.contains(place - 1)
      else { continue }
      named[field.id] = household.people[place - 1].id.rawValue
    }
    return named
  }

  private func checkPeople(
    in note: CaseEvent.Note, of kind: EventKindID, _ household: Household
  ) throws(Refusal) {
    let known = household.people.map(\.id)
    for field in declared.eventKind(kind)?.fields ?? [] where field.kind == .person {
      guard let text = note.facts[field.id]?.text, !known.contains(Person.ID(text)) else {
        continue
      }
      throw .unknownPerson(Person.ID(text), in: field.id, known: known)
    }
  }
}

extension FieldKind {
  /// A person of the household, by id: who is or was a member.
  public static let person = FieldKind.reference(to: "person")
}
