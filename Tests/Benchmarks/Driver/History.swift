import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore

/// A case with its past, decided act by act in memory, then written as a whole.
struct History {
  private var background: CaseBackground
  private let definition: ProgrammeDefinition
  private let session: Session
  private var drafts: [EntryDraft]

  /// Opens the case.
  ///
  /// - Throws: `Refusal` when the household may not enter.
  init(
    of household: Household, in programme: ConfiguredProgramme, hash: String, on day: Day,
    id: CaseFile.ID, _ session: Session
  ) throws {
    definition = programme.definition
    self.session = session
    let opening = try definition.open(
      OpeningRequest(
        household: household, instance: programme.instance, definition: hash, on: day,
        today: session.day, facts: ["entryPoint": "duringTenancy"]))
    drafts = [opening]
    let event = opening.event(number: 1, recordedAt: session.at, author: session.viewer.user)
    guard let file = CaseFile(id: id, opening: event, kinds: definition.declared.eventKinds) else {
      throw DriverError.noProgramme
    }
    background = CaseBackground(
      file: file, household: household, instance: programme.instance, day: session.day)
  }

  var file: CaseFile { background.file }

  mutating func log(_ kind: EventKindID, _ note: CaseEvent.Note, on day: Day) throws {
    add(
      try definition.log(
        kind, note, in: file, by: session.viewer.roles, on: day, today: session.day))
  }

  mutating func agree(on day: Day) throws {
    let agreement = Agreement(.support, givenOn: day, mode: .tripartiteMeeting)
    add(try definition.agree(agreement, in: file, today: session.day))
  }

  mutating func record(_ facts: [FieldID: String], on day: Day) throws {
    add(try definition.record(facts, in: file, on: day, today: session.day))
  }

  mutating func plan(_ what: String, due: Day, on day: Day) throws {
    add(
      try definition.plan(
        what, by: .operatorOrganisation, due: due, in: file, on: day, today: session.day))
  }

  mutating func settle(_ number: Int, on day: Day) throws {
    add(try definition.settle(number, as: .done, in: file, on: day, today: session.day))
  }

  mutating func assign(_ user: User.ID, on day: Day) throws {
    add(try definition.assign(Referent(user: user, from: day), in: file, today: session.day))
  }

  mutating func advance(to phase: PhaseID, on day: Day) throws {
    for draft in try definition.advance(background, to: phase, on: day) { add(draft) }
  }

  mutating func close(_ outcome: OutcomeID, on day: Day) throws {
    add(try definition.close(background, outcome, on: day))
  }

  /// Writes the case with every entry so far.
  func write(_ transaction: Transaction) throws {
    guard let opening = drafts.first else { return }
    _ = try transaction.open(
      opening, followedBy: Array(drafts.dropFirst()), id: file.id, definition: definition.declared)
  }

  private mutating func add(_ draft: EntryDraft) {
    let event = draft.event(
      number: file.entries + 1, recordedAt: session.at, author: session.viewer.user)
    background.file.apply(event, kinds: definition.declared.eventKinds)
    drafts.append(draft)
  }
}
