import CaseKernel
import CaseOperations
import CaseStore
import Testing

@Suite struct ProgrammeJournalTests {
  private func lines(_ house: House, as session: Session = House.worker) throws -> [JournalLine] {
    try house.ask(ReadProgrammeJournal("stay-1"), as: session).lines
  }

  @Test func `what a programme meets is read back with its values, and verifies`() throws {
    let house = try House()

    try house.ask(
      LogProgrammeEntry("stay-1", "checkpoint", note: .init(with: ["north"]), facts: ["met": "4"]))

    let line = try lines(house).first
    guard case .noted(let note) = line?.body else { throw House.Unexpected() }
    #expect(note.facts == ["met": .number(4)])
    #expect(note.with == ["north"])
    #expect(try house.deployment.store.verify().isEmpty)
  }

  @Test func `a funder reads what is for every partner and nothing else`() throws {
    let house = try House()
    try house.ask(LogProgrammeEntry("stay-1", "checkpoint"))
    try house.ask(LogProgrammeEntry("stay-1", "doubt", note: .init(text: "CANARI")))

    let theirs = try lines(house, as: House.funder)

    #expect(theirs.map(\.kind) == ["checkpoint"])
    #expect(try lines(house).count == 2)
  }

  @Test func `a partner of another programme reads nothing`() throws {
    let house = try House()
    try house.ask(LogProgrammeEntry("stay-1", "checkpoint"))

    let theirs = try lines(house, as: House.session("lise", [.landlordReferent], partner: "west"))

    #expect(theirs.isEmpty)
  }

  @Test func `who may not act on cases does not write there either`() throws {
    let house = try House()

    let refused = problem {
      try house.ask(LogProgrammeEntry("stay-1", "checkpoint"), as: House.funder)
    }

    #expect(refused?.exit == .notAllowed)
    #expect(try lines(house).isEmpty)
  }

  @Test func `an unknown kind, partner or programme is refused with what is known`() throws {
    let house = try House()

    let kind = problem { try house.ask(LogProgrammeEntry("stay-1", "checkpont")) }
    let partner = problem {
      try house.ask(LogProgrammeEntry("stay-1", "checkpoint", note: .init(with: ["nord"])))
    }
    let programme = problem { try house.ask(LogProgrammeEntry("stay-2", "checkpoint")) }

    #expect(kind?.remedy?.en.contains("checkpoint") == true)
    #expect(partner?.remedy?.en.contains("north") == true)
    #expect(programme != nil)
  }

  @Test func `a disabled programme takes no entry`() throws {
    let house = try House(enabled: false)

    let refused = problem { try house.ask(LogProgrammeEntry("stay-1", "checkpoint")) }

    #expect(refused?.code == "programme-disabled")
  }

  @Test func `a dry run shows the entry and writes nothing`() throws {
    let house = try House()
    var session = House.worker
    session.dryRun = true

    let foreseen = try house.ask(LogProgrammeEntry("stay-1", "checkpoint"), as: session)

    #expect(foreseen.lines.map(\.kind) == ["checkpoint"])
    #expect(try lines(house).isEmpty)
  }
}
