import CaseKernel
import Testing

@testable import CaseStore

@Suite struct PoolReadingTests {
  /// Households with wishes, one of which is secret.
  private func store() throws -> Store {
    let store = try Store.example()
    try store.write("save", .by()) { transaction in
      for number in 1...3 {
        var household = Household.example(
          Household.ID("W-\(number)"), name: "Exemple\(number)")
        household.people[0].id = Person.ID("W-\(number)-1")
        household.memberships = household.people.map {
          Membership(person: $0.id, relation: .holder)
        }
        household.incomes = []
        household.occupancies = [Occupancy(dwelling: "D-1", landlord: "habitat", tenure: .tenant)]
        household.wishes = [HousingWish(.insee, .required, ["44109"])]
        household.addressConfidentiality = number == 3 ? .secret : .open
        try transaction.save(household)
      }
    }
    return store
  }

  @Test func `many households are read as each one is`() throws {
    let store = try store()
    let ids: [Household.ID] = ["W-2", "H-0001", "nobody", "W-1"]

    let (together, apart) = try store.read { registry in
      (try registry.households(ids), try ids.compactMap { try registry.household($0) })
    }

    #expect(together == apart)
    #expect(together.map(\.id) == ["W-2", "H-0001", "W-1"])
  }

  @Test func `a household kept apart is counted and not read`() throws {
    let store = try store()

    let found = try store.read { try $0.wishingHouseholds(of: ["habitat"], on: .in2026(3, 2)) }

    #expect(found.households == ["W-1", "W-2"])
    #expect(found.keptApart == 1)
  }

  @Test func `a vacant dwelling in which somebody is to live is not free`() throws {
    let store = try store()
    try store.write("save", .by()) { transaction in
      for id: Dwelling.ID in ["V-1", "V-2"] {
        try transaction.save(Dwelling(id: id, landlord: "habitat", status: .vacant))
      }
      var household = try #require(try transaction.registry.household("W-1"))
      household.occupancies.append(
        Occupancy(dwelling: "V-2", landlord: "habitat", tenure: .tenant, from: .in2026(5, 1)))
      try transaction.save(household)
    }

    let free = try store.read { try $0.freeDwellings(of: ["habitat"], on: .in2026(3, 2)) }

    #expect(free.map(\.id) == ["V-1"])
  }

  @Test func `an advert keeps the platform that it comes from`() throws {
    let store = try Store.example()
    var advert = Dwelling(id: "A-1", landlord: "habitat", status: .occupied)
    advert.source = "Échanger Habiter"
    let saved = advert

    try store.write("save", .by()) { try $0.save(saved) }

    #expect(try store.read { try $0.dwelling("A-1") } == saved)
    #expect(try store.read { try $0.adverts(on: .in2026(3, 2)).map(\.id) } == ["A-1"])
  }
}
