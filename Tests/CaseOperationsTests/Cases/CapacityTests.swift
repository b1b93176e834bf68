import CaseKernel
import CaseOperations
import CaseStore
import Testing

@Suite struct CapacityTests {
  private func third(_ beyond: String) throws -> (House, () throws -> CaseSheet) {
    let house = try House(capacity: "{ households: 2, per: year, beyond: \(beyond) }")
    _ = try house.open("H-1")
    _ = try house.open("H-2")
    return (house, { try house.open("H-3") })
  }

  @Test func `beyond a capacity that warns, a case opens with the figures`() throws {
    let (_, open) = try third("warn")

    let findings = try open().findings

    #expect(
      findings.contains { $0.code == "fake-stay/beyond-capacity" && $0.facts["rank"] == .number(3) }
    )
  }

  @Test func `beyond a capacity that refuses, no case opens`() throws {
    let (house, open) = try third("refuse")

    let refused = problem { try open() }

    #expect(refused?.code == "full")
    #expect(try house.ask(ListCases(.init())).rows.count == 2)
  }

  @Test func `beyond a capacity with a waiting list, a case waits for a place`() throws {
    let (house, open) = try third("waiting-list")
    let waiting = try open().view.file.id
    try house.ask(RecordAgreement(waiting, .support))

    let refused = problem { try house.ask(AdvanceCase(waiting, to: "lived")) }

    #expect(refused?.code == "blocked")
    try house.ask(CloseCase("2026-0001", "arrived"))
    let advanced = try house.sheet(house.ask(AdvanceCase(waiting, to: "lived")))
    #expect(advanced.view.file.phase == "lived")
  }

  private static let bySide = "households: 3, per: year, access: 1, sustainment: 2, total: 3"

  @Test func `a side that is full refuses, and the other one takes the household`() throws {
    let house = try House(capacity: "{ \(Self.bySide), beyond: refuse }")
    _ = try house.open("H-1", facts: ["way": "into"])

    let refused = problem { try house.open("H-2", facts: ["way": "into"]) }

    #expect(
      refused?.message.fr == "capacité atteinte : 2e ménage côté accès pour 1 en 2026")
    #expect(try house.open("H-2", facts: ["way": "within"]).view.file.isOpen)
  }

  @Test func `a household of no known side counts in the whole and does not slip in by recording`()
    throws
  {
    let house = try House(capacity: "{ \(Self.bySide), beyond: refuse }")
    _ = try house.open("H-1", facts: ["way": "into"])
    let unknown = try house.open("H-2")
    #expect(unknown.findings.map(\.code).contains("fake-stay/side-unknown"))

    let refused = problem { try house.ask(RecordFacts("2026-0002", ["way": "into"])) }

    #expect(refused?.code == "full")
    let known = try house.sheet(house.ask(RecordFacts("2026-0002", ["way": "within"])))
    #expect(!known.findings.map(\.code).contains("fake-stay/side-unknown"))
  }

  @Test func `figures of every limit are shown, and of one side never to be worked out`() throws {
    let house = try House(capacity: "{ \(Self.bySide), beyond: warn }")
    _ = try house.open("H-1", facts: ["way": "into"])
    _ = try house.open("H-2")

    let places = try #require(try house.ask(ListProgrammes()).first?.places)
    let shown = try #require(try house.ask(ListProgrammes(), as: House.landlord).first?.places)

    #expect(
      places.figures.map(\.written?.fr) == [
        "2 pour 3 en 2026", "côté accès : 1 pour 1 en 2026", "côté maintien : 0 pour 2 en 2026",
        "2 pour 3 sur la convention",
      ])
    #expect(places.sideUnknown == 1)
    #expect(shown.figures.map(\.taken) == [nil, nil, nil, nil])
    #expect(shown.sideUnknown == nil)
  }

  @Test func `a dry run foresees the place on the waiting list`() throws {
    let house = try House(capacity: "{ \(Self.bySide), beyond: waiting-list }")
    _ = try house.open("H-1", facts: ["way": "into"])
    var session = House.worker
    session.dryRun = true

    let outcome = try house.ask(OpenCase("stay-1", "H-2", facts: ["way": "into"]), as: session)

    guard case .preview(let preview) = outcome else { throw House.Unexpected() }
    #expect(
      preview.findingsAdded.map(\.message.fr).contains(
        "liste d'attente, 1er rang : 2e ménage côté accès pour 1 en 2026"))
  }
}
