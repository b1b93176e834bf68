import CaseKernel

/// Takes out of a case and its journal what one viewer may not read.
struct Redaction {
  let viewer: Viewer
  let reach: Visibility
  let definition: DeclaredDefinition
  /// What leads to the address goes as well: the dwelling, the landlord (D5.4).
  let hidesAddress: Bool
  /// For a judicial agent, the people whose measure is theirs: what names another of the household
  /// goes, and so does the text of what names none (D3.5). `nil` for everybody else.
  let wards: [Person.ID]?
  /// The cases tied to this one that the viewer may open.
  let reachable: Set<CaseFile.ID>
  var landlords: Landlords

  /// The entries that the viewer reads, without the facts in them that they do not.
  mutating func lines(of journal: [CaseEvent]) throws(StoreDefect) -> [JournalLine] {
    let counted = counted(journal)
    var lines: [JournalLine] = []
    for event in journal {
      let isAuthor = event.author == viewer.user
      guard Disclosure.reads(event.visibility, reach: reach, isAuthor: isAuthor),
        isAuthor || concernsWards(event, in: counted),
        try !isWithheld(event.body)
      else { continue }
      let body = try event.body.map { body throws(StoreDefect) in
        try redacted(body, of: event.kind, isAuthor)
      }
      lines.append(
        JournalLine(
          entry: event.number, on: event.on, recordedAt: event.recordedAt, author: event.author,
          kind: event.kind, visibility: event.visibility, body: body, corrects: event.corrects))
    }
    return lines
  }

  /// The state of the case without what the readable entries do not tell.
  mutating func redacted(
    _ file: CaseFile, readable lines: [JournalLine]
  ) throws(StoreDefect) -> CaseFile {
    let whole = file
    var file = file
    file.facts = try readable(file.facts, in: whole)
    file.extra = try readable(file.extra, in: whole)
    file.parties = try parties(file.parties)
    file.links = lines.compactMap(\.link)
    if hidesAddress {
      file.referents = try referents(file.referents)
      file.agreements = try landlords.hidden(in: file.agreements, but: viewer.partner)
    }
    let planned = Set(lines.compactMap(\.planned))
    file.plan.removeAll { !planned.contains($0.number) }
    let kinds = Set(lines.map(\.kind))
    file.counts = file.counts.filter { kinds.contains($0.key) }
    file.milestones = file.milestones.filter { isTold($0.key, kinds) }
    if wards != nil { tellOnly(lines, in: &file) }
    if !Disclosure.reads(.operatorManagement, reach: reach) { file.efforts = [] }
    file.records = lines.corrected.compactMap(\.record)
    return file
  }

  /// That an entry of a kind exists is told by the entries of that kind that are readable.
  private func isTold(_ key: String, _ kinds: Set<EventKindID>) -> Bool {
    switch DatedFact(key: key) {
    case .first(let kind), .last(let kind): kinds.contains(kind)
    default: true
    }
  }

  private mutating func redacted(
    _ body: CaseEvent.Body, of kind: EventKindID, _ isAuthor: Bool
  ) throws(StoreDefect) -> CaseEvent.Body {
    switch body {
    case .opened(var opening):
      opening.facts = try readable(opening.facts, isAuthor)
      opening.extra = try readable(opening.extra, isAuthor)
      opening.parties = try parties(opening.parties)
      return .opened(opening)
    case .recorded(var recording):
      recording.facts = try readable(recording.facts, isAuthor)
      recording.extra = try readable(recording.extra, isAuthor)
      return .recorded(recording)
    case .noted(var note):
      note.with = try partners(note.with)
      // That rules of contact are to be checked tells of a danger.
      if !Disclosure.reads(.operatorTeam, reach: reach) { note.safeContactChecked = false }
      if wards != nil, !isAuthor, people(in: note, of: kind).isEmpty { note.text = nil }
      note.facts = try readable(note.facts, of: kind, isAuthor)
      return .noted(note)
    case .agreed(var agreement):
      agreement.with = try partners([agreement.with].compactMap { $0 }).first
      return .agreed(agreement)
    case .withdrew(let kind, let partner):
      return .withdrew(kind, with: try partners([partner].compactMap { $0 }).first)
    case .corrected(var correction):
      correction.body = try redacted(correction.body, of: kind, isAuthor)
      if wards != nil, !isAuthor { correction.reason = Sensitive("") }
      return .corrected(correction)
    case .planned, .settled, .advanced, .closed, .reopened, .assigned, .joined, .parted, .linked,
      .moved:
      return body
    }
  }

  /// The facts of today: some reach further while the household agrees.
  private mutating func readable(
    _ facts: Facts, in file: CaseFile
  ) throws(StoreDefect) -> Facts {
    var shown = facts
    for (field, value) in facts {
      let visibility = definition.visibility(of: field, in: file)
      if try !reads(field, value, visibility, isAuthor: false) { shown[field] = nil }
    }
    return shown
  }

  /// The facts as an entry wrote them: what the household agreed to share is today's wording, so
  /// that what was written before keeps its declared class.
  private mutating func readable(
    _ facts: Facts, _ isAuthor: Bool
  ) throws(StoreDefect) -> Facts {
    try readable(facts.mapValues { Optional($0) }, isAuthor).compactMapValues { $0 }
  }

  private mutating func readable(
    _ facts: [FieldID: FieldValue?], _ isAuthor: Bool
  ) throws(StoreDefect) -> [FieldID: FieldValue?] {
    var shown = facts
    for (field, value) in facts {
      let visibility = definition.field(field)?.visibility ?? .operatorTeam
      if try !reads(field, value, visibility, isAuthor: isAuthor) {
        shown.removeValue(forKey: field)
      }
    }
    return shown
  }

  private mutating func reads(
    _ field: FieldID, _ value: FieldValue?, _ visibility: Visibility, isAuthor: Bool
  ) throws(StoreDefect) -> Bool {
    guard Disclosure.reads(visibility, reach: reach, isAuthor: isAuthor) else { return false }
    return try !leadsToAddress(definition.field(field)?.kind, value)
  }

  private mutating func leadsToAddress(
    _ kind: FieldKind?, _ value: FieldValue?
  ) throws(StoreDefect) -> Bool {
    guard hidesAddress, case .reference(let target) = kind else { return false }
    if target == "dwelling" || target == "commune" { return true }
    guard target == "partner", let id = value?.text else { return false }
    return try landlords.hides(Partner.ID(id), but: viewer.partner)
  }

  /// The values of an entry: none that nothing declares any more but for the operator's team.
  private mutating func readable(
    _ facts: Facts, of kind: EventKindID, _ isAuthor: Bool
  ) throws(StoreDefect) -> Facts {
    let declared = definition.eventKind(kind)
    var shown = facts
    for (id, value) in facts {
      let field = declared?.fields.first { $0.id == id }
      let visibility = declared?.visibility(ofValue: id) ?? .operatorTeam
      guard Disclosure.reads(visibility, reach: reach, isAuthor: isAuthor) else {
        shown[id] = nil
        continue
      }
      if try leadsToAddress(field?.kind, value) { shown[id] = nil }
    }
    return shown
  }

  mutating func parties(_ parties: [Party]) throws(StoreDefect) -> [Party] {
    hidesAddress ? try landlords.hidden(in: parties, but: viewer.partner) : parties
  }

  mutating func partners(_ partners: [Partner.ID]) throws(StoreDefect) -> [Partner.ID] {
    if !hidesAddress { return partners }
    var shown: [Partner.ID] = []
    for partner in partners {
      if try !landlords.hides(partner, but: viewer.partner) { shown.append(partner) }
    }
    return shown
  }
}
