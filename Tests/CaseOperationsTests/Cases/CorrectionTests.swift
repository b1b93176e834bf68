import CaseKernel
import CaseOperations
import CaseStore
import Testing

/// What was written stays; what is right counts.
@Suite struct CorrectionTests {
  private let house: House
  private let id: CaseFile.ID = "2026-0001"
  private let day = House.day

  /// 1 opening, 2 referent, 3 agreement, 4 call, 5 stay, 6 offer.
  init() throws {
    house = try House()
    _ = try house.open(on: day.adding(days: -30))
    try house.ask(RecordAgreement(id, .support, on: day.adding(days: -20)))
    try house.ask(LogEntry([id], "call", on: day.adding(days: -3)))
    try house.ask(AdvanceCase(id, to: "lived", on: day.adding(days: -10)))
    try house.ask(LogEntry([id], "offer", facts: ["rent": "410"], on: day.adding(days: -5)))
  }

  @discardableResult
  private func correct(
    _ entry: Int, on day: Day? = nil, _ facts: [FieldID: String] = [:],
    as session: Session = House.worker
  ) throws -> CaseActOutcome {
    try house.ask(
      CorrectEntry(
        id, CorrectionRequest(entry, on: day, facts: facts, reason: "mal tapé")), as: session)
  }

  private var file: CaseFile { get throws { try house.ask(ShowCase(id)).view.file } }

  @Test func `a day that was too late moves the last contact back`() throws {
    try correct(4, on: day.adding(days: -8))

    #expect(try file.lastContact == day.adding(days: -8))
    #expect(try file.counts["call"] == 1)
    #expect(try house.deployment.store.verify() == [])
  }

  @Test func `the entry stays as it was written, and the correction names it`() throws {
    try correct(6, ["rent": "395"])

    let journal = try house.ask(ShowCase(id)).view.journal
    guard case .noted(let note) = journal[5].body else { throw House.Unexpected() }
    #expect(note.facts["rent"] == .number(41_000))
    #expect(journal.last?.corrects == 6)
    #expect(try file.records.map { [$0.entry, $0.facts["rent"]?.number] } == [[6, 39_500]])
    #expect(try house.deployment.store.verify() == [])
  }

  @Test func `a correction may be corrected: the latest counts`() throws {
    try correct(6, ["rent": "395"])
    try correct(7, on: day.adding(days: -4))

    #expect(try file.records.map(\.on) == [day.adding(days: -4)])
    #expect(try file.records.first?.facts["rent"] == .number(39_500))
    #expect(try house.ask(ShowCase(id)).view.journal.last?.corrects == 6)
  }

  @Test func `a fact recorded wrongly is right again, unless a later one stands`() throws {
    try house.ask(RecordFacts(id, ["purpose": "un"]))
    try house.ask(RecordFacts(id, ["story": "deux"]))

    try correct(7, ["purpose": "trois"])

    #expect(try file.fact("purpose") == "trois")
    try house.ask(RecordFacts(id, ["purpose": "quatre"]))
    try correct(7, ["purpose": "cinq"])
    #expect(try file.fact("purpose") == "quatre")
    #expect(try house.deployment.store.verify() == [])
  }

  @Test func `nothing is observed before the agreement, even by correction`() throws {
    let late = problem { try correct(3, on: day.adding(days: -5)) }
    let early = problem { try correct(5, on: day.adding(days: -25)) }

    #expect(late?.code == "no-support-agreement")
    #expect(early?.code == "no-support-agreement")
    #expect(try file.phaseSince == day.adding(days: -10))
  }

  @Test func `phases keep their order`() throws {
    let refused = problem { try correct(5, on: day.adding(days: -31)) }

    #expect(refused?.code == "out-of-order")
  }

  @Test func `a correction says what, of which entry, and why`() throws {
    #expect(problem { try correct(4) }?.code == "nothing-to-correct")
    #expect(problem { try correct(40, on: day) }?.code == "unknown-entry")
    #expect(problem { try correct(1, on: day) }?.code == "not-correctable")
    #expect(problem { try correct(2, on: day) }?.code == "not-correctable")
    #expect(problem { try correct(4, on: day.adding(days: 1)) }?.code == "day-in-the-future")
    #expect(problem { try correct(6, ["rent": "cher"]) }?.code == "unreadable-value")
    let silent = CorrectEntry(id, CorrectionRequest(4, on: day, reason: " "))
    #expect(problem { try house.ask(silent) }?.code == "no-reason")
  }

  @Test func `a dry run says what would change`() throws {
    var session = House.worker
    session.dryRun = true

    let outcome = try correct(5, on: day.adding(days: -15), as: session)

    guard case .preview(let preview) = outcome else { throw House.Unexpected() }
    #expect(preview.months.before != preview.months.after)
    #expect(try file.phaseSince == day.adding(days: -10))
  }

  @Test func `an entry that one does not read is none to correct`() throws {
    try house.ask(LogEntry([id], "note", visibility: .operatorTeam))

    let refused = problem { try correct(7, on: day, as: House.session("cleo", [.coordinator])) }

    #expect(refused?.code == "unknown-entry")
  }
}
