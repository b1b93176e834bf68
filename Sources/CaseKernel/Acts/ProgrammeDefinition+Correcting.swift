/// What somebody asks to correct in a journal.
public struct CorrectionRequest: Sendable {
  /// The number of the entry.
  public var entry: Int
  /// The right day; `nil` where the day is right.
  public var on: Day?
  /// The right values, as typed, by field.
  public var facts: [FieldID: String]
  /// Why it is corrected.
  public var reason: String

  /// A correction of the day, of values, or of both.
  public init(_ entry: Int, on day: Day? = nil, facts: [FieldID: String] = [:], reason: String) {
    self.entry = entry
    on = day
    self.facts = facts
    self.reason = reason
  }
}

extension ProgrammeDefinition {
  /// The entry that corrects another, with the number of that one, or why it cannot be corrected.
  ///
  /// Nothing of the journal changes: what the entry should have said counts in its place. The
  /// correction keeps the order of the phases, and observes nothing before the agreement.
  public func correct(
    _ request: CorrectionRequest, journal: [CaseEvent], in background: CaseBackground,
    by roles: Set<UserRole>
  ) throws(Refusal) -> (draft: EntryDraft, corrects: Int) {
    let event = try entry(request.entry, in: journal)
    guard request.on != nil || !request.facts.isEmpty else { throw .nothingToCorrect(event.number) }
    if request.reason.trimmingSpaces.isEmpty { throw .noReason }
    try checkText(request.reason, Text(fr: "motif", en: "reason"))
    if let day = request.on { try check(day, today: background.day) }
    let kind = declared.eventKind(event.kind)
    if let role = kind?.onlyBy, !roles.contains(role) { throw .kindReserved(event.kind, to: role) }
    guard let body = event.body else { throw .entryErased(event.number) }
    let facts = byID(request.facts, of: event.kind, background.household)
    var right = try valued(body, facts, event, background.file)
    if let day = request.on { right = try dated(right, day, event) }
    try checkCorrected(right, of: event, on: request.on ?? event.on, in: background)
    let draft = EntryDraft(
      on: request.on ?? event.on, kind: event.kind,
      visibility: max(event.visibility, narrowest(of: right, in: background.file)),
      .corrected(Correction(right, because: request.reason)))
    try check(draft, of: event.number, journal, background)
    return (draft, event.number)
  }

  /// The state of a case once a draft corrects one of its entries; `nil` for a broken journal.
  public func corrected(
    _ file: CaseFile, _ journal: [CaseEvent], by draft: EntryDraft, of number: Int
  ) -> CaseFile? {
    var event = draft.event(
      number: file.entries + 1, recordedAt: Instant(milliseconds: 0), author: "")
    event.corrects = number
    return CaseFile.replayed(file.id, journal + [event], declared.eventKinds)
  }

  /// The entry as it counts; of a correction, the one that it corrects.
  private func entry(_ number: Int, in journal: [CaseEvent]) throws(Refusal) -> CaseEvent {
    guard let asked = journal.first(where: { $0.number == number }) else {
      throw .unknownJournalEntry(number, last: journal.last?.number ?? 0)
    }
    let root = asked.correction == nil ? number : asked.corrects ?? number
    return journal.corrected.first { $0.number == root } ?? asked
  }

  /// The content with the right values: those that the entry carries, or that its kind may carry.
  private func valued(
    _ body: CaseEvent.Body, _ facts: [FieldID: String], _ event: CaseEvent, _ file: CaseFile
  ) throws(Refusal) -> CaseEvent.Body {
    if facts.isEmpty { return body }
    switch body {
    case .noted(let note):
      guard let kind = declared.eventKind(event.kind) else { throw .notCorrectable(event.kind) }
      return .noted(
        try filled(note, with: facts, kind) { kinds in
          file.records.filter { kinds.contains($0.kind) && $0.entry < event.number }.map(\.entry)
        })
    case .recorded(var recording):
      try check(facts, among: Array(recording.facts.keys) + recording.extra.keys, event.kind)
      let right = try read(facts)
      recording.facts.merge(right.facts) { _, new in new }
      recording.extra.merge(right.extra) { _, new in new }
      return .recorded(recording)
    case .opened(var opening):
      try check(facts, among: Array(opening.facts.keys) + opening.extra.keys, event.kind)
      let right = try read(facts)
      for (field, value) in right.facts { opening.facts[field] = value }
      for (field, value) in right.extra { opening.extra[field] = value }
      return .opened(opening)
    default: throw .notCorrectable(event.kind)
    }
  }

  private func check(
    _ facts: [FieldID: String], among known: [FieldID], _ kind: EventKindID
  ) throws(Refusal) {
    for field in facts.keys.sorted() where !known.contains(field) {
      throw .unknownEntryField(field, of: kind, known: known.sorted())
    }
  }

  /// The content on the right day; the days of an opening and of people have acts of their own.
  private func dated(
    _ body: CaseEvent.Body, _ day: Day, _ event: CaseEvent
  ) throws(Refusal) -> CaseEvent.Body {
    switch body {
    case .opened, .assigned, .joined, .parted, .moved, .corrected: throw .notCorrectable(event.kind)
    case .agreed(var agreement):
      agreement.givenOn = day
      return .agreed(agreement)
    case .planned(var commitment):
      commitment.madeOn = day
      return .planned(commitment)
    default: return body
    }
  }

  private func narrowest(of body: CaseEvent.Body, in file: CaseFile) -> Visibility {
    guard case .recorded(let recording) = body else { return .everyPartner }
    return visibility(of: recording, in: file)
  }
}

extension ProgrammeDefinition {
  /// The corrected journal keeps what every journal keeps.
  private func check(
    _ draft: EntryDraft, of number: Int, _ journal: [CaseEvent], _ background: CaseBackground
  ) throws(Refusal) {
    guard !journal.contains(where: { $0.body == nil }),
      let after = corrected(background.file, journal, by: draft, of: number)
    else { throw .entryErased(number) }
    for (earlier, later) in zip(after.stays, after.stays.dropFirst())
    where later.from < earlier.from {
      throw .outOfOrder(later.phase, later.from, after: earlier.phase, earlier.from)
    }
    var event = draft.event(
      number: after.entries, recordedAt: Instant(milliseconds: 0), author: "")
    event.corrects = number
    let early = tooEarly((journal + [event]).corrected, after)
    let known = tooEarly(journal.corrected, background.file)
    if let first = early.first(where: { !known.contains($0) }) {
      throw .observedTooEarly(what: first, agreedOn: firstAgreement(after))
    }
    try checkSide(background, after)
  }

  /// What observes the household before it first agreed to the support, by label.
  private func tooEarly(_ journal: [CaseEvent], _ file: CaseFile) -> [Text] {
    let agreedOn = firstAgreement(file)
    let entries = journal.compactMap { event -> Text? in
      guard let kind = declared.eventKind(event.kind), kind.observes,
        agreedOn.map({ event.on < $0 }) ?? true
      else { return nil }
      return kind.label
    }
    let stays = file.stays.compactMap { stay -> Text? in
      guard let phase = declared.graph[stay.phase], phase.observes,
        agreedOn.map({ stay.from < $0 }) ?? true
      else { return nil }
      return phase.label
    }
    return entries + stays
  }

  /// The first day of a support agreement, whether or not it was withdrawn since.
  private func firstAgreement(_ file: CaseFile) -> Day? {
    file.agreements.filter { $0.kind == .support }.map(\.givenOn).min()
  }
}
