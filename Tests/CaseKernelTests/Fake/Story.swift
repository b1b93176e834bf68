import CaseKernel
import Testing

/// A case of the fake programme, told act by act; every entry is kept, so that it can be replayed.
struct Story {
  var definition: ProgrammeDefinition
  var household: Household
  var instance: ProgrammeInstance
  var today: Day
  var file: CaseFile
  var events: [CaseEvent]

  /// Opens a case on 5 January 2026, seen from 31 December 2026 unless told otherwise.
  init(
    _ facts: [FieldID: String] = ["arrival": "2026-01-02"], kind: EventKindID? = nil,
    household: Household = .fake(), instance: ProgrammeInstance = .fake,
    definition: ProgrammeDefinition = .fake, on day: Day = Day(2026, 1, 5),
    today: Day = Day(2026, 12, 31)
  ) throws {
    let draft = try definition.open(
      OpeningRequest(
        household: household, instance: instance, definition: "hash", on: day, today: today,
        kind: kind, facts: facts))
    let event = draft.event(number: 1, recordedAt: Instant(milliseconds: 0), author: "worker")
    let kinds = definition.declared.eventKinds
    self.definition = definition
    self.household = household
    self.instance = instance
    self.today = today
    file = try #require(CaseFile(id: "2026-0001", opening: event, kinds: kinds))
    events = [event]
  }

  var background: CaseBackground {
    CaseBackground(file: file, household: household, instance: instance, day: today)
  }

  /// What is found on a day, by code.
  func findings(on day: Day) -> [String: Finding] {
    var background = background
    background.day = day
    return Dictionary(
      definition.findings(background).map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first }
    )
  }

  mutating func write(_ drafts: EntryDraft...) {
    for draft in drafts {
      let event = draft.event(
        number: file.entries + 1, recordedAt: Instant(milliseconds: 0), author: "worker")
      events.append(event)
      file.apply(event, kinds: definition.declared.eventKinds)
    }
  }

  mutating func record(_ facts: [FieldID: String], on day: Day) throws {
    write(try definition.record(facts, in: file, on: day, today: today))
  }

  mutating func log(
    _ kind: EventKindID, on day: Day, minutes: Int? = nil, by roles: Set<UserRole> = [.socialWorker]
  ) throws {
    write(
      try definition.log(
        kind, CaseEvent.Note(minutes: minutes), in: file, by: roles, on: day, today: today))
  }

  mutating func agree(_ kind: AgreementKind, on day: Day, with partner: Partner.ID? = nil) throws {
    write(
      try definition.agree(
        Agreement(kind, givenOn: day, with: partner), in: file, today: today))
  }

  mutating func withdraw(_ kind: AgreementKind, on day: Day) throws {
    write(try definition.withdraw(kind, in: file, on: day, today: today))
  }

  mutating func advance(to phase: PhaseID, on day: Day) throws {
    for draft in try definition.advance(background, to: phase, on: day) { write(draft) }
  }

  mutating func close(_ outcome: OutcomeID, on day: Day) throws {
    write(try definition.close(background, outcome, on: day))
  }

  mutating func reopen(on day: Day) throws {
    write(try definition.reopen(file, on: day, today: today))
  }

  /// A case in its stay since 12 January, the agreement being of the 10th.
  static func staying(level: String? = nil) throws -> Story {
    var story = try Story()
    try story.agree(.support, on: Day(2026, 1, 10))
    try story.advance(to: "stay", on: Day(2026, 1, 12))
    if let level { try story.record(["level": level], on: Day(2026, 1, 12)) }
    return story
  }
}

extension ProgrammeDefinition {
  static var fake: ProgrammeDefinition { ProgrammeDefinition(FakeProgramme(settings: .init())) }
}

extension Day {
  /// A day of a test; a month or a day too far counts on into the next.
  init(_ year: Int, _ month: Int, _ day: Int) {
    self = Example.day(year, month, day)
  }
}

/// The refusal that an act ends in, `nil` when it passes.
func refusal(_ act: () throws -> Void) -> Refusal? {
  do {
    try act()
    return nil
  } catch {
    return error as? Refusal
  }
}
