import CaseKernel
import Testing

/// What a programme's own rules refuse about an entry, and whom its values may name.
@Suite struct ObjectionTests {
  private let day = Example.day(2026, 3, 2)

  private var definition: ProgrammeDefinition {
    var definition = ProgrammeDefinition.fake
    definition.declared.eventKinds.append(
      EventKind(
        "arrival", Text("arrival"),
        fields: [
          EntryField("resident", Text("resident"), .person), EntryField("why", Text("why"), .text),
        ]))
    definition.rules.objections = { record, background, _ in
      guard record.kind == "arrival", record.facts["why"] == nil else { return [] }
      let severity: Finding.Severity =
        background.household.kind == .sharedUnit ? .blocking : .warning
      return [Finding("fake/why", severity, Text("why not said"), source: "CC art. 426")]
    }
    return definition
  }

  private func log(
    _ facts: [FieldID: String], in kind: Household.Kind = .sharedUnit
  ) throws -> Result<EntryDraft, Refusal> {
    var background = try Story.staying().background
    background.household.kind = kind
    background.household.people = [Person(id: "P-1", lastName: "Un")]
    background.day = day
    do {
      return .success(
        try definition.log(
          "arrival", CaseEvent.Note(), facts: facts, in: background, by: [.socialWorker], on: day))
    } catch {
      return .failure(error)
    }
  }

  @Test func `a blocking objection refuses the entry and cites its source`() throws {
    let refused = try log(["resident": "P-1"])

    guard case .failure(let refusal) = refused else { return #expect(Bool(false), "accepted") }
    #expect(refusal.code == "entry-refused")
    #expect(refusal.message.en.contains("why not said"))
    #expect(refusal.remedy?.en.contains("CC art. 426") == true)
  }

  @Test func `an objection that is met, or only warns, refuses nothing`() throws {
    #expect(throws: Never.self) { try log(["resident": "P-1", "why": "x"]).get() }
    #expect(throws: Never.self) { try log(["resident": "P-1"], in: .family).get() }
  }

  @Test func `a person who was never of the household is not named`() throws {
    let refused = try log(["resident": "P-9", "why": "x"])

    guard case .failure(let refusal) = refused else { return #expect(Bool(false), "accepted") }
    #expect(refusal == .unknownPerson("P-9", in: "resident", known: ["P-1"]))
    #expect(refusal.remedy?.en.contains("P-1") == true)
  }

  /// An arrival of `P-1` with its reason, then corrected.
  private func correct(
    _ facts: [FieldID: String], of written: [FieldID: String] = ["resident": "P-1", "why": "x"]
  ) throws -> Result<EntryDraft, Refusal> {
    var story = try Story.staying()
    story.definition = definition
    story.household.kind = .sharedUnit
    story.household.people = [
      Person(id: "P-1", lastName: "Un"), Person(id: "P-2", lastName: "Deux"),
    ]
    story.write(
      EntryDraft(
        on: day, kind: "arrival", visibility: .operatorTeam,
        .noted(CaseEvent.Note(facts: written.mapValues { .text($0) }))))
    do {
      return .success(
        try story.definition.correct(
          CorrectionRequest(story.file.entries, facts: facts, reason: "typed wrong"),
          journal: story.events, in: story.background, by: [.socialWorker]
        ).draft)
    } catch {
      return .failure(error)
    }
  }

  @Test func `a correction stands before the rules as a new entry does`() throws {
    let refused = try correct(["why": ""])

    guard case .failure(let refusal) = refused else { return #expect(Bool(false), "accepted") }
    #expect(refusal.code == "entry-refused")
    #expect(throws: Never.self) { try correct(["why": "y"]).get() }
  }

  @Test func `an objection to the entry as it is refuses no correction of something else`() throws {
    #expect(throws: Never.self) { try correct(["resident": "2"], of: ["resident": "P-1"]).get() }
  }

  @Test func `a correction names people of the household, by id or by place`() throws {
    let draft = try correct(["resident": "2"]).get()

    guard case .corrected(let correction) = draft.body, case .noted(let note) = correction.body
    else { return #expect(Bool(false), "no correction") }
    #expect(note.facts["resident"] == "P-2")
    guard case .failure(let refusal) = try correct(["resident": "P-9"]) else {
      return #expect(Bool(false), "accepted")
    }
    #expect(refusal.code == "unknown-person")
  }

  @Test func `a person is named by id or by place in the household`() throws {
    let draft = try log(["resident": "1", "why": "x"]).get()

    guard case .noted(let note) = draft.body else { return #expect(Bool(false), "no note") }
    #expect(note.facts["resident"] == "P-1")
    #expect(throws: Refusal.self) { try log(["resident": "2", "why": "x"]).get() }
  }
}
