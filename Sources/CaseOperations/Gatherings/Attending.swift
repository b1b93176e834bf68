import CaseKernel
import CaseStore

/// Writes down who was at a gathering.
struct Attending {
  let sheet: GatheringSheet
  let definition: ProgrammeDefinition
  let present: AttendGathering.Present
  let session: Session

  /// The entries of all who were there.
  func write(_ transaction: Transaction, _ deployment: Deployment) throws {
    let drafts = try self.drafts()
    guard !drafts.isEmpty || !present.cases.isEmpty else { throw Problem.nobodyNamed(sheet) }
    for (draft, corrected) in drafts {
      try transaction.append(draft, to: sheet.instance.id, correcting: corrected)
    }
    for file in present.cases {
      try AttendOneCase(id: file, sheet: sheet, present: present)
        .write(transaction, deployment, session)
    }
  }

  /// Says that the gathering is now in another state, with all that was said of it.
  func write(_ state: Gathering.State, on day: Day, _ transaction: Transaction) throws {
    let kind = definition.declared.programmeKinds.first { $0.id == sheet.kind.entry(state) }
    guard let kind else { return }
    var note = sheet.note
    note.facts["day"] = state == .held ? nil : FieldValue(sheet.on)
    let missing = kind.fields.filter { $0.isRequired && note.facts[$0.id] == nil }
    guard missing.isEmpty else {
      throw Problem(.entryFieldsMissing(missing.map(\.id), of: kind.id))
    }
    let draft = EntryDraft(
      on: day, kind: kind.id, visibility: kind.visibility, .noted(note))
    try transaction.append(draft, to: sheet.instance.id, correcting: sheet.entry)
  }

  private typealias Drafts = [(draft: EntryDraft, corrected: Int?)]

  /// The entries in the journal of the programme, each with the one whose place it takes.
  private func drafts() throws -> Drafts {
    try neighbours() + staff() + members() + decisions() + checkpoints()
  }

  private func neighbours() throws -> Drafts {
    guard let count = present.neighbours else { return [] }
    return [
      try draft(
        "neighboursPresent", ["count": String(count)],
        correcting: sheet.entries["neighboursPresent"])
    ]
  }

  private func staff() throws -> Drafts {
    try present.staff.map { one in
      try sheet.instance.check(one.partner)
      let known = sheet.staff.first { $0.partner == one.partner && $0.job == one.job }
      return try draft(
        "staffPresent",
        ["partner": one.partner.rawValue, "job": one.job, "count": String(one.count)],
        correcting: known?.entry)
    }
  }

  private func members() throws -> Drafts {
    if present.members.isEmpty { return [] }
    for partner in present.members { try sheet.instance.check(partner) }
    return [
      try draft(
        "membersPresent", [:], with: present.members,
        correcting: sheet.entries["membersPresent"])
    ]
  }

  private func decisions() throws -> Drafts {
    try present.decisions.map { try draft("committeeDecision", ["decision": $0]) }
  }

  private func checkpoints() throws -> Drafts {
    try present.checkpoints.map {
      try draft("committeeCheckpoint", ["checkpoint": $0.what, "due": $0.due.description])
    }
  }

  private func draft(
    _ kind: EventKindID, _ facts: [FieldID: String], with partners: [Partner.ID] = [],
    correcting corrected: Int? = nil
  ) throws -> (draft: EntryDraft, corrected: Int?) {
    var facts = facts
    facts["gathering"] = sheet.id.rawValue
    let draft = try refusing {
      try definition.logProgramme(
        kind, CaseEvent.Note(with: partners), facts: facts, by: session.viewer.roles,
        on: sheet.on, today: session.day)
    }
    return (draft, corrected)
  }
}

/// The part that one case takes in a gathering: an entry of its own journal.
struct AttendOneCase: CaseAct {
  static let name = AttendGathering.name
  var id: CaseFile.ID
  var sheet: GatheringSheet
  var present: AttendGathering.Present

  func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    guard background.file.programme == sheet.instance.id else {
      throw Problem.caseOfOtherProgramme(id, sheet.instance.id)
    }
    guard let kind = sheet.kind.attendance else { throw Problem.noHouseholds(sheet) }
    let attends = background.file.records.contains {
      $0.facts["gathering"]?.text == sheet.id.rawValue
    }
    guard !attends else { throw Problem.attendsAlready(id, sheet.id) }
    var facts = present.facts
    facts["gathering"] = sheet.id.rawValue
    facts["theme"] = sheet.theme
    let known = definition.under(definition.declared.takingAttendance)
    return [
      try known.log(
        kind, CaseEvent.Note(minutes: present.minutes ?? sheet.minutes, with: sheet.facilitators),
        facts: facts, in: background.file, by: session.viewer.roles, on: sheet.on,
        today: session.day)
    ]
  }
}
