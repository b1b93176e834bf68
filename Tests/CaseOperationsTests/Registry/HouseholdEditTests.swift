import CaseKernel
import CaseOperations
import CaseStore
import Testing

@Suite("Adding and changing a household by hand")
struct HouseholdEditTests {
  @Test func `the first person holds, further ones are what they are said to be`() throws {
    let house = try House()

    let done = try house.ask(
      AddHousehold(
        ["lastName": "Ours", "firstName": "Ana", "tenure": "tenant", "landlord": "north"],
        people: ["child:Ours:Noa:2015-04-02", "relative:Loup"]))

    let sheet = try #require(done.sheet)
    #expect(sheet.household.id == "H-0001")
    #expect(sheet.household.memberships.map(\.relation) == [.holder, .child, .relative])
    #expect(sheet.household.people.last?.firstName == nil)
  }

  @Test func `an id that is taken is refused, with the command that changes it`() throws {
    let refusal = problem { try House().ask(AddHousehold(id: "H-1", ["lastName": "Ours"])) }

    #expect(refusal?.code == "already-there")
    #expect(refusal?.remedy?.en.contains("household edit H-1") == true)
  }

  @Test func `a new tenure closes the line before it on the eve`() throws {
    let house = try House()
    var edit = EditHousehold("H-1", ["tenure": "bareOccupant"])
    edit.on = Day("2026-02-01")

    let done = try house.ask(edit)

    let lines = try #require(done.sheet?.household.occupancies)
    #expect(lines.map(\.tenure) == [.tenant, .bareOccupant])
    #expect(lines[0].to == Day("2026-01-31"))
    #expect(lines[1].from == Day("2026-02-01"))
    #expect(lines[1].landlord == "north")
    #expect(done.changes == ["tenure"])
  }

  @Test func `a new income keeps the one before it`() throws {
    let house = try House()
    try house.ask(EditHousehold("H-1", ["monthlyIncome": "1000"]))
    var edit = EditHousehold("H-1", ["monthlyIncome": "800", "incomeSource": "RSA"])
    edit.on = Day("2026-02-01")

    try house.ask(edit)

    let household = try #require(try house.stored("H-1"))
    #expect(household.monthlyIncome(on: House.day.adding(days: -60)) == Cents(100_000))
    #expect(household.monthlyIncome(on: House.day) == Cents(80_000))
  }

  @Test func `people join and leave on a day`() throws {
    let house = try House()
    var joining = EditHousehold("H-1")
    joining.joining = ["child:Canari:Noa"]
    joining.on = Day("2026-01-10")
    let sheet = try #require(try house.ask(joining).sheet)
    let child = try #require(sheet.household.people.last)
    var leaving = EditHousehold("H-1")
    leaving.leaving = [child.id]
    leaving.on = Day("2026-02-10")

    try house.ask(leaving)

    let household = try #require(try house.stored("H-1"))
    #expect(household.memberships.last?.from == Day("2026-01-10"))
    #expect(household.memberships.last?.to == Day("2026-02-09"))
    #expect(household.kind == .singlePerson)
  }

  @Test func `a fact may turn out not to be known`() throws {
    let house = try House()
    try house.ask(EditHousehold("H-1", ["rentDebt": "460", "dalo": "yes"]))
    var edit = EditHousehold("H-1")
    edit.unknown = ["rent-debt", "dalo"]

    try house.ask(edit)

    #expect(try house.stored("H-1")?.rentDebt == nil)
    #expect(try house.stored("H-1")?.dalo == .unknown)
  }

  @Test func `a dry run names what would change, and changes nothing`() throws {
    let house = try House()
    var session = House.worker
    session.dryRun = true

    let done = try house.ask(EditHousehold("H-1", ["rentDebt": "460"]), as: session)

    #expect(done.changes == ["rentDebt"])
    #expect(try house.stored("H-1")?.rentDebt == nil)
  }

  @Test func `every option that cannot be read is told at once`() throws {
    let refusal = problem {
      try House().ask(
        EditHousehold("H-1", ["birthDate": "31/02/1980", "tenure": "tenan", "phone": "canari"]))
    }

    let message = refusal?.message.en ?? ""
    #expect(message.contains("--birth-date: \"31/02/1980\" is not a day"))
    #expect(message.contains("--tenure: \"tenan\" is not known; did you mean \"tenant\""))
    #expect(!message.contains("canari"))
  }

  @Test func `an edit without anything to change is refused`() throws {
    #expect(problem { try House().ask(EditHousehold("H-1")) }?.code == "nothing-to-edit")
  }

  @Test(arguments: ["postalAddress", "addressConfidentiality"])
  func `a secret address is changed by nobody who is not named`(_ column: String) throws {
    let house = try House()
    try house.ask(EditHousehold("H-1", ["addressConfidentiality": "secret"]))
    let value = column == "postalAddress" ? "1 rue X" : "none"

    let refusal = problem { try house.ask(EditHousehold("H-1", [column: value])) }

    #expect(refusal?.exit == .notAllowed)
  }
}
