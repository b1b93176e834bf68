import CaseKernel
import CaseOperations
import CaseStore
import Interchange
import Testing

@Suite struct DisclosureOfCasesTests {
  private func house() throws -> (House, CaseFile.ID) {
    let house = try House()
    let id = try house.open().view.file.id
    try house.ask(RecordAgreement(id, .support))
    try house.ask(AdvanceCase(id, to: "lived"))
    try house.ask(RecordFacts(id, ["story": "CANARI-HISTOIRE", "purpose": "un but"]))
    try house.ask(LogEntry([id], "note", note: .init(text: "CANARI-NOTE")))
    return (house, id)
  }

  @Test func `a landlord's referent sees the case without what the team keeps`() throws {
    let (house, id) = try house()

    let sheet = try house.ask(ShowCase(id), as: House.landlord)

    let text = sheet.object(.fr).compact
    #expect(text.contains("un but"))
    #expect(!text.contains("CANARI-HISTOIRE"))
    #expect(!text.contains("CANARI-NOTE"))
  }

  @Test func `the manager does not read what the team keeps either`() throws {
    let (house, id) = try house()

    let text = try house.ask(ShowCase(id), as: House.manager).object(.fr).compact

    #expect(!text.contains("CANARI-HISTOIRE"))
    #expect(!text.contains("CANARI-NOTE"))
  }

  @Test func `a funder reads no case`() throws {
    let (house, id) = try house()

    #expect(problem { try house.ask(ShowCase(id), as: House.funder) }?.exit == .notAllowed)
    #expect(problem { try house.ask(ListCases(.init()), as: House.funder) }?.exit == .notAllowed)
  }

  @Test func `a landlord's referent does not act`() throws {
    let (house, id) = try house()

    let refused = problem { try house.ask(LogEntry([id], "letter"), as: House.landlord) }

    #expect(refused?.exit == .notAllowed)
  }

  @Test func `a case of other partners looks like no case at all`() throws {
    let (house, id) = try house()
    let stranger = House.session("lise", [.landlordReferent], partner: "west")

    let closed = problem { try house.ask(ShowCase(id), as: stranger) }
    let absent = problem { try house.ask(ShowCase("2026-0999"), as: stranger) }

    #expect(closed?.code == absent?.code)
    #expect(closed?.remedy == absent?.remedy)
  }

  @Test func `each reading of a case is logged, by ids alone`() throws {
    let (house, id) = try house()
    let auditor = Viewer(user: "ada", roles: [.administrator])
    let before = try house.deployment.store.reader(auditor, on: House.day).accesses()

    _ = try house.ask(ShowCase(id))

    let after = try house.deployment.store.reader(auditor, on: House.day).accesses()
    #expect(after.count == before.count + 1)
  }

  @Test func `a case is not opened for a household that is closed to one`() throws {
    let (house, _) = try house()
    let stranger = House.session("eve", [.socialWorker], partner: "west")

    let closed = problem { try house.ask(OpenCase("stay-1", "H-1"), as: stranger) }
    let absent = problem { try house.ask(OpenCase("stay-1", "H-9"), as: stranger) }

    #expect(closed?.code == "unknown-id")
    #expect(closed?.code == absent?.code)
  }

  @Test func `who opens a second case is not named to the secret address of the first`() throws {
    let (house, id) = try house()
    try house.ask(EditHousehold("H-1", ["addressConfidentiality": "secret"]))
    try house.ask(CloseCase(id, "arrived"))
    let colleague = House.session("marc", [.socialWorker])

    let second = try house.sheet(
      try house.ask(OpenCase("stay-1", "H-1"), as: colleague))

    #expect(second.view.file.referents.isEmpty)
    #expect(second.view.household?.addressWithheld == true)
  }
}
