import CaseKernel
import CaseOperations
import CaseStore
import Testing

@Suite struct GatheringTests {
  private static let workshop = AddGathering(
    "stay-1", .workshop, note: .init(minutes: 120, with: ["south"]),
    facts: ["theme": "budget", "place": "salle"])

  private func present(_ cases: [CaseFile.ID], neighbours: Int? = nil) -> AttendGathering.Present {
    var present = AttendGathering.Present()
    present.cases = cases
    present.neighbours = neighbours
    return present
  }

  @Test func `who takes part has an entry, a contact and hours in their own case`() throws {
    let house = try House()
    let id = try house.open().view.file.id
    let gathering = try house.ask(Self.workshop).id

    let sheet = try house.ask(AttendGathering(gathering, present([id], neighbours: 3)))

    let file = try house.ask(ShowCase(id)).view.file
    #expect(sheet.households == 1 && sheet.neighbours == 3)
    #expect(file.lastContact == House.day)
    #expect(file.efforts.map(\.minutes) == [120])
    #expect(file.records.map(\.facts) == [["gathering": "G-0001", "theme": "budget"]])
    #expect(try house.deployment.store.verify().isEmpty)
  }

  @Test func `one case that is refused leaves nothing written in the others`() throws {
    let house = try House()
    let id = try house.open().view.file.id
    let gathering = try house.ask(Self.workshop).id

    let refused = problem {
      try house.ask(AttendGathering(gathering, present([id, "2026-0999"])))
    }

    #expect(refused?.code == "unknown-id")
    #expect(try house.ask(ShowCase(id)).view.file.records.isEmpty)
    #expect(try house.ask(ShowGathering(gathering)).households == 0)
  }

  @Test func `the same case does not attend twice`() throws {
    let house = try House()
    let id = try house.open().view.file.id
    let gathering = try house.ask(Self.workshop).id
    try house.ask(AttendGathering(gathering, present([id])))

    let refused = problem { try house.ask(AttendGathering(gathering, present([id]))) }

    #expect(refused?.code == "attends-already")
  }

  @Test func `a landlord's people learn that few came, never who`() throws {
    let house = try House()
    let id = try house.open().view.file.id
    let gathering = try house.ask(Self.workshop).id
    try house.ask(AttendGathering(gathering, present([id], neighbours: 2)))

    let theirs = try house.ask(ShowGathering(gathering), as: House.landlord)

    #expect(theirs.attendance?.cases.isEmpty == true)
    #expect(theirs.isSuppressed && theirs.households == nil)
    #expect(theirs.neighbours == 2 && theirs.place == "salle")
  }

  @Test func `a place is withheld with the address of somebody who was there`() throws {
    let house = try House()
    let id = try house.open().view.file.id
    let alone = try house.ask(Self.workshop).id
    let attended = try house.ask(Self.workshop).id
    try house.ask(EditHousehold("H-1", ["addressConfidentiality": "secret"]))
    try house.ask(AttendGathering(attended, present([id], neighbours: 2)))

    let theirs = try house.ask(ListGatherings([.workshop]), as: House.landlord)
    let own = try house.ask(ShowGathering(attended))
    let journal = try house.ask(ReadProgrammeJournal("stay-1"), as: House.landlord)

    #expect(theirs.first { $0.id == alone }?.place == "salle")
    #expect(theirs.first { $0.id == attended }?.place == nil)
    #expect(own.place == "salle")
    let places = journal.lines.filter { $0.kind == "workshopHeld" }.map { line -> String? in
      guard case .noted(let note) = line.body else { return nil }
      return note.facts["place"]?.text
    }
    #expect(places == ["salle", nil])
  }

  @Test func `notes and mediations stay with the team, committees are everybody's`() throws {
    let house = try House()
    try house.ask(AddGathering("stay-1", .workshop, facts: ["notes": "CANARI"]))
    try house.ask(AddGathering("stay-1", .mediation))

    let kinds = Gathering.Kind.allCases
    let theirs = try house.ask(ListGatherings(kinds), as: House.landlord)
    let funders = try house.ask(ListGatherings(kinds), as: House.funder)

    #expect(theirs.map(\.kind) == [.workshop])
    #expect(theirs.first?.notes == nil)
    #expect(funders.isEmpty)
    #expect(try house.ask(ListGatherings(kinds)).count == 2)
  }

  @Test func `a planned gathering is attended from its day on, and held by it`() throws {
    let house = try House()
    var ahead = Self.workshop
    ahead.on = House.day.adding(days: 7)
    let gathering = try house.ask(ahead)
    var later = House.worker
    later.day = House.day.adding(days: 8)

    let early = problem { try house.ask(AttendGathering(gathering.id, present([], neighbours: 1))) }
    let held = try house.ask(AttendGathering(gathering.id, present([], neighbours: 1)), as: later)

    #expect(gathering.state == .planned)
    #expect(early?.code == "gathering-ahead")
    #expect(held.state == .held && held.on == ahead.on && held.minutes == 120)
  }

  @Test func `what was attended does not move, nor is it said not to have been held`() throws {
    let house = try House()
    let gathering = try house.ask(Self.workshop).id
    try house.ask(AttendGathering(gathering, present([], neighbours: 1)))
    var moved = Self.workshop
    (moved.corrects, moved.on) = (gathering, House.day.adding(days: -1))
    var absent = AttendGathering.Present()
    absent.notHeld = true

    let moving = problem { try house.ask(moved) }
    let denying = problem { try house.ask(AttendGathering(gathering, absent)) }

    #expect(moving?.code == "already-attended" && denying?.code == "already-attended")
  }

  @Test func `a gathering that is said anew keeps its day and who was there`() throws {
    let house = try House()
    let gathering = try house.ask(Self.workshop).id
    try house.ask(AttendGathering(gathering, present([], neighbours: 1)))
    var later = House.worker
    later.day = House.day.adding(days: 8)

    let told = try house.ask(
      AddGathering("stay-1", .workshop, facts: ["theme": "énergie"], corrects: gathering),
      as: later)

    #expect(told.on == House.day && told.theme == "énergie" && told.neighbours == 1)
  }

  @Test func `a dry run shows what would be and takes no number`() throws {
    let house = try House()
    var session = House.worker
    session.dryRun = true

    let foreseen = try house.ask(Self.workshop, as: session)

    #expect(foreseen.id == "G-0001")
    #expect(problem { try house.ask(ShowGathering("G-0001")) }?.code == "unknown-id")
    #expect(try house.ask(Self.workshop).id == "G-0001")
  }

  @Test func `staff are counted by job, and a new count replaces the old one`() throws {
    let house = try House()
    let id = try house.ask(AddGathering("stay-1", .training)).id
    var staff = AttendGathering.Present()
    staff.staff = [.init("north", "cesf", 2), .init("north", "gardien")]
    try house.ask(AttendGathering(id, staff))
    staff.staff = [.init("north", "cesf", 5)]

    let sheet = try house.ask(AttendGathering(id, staff))

    #expect(Set(sheet.staff.map { "\($0.job) \($0.count)" }) == ["cesf 5", "gardien 1"])
  }

  @Test(arguments: [House.landlord, House.funder])
  func `who may not act adds nothing`(_ session: Session) throws {
    let house = try House()

    #expect(problem { try house.ask(Self.workshop, as: session) }?.exit == .notAllowed)
  }

  @Test func `a gathering is not logged by hand, and a disabled programme has none`() throws {
    let byHand = problem { try House().ask(LogProgrammeEntry("stay-1", "workshopHeld")) }
    let disabled = problem { try House(enabled: false).ask(Self.workshop) }

    #expect(byHand?.code == "is-gathering")
    #expect(disabled?.code == "programme-disabled")
  }
}
