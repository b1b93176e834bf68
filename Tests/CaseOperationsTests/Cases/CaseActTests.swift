import CaseKernel
import CaseOperations
import CaseStore
import Testing

@Suite struct CaseActTests {
  @Test func `a case gets the number of its year, and its opener as referent`() throws {
    let house = try House()

    let sheet = try house.open()

    #expect(sheet.view.file.id == "2026-0001")
    #expect(sheet.view.file.referents.map(\.user) == ["claire"])
    #expect(sheet.view.file.parties.map(\.partner) == ["north", "south"])
  }

  @Test func `a household has one open case in a programme at most`() throws {
    let house = try House()
    _ = try house.open()

    let refused = problem { try house.open() }

    #expect(refused?.code == "already-open")
  }

  @Test func `a dry run foresees the phase and writes nothing`() throws {
    let house = try House()
    let id = try house.open().view.file.id
    try house.ask(RecordAgreement(id, .support))
    var session = House.worker
    session.dryRun = true

    let outcome = try house.ask(AdvanceCase(id, to: "lived"), as: session)

    guard case .preview(let preview) = outcome else {
      Issue.record("a dry run gave a case")
      return
    }
    #expect(preview.phase.before == "prepared")
    #expect(preview.phase.after == "lived")
    #expect(try house.ask(ShowCase(id)).view.file.phase == "prepared")
  }

  @Test func `an act that the rules refuse changes nothing`() throws {
    let house = try House()
    let before = try house.open().view.file

    let refused = problem { try house.ask(AdvanceCase(before.id, to: "lived")) }

    #expect(refused?.code == "blocked")
    #expect(refused?.exit == .refused)
    #expect(try house.ask(ShowCase(before.id)).view.file == before)
  }

  @Test func `one refused case of a batch leaves the others without their entry`() throws {
    let house = try House()
    let one = try house.open("H-1").view.file
    let other = try house.open("H-2").view.file
    try house.ask(CloseCase(other.id, "arrived"))

    let refused = problem { try house.ask(LogEntry([one.id, other.id], "letter")) }

    #expect(refused?.code == "already-closed")
    #expect(try house.ask(ShowCase(one.id)).view.file.entries == one.entries)
  }

  @Test func `a disabled programme keeps its cases readable and takes no act`() throws {
    let house = try House(enabled: false)

    let refused = problem { try house.open() }

    #expect(refused?.code == "programme-disabled")
  }

  @Test func `a closed case opens again in the phase it left`() throws {
    let house = try House()
    let id = try house.open().view.file.id
    try house.ask(RecordAgreement(id, .support))
    try house.ask(AdvanceCase(id, to: "lived"))
    try house.ask(CloseCase(id, "arrived"))

    let sheet = try house.sheet(house.ask(ReopenCase(id)))

    #expect(sheet.view.file.phase == "lived")
    #expect(sheet.view.file.isOpen)
  }

  @Test func `two cases are tied once`() throws {
    let house = try House()
    let one = try house.open("H-1").view.file.id
    let other = try house.open("H-2").view.file.id
    let link = CaseLink(to: one, kind: .continues)
    try house.ask(LinkCases(other, link))

    let refused = problem { try house.ask(LinkCases(other, link)) }

    #expect(refused?.code == "already-linked")
    #expect(problem { try house.ask(LinkCases(one, CaseLink(to: one, kind: .continues))) } != nil)
  }
}
