import CaseKernel
import CaseOperations
import CaseStore
import Testing

/// One household becomes two, and neither side reads the other from then on (D5.4 points 2 and 5).
@Suite struct SeparationTests {
  private static let day = House.day

  /// H-1 with a spouse and a child, a dwelling, rules and an order; P-0001 and P-0002 joined it.
  private func house() throws -> House {
    let house = try House()
    try house.ask(
      AddDwelling(id: "D-OLD", ["landlord": "north", "status": "occupied", "insee": "44109"]))
    try house.ask(
      AddDwelling(id: "D-NEW", ["landlord": "north", "status": "occupied", "insee": "44162"]))
    var edit = EditHousehold(
      "H-1",
      [
        "dwelling": "D-OLD", "insee": "44109", "postcode": "44000", "postalAddress": "rue ancienne",
        "contactChannels": "call", "orderNotified": "2026-01-10",
      ])
    edit.joining = ["spouse:Canari1:Ana:1990-01-01", "child:Canari1:Noa:2018-01-01"]
    edit.on = Day("2020-01-01")
    try house.ask(edit)
    var phone = EditHousehold("H-1", ["phone": "0611223344", "tags": "violence"])
    phone.member = "P-0001"
    try house.ask(phone)
    return house
  }

  private func split(
    _ house: House, secret: Bool = true, moving: [CaseFile.ID] = [], staying: [CaseFile.ID] = []
  ) throws -> Household {
    let done = try house.ask(
      SplitHousehold(
        "H-1", persons: ["P-0001", "P-0002"], secret: secret, moving: moving, staying: staying))
    return try #require(done.sheet).view.household
  }

  private func stored(_ house: House, _ id: Household.ID) throws -> Household {
    try #require(try house.deployment.store.read { try $0.household(id) })
  }

  @Test func `both compositions are dated, and those who leave bear new ids`() throws {
    let house = try house()

    let new = try split(house)

    let old = try stored(house, "H-1")
    #expect(old.members(on: Self.day).map(\.person) == ["P-1"])
    #expect(old.members(on: Self.day.adding(days: -1)).count == 3)
    #expect(new.members(on: Self.day).map(\.relation) == [.holder, .child])
    #expect(new.members(on: Self.day.adding(days: -1)).isEmpty)
    #expect(Set(new.people.map(\.id)).isDisjoint(with: old.people.map(\.id)))
    #expect((old.kind, new.kind) == (.singlePerson, .family))
    #expect(try house.deployment.store.verify().isEmpty)
  }

  @Test func `the old address is not that of those who leave, and their telephone goes with them`()
    throws
  {
    let house = try house()

    let new = try stored(house, try split(house).id)

    let old = try stored(house, "H-1")
    #expect(new.occupancies.isEmpty && new.postalAddress == nil && new.insee == nil)
    #expect(new.letterAddress(on: Self.day) == nil)
    #expect(new.people.first?.phone != nil && old.people.allSatisfy { $0.phone == nil })
    #expect(old.people.allSatisfy { $0.situations.revealed.isEmpty })
    #expect(new.addressConfidentiality == .secret)
    #expect(new.contactRules != nil && new.protection != nil)
    #expect(old.contactRules == nil && old.protection == nil)
  }

  @Test func `where those who stay are to be protected, the protection stays`() throws {
    let house = try house()

    let new = try split(house, secret: false)

    #expect(new.protection == nil && new.addressConfidentiality == .open)
    #expect(try stored(house, "H-1").protection != nil)
  }

  @Test func `each open case goes with one side, as somebody says`() throws {
    let house = try house()
    let id = try house.open("H-1").view.file.id

    let undecided = problem { try split(house) }
    let new = try split(house, moving: [id])

    #expect(undecided?.code == "case-undecided")
    #expect(undecided?.message.fr.contains(id.rawValue) == true)
    #expect(try house.ask(ShowCase(id)).view.file.household == new.id)
    #expect(try house.ask(ShowHousehold("H-1")).cases.isEmpty)
    #expect(try house.ask(ShowHousehold(new.id)).cases.map(\.id) == [id])
    #expect(try house.deployment.store.verify().isEmpty)
  }

  @Test func `nothing after the split is read from the side of those who stay`() throws {
    let house = try house()
    let id = try house.open("H-1").view.file.id
    let new = try split(house, staying: [id])
    _ = try house.open(new.id)
    try house.ask(
      EditHousehold(new.id, ["dwelling": "D-NEW", "landlord": "north", "phone": "0699887766"]))

    for session in [House.worker, House.manager, House.landlord] {
      let household = try house.ask(ShowHousehold("H-1"), as: session).view.household
      let file = try house.ask(ShowCase(id), as: session).view
      let told = "\(household) \(file.file) \(file.journal)"

      #expect(!told.contains(new.id.rawValue) && !told.contains("D-NEW"))
      for person in new.people { #expect(!told.contains(person.id.rawValue)) }
      #expect(household.occupancies.allSatisfy { $0.dwelling != "D-NEW" })
    }
  }

  @Test func `whom a household left is told to the people named on it alone`() throws {
    let house = try house()
    let new = try split(house)
    _ = try house.open(new.id)

    #expect(try house.ask(ShowHousehold(new.id)).view.household.splitFrom == "H-1")
    #expect(
      try house.ask(ShowHousehold(new.id), as: House.manager).view.household.splitFrom == nil)
  }

  @Test func `somebody leaves, somebody stays, and nobody twice`() throws {
    let house = try house()
    func refused(_ persons: [Person.ID]) -> String? {
      problem { try house.ask(SplitHousehold("H-1", persons: persons)) }?.code
    }

    #expect(refused([]) == "no-separation")
    #expect(refused(["P-0001", "P-0001"]) == "no-separation")
    #expect(refused(["P-1", "P-0001", "P-0002"]) == "no-separation")
    #expect(refused(["P-9"]) == "unknown-id")
  }

  @Test func `a household that moves leaves its former address behind`() throws {
    let house = try house()

    try house.ask(EditHousehold("H-1", ["dwelling": "D-NEW"]))

    let moved = try stored(house, "H-1")
    #expect(moved.postalAddress == nil && moved.postcode == nil && moved.insee == "44162")
    #expect(moved.letterAddress(on: Self.day) == .dwelling("D-NEW"))
  }

  @Test func `a home whose address is secret is on no list of dwellings but for the named`() throws
  {
    let house = try house()
    _ = try house.open("H-1")
    try house.ask(EditHousehold("H-1", ["addressConfidentiality": "secret"]))
    func dwellings(_ session: Session) throws -> [Dwelling.ID] {
      try house.ask(ListDwellings(), as: session).map(\.id)
    }

    #expect(try dwellings(House.worker) == ["D-NEW", "D-OLD"])
    #expect(try dwellings(House.manager) == ["D-NEW"])
    #expect(try dwellings(House.landlord) == ["D-NEW"])
    #expect(problem { try house.ask(ShowDwelling("D-OLD"), as: House.manager) } != nil)
    #expect(try house.ask(Find("d-old"), as: House.manager).isEmpty)
  }
}
