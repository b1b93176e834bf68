import CaseKernel
import CaseOperations
import CaseStore
import Rehousing
import Testing

@Suite struct PoolGathererTests {
  /// Three cases of households that each live in a dwelling, and two vacant dwellings.
  private func house() throws -> House {
    let house = try House()
    try house.write { transaction in
      for number in 1...3 {
        let home = Dwelling(
          id: Dwelling.ID("D-\(number)"), landlord: "north", status: .occupied)
        try transaction.save(home)
        var household = House.household(number)
        household.occupancies = [
          Occupancy(dwelling: home.id, landlord: "north", tenure: .tenant)
        ]
        try transaction.save(household)
        try transaction.save(
          Dwelling(id: Dwelling.ID("V-\(number)"), landlord: "north", status: .vacant))
      }
    }
    for number in 1...3 { _ = try house.open(Household.ID("H-\(number)")) }
    return house
  }

  private func gathered(_ house: House, _ session: Session = House.worker) throws -> GatheredPool {
    try PoolGatherer(house.deployment, session).gather("stay-1")
  }

  @Test func `the open cases of the programme seek, and what is free is offered`() throws {
    let pool = try gathered(house())

    #expect(pool.pool.seekers.map(\.household.id) == ["H-1", "H-2", "H-3"])
    #expect(pool.pool.seekers.map(\.home?.id) == ["D-1", "D-2", "D-3"])
    #expect(pool.pool.vacancies.map(\.id) == ["V-1", "V-2", "V-3"])
    #expect(pool.cases["H-2"] == "2026-0002")
  }

  @Test func `a household whose address is kept is counted and enters no pool`() throws {
    let house = try house()
    try house.edit("H-2") { $0.addressConfidentiality = .secret }

    let pool = try gathered(house).pool

    #expect(pool.seekers.map(\.household.id) == ["H-1", "H-3"])
    #expect(pool.keptApart == 1)
  }

  @Test func `an offer that stands keeps its dwelling and its household out`() throws {
    let house = try house()
    try house.ask(
      LogEntry(["2026-0001"], "offer", facts: ["rent": "400", "room": "V-1"]))

    let pool = try gathered(house)

    #expect(pool.pool.seekers.map(\.household.id) == ["H-2", "H-3"])
    #expect(pool.pool.vacancies.map(\.id) == ["V-2", "V-3"])
    #expect(pool.awaitingAnswer == ["2026-0001"])
  }

  @Test func `a dwelling that was refused is free, but not for who refused it`() throws {
    let house = try house()
    try house.ask(LogEntry(["2026-0001"], "offer", facts: ["rent": "400", "room": "V-1"]))
    let offered = try #require(
      try house.deployment.store.read { try $0.caseFile("2026-0001") }?.entries)
    try house.ask(
      LogEntry(["2026-0001"], "refusal", facts: ["offer": "\(offered)", "said": "no"]))

    let pool = try gathered(house).pool

    #expect(pool.seekers.first?.declined == ["V-1"])
    #expect(pool.vacancies.map(\.id) == ["V-1", "V-2", "V-3"])
  }

  @Test func `two households in one dwelling are both named`() throws {
    let house = try house()
    try house.edit("H-2") { $0.occupancies[0].dwelling = "D-1" }

    let found = problem { try gathered(house) }

    #expect(found?.code == "two-tenants")
    #expect(found?.message.en == "dwelling D-1: H-1 and H-2 are both said to live there")
  }

  @Test func `who is kept apart is not named as the other tenant`() throws {
    let house = try house()
    try house.edit("H-2") {
      $0.occupancies[0].dwelling = "D-1"
      $0.addressConfidentiality = .secret
    }

    let pool = try gathered(house).pool

    #expect(pool.seekers.map(\.home?.id) == [nil, "D-3"])
  }

  @Test func `a hosted person frees nothing`() throws {
    let house = try house()
    try house.edit("H-3") { $0.occupancies[0].tenure = .hosted }

    #expect(try gathered(house).pool.seekers.last?.home == nil)
  }

  @Test func `priority comes from the record, the most urgent first`() throws {
    let house = try house()
    try house.edit("H-1") { $0.people[0].situations = Sensitive([.disability]) }
    try house.edit("H-2") { $0.occupancies[0].tenure = .bareOccupant }
    try house.write { transaction in
      var home = Dwelling(id: "D-3", landlord: "north", status: .occupied)
      home.habitableRooms = 4
      try transaction.save(home)
    }

    let levels = try gathered(house).pool.seekers.map(\.priority)

    #expect(levels == [.healthOrDisability, .daloOrEviction, .underOccupying])
  }

  @Test func `a landlord's people gather no pool`() throws {
    let house = try house()

    #expect(problem { try gathered(house, House.landlord) }?.exit == .notAllowed)
  }
}

extension House {
  fileprivate func write(_ body: (Transaction) throws -> Void) throws {
    let stamp = Stamp(viewer: Self.worker.viewer, at: Self.worker.at, day: Self.day)
    try deployment.store.write("test", stamp, body)
  }

  fileprivate func edit(_ id: Household.ID, _ change: (inout Household) -> Void) throws {
    try write { transaction in
      guard var household = try transaction.registry.household(id) else { return }
      change(&household)
      try transaction.save(household)
    }
  }
}
