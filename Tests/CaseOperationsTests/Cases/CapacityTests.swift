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
}
