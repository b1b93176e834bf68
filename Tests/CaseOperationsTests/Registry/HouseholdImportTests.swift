import CaseKernel
import CaseOperations
import CaseStore
import FoundationEssentials
import Testing

@Suite("The import of households")
struct HouseholdImportTests {
  private static let two = """
    household,lastName,firstName,birthDate,relation,monthlyIncome,landlord,tenure,tenureSince,dalo
    A,Ours,Ana,1984-05-02,holder,"1 200,50",north,tenant,2019-02-01,oui
    B,Loup,Luc,02/05/1990,holder,900.5,,none,,no
    A,Ours,Noa,2015-04-02,child,,,,,

    """

  @Test func `rows of one household come together, wherever they stand`() throws {
    let house = try House()

    let report = try house.importing(try ImportedFile(Self.two))

    #expect((report.added, report.modified, report.unchanged) == (2, 0, 0))
    let household = try #require(try house.stored("A"))
    #expect(household.people.map(\.firstName?.revealed) == ["Ana", "Noa"])
    #expect(household.memberships.map(\.relation) == [.holder, .child])
    #expect(household.monthlyIncome(on: House.day) == Cents(120_050))
    #expect(household.occupancies.first?.from == Day("2019-02-01"))
    #expect(household.dalo == .yes)
  }

  @Test func `the same file twice changes nothing, not even later`() throws {
    let house = try House()
    let file = try ImportedFile(Self.two)
    try house.importing(file)
    let first = try house.stored("A")

    var later = House.worker
    later.day = House.day.adding(days: 400)
    let report = try house.ask(ImportHouseholds(ImportFile(file.path)), as: later)

    #expect((report.added, report.modified, report.unchanged) == (0, 0, 2))
    #expect(try house.stored("A") == first)
  }

  @Test func `a person whose first name is unknown is not taken for a repeated one`() throws {
    let house = try House()
    let file = try ImportedFile(
      "household,lastName,relation\nA,Ours,holder\nA,Ours,child\nA,Ours,child\n")

    try house.importing(file)
    let again = try house.importing(file)

    #expect(try house.stored("A")?.people.count == 3)
    #expect(again.unchanged == 1)
  }

  @Test func `a later file dates what changed, and leaves what it does not say`() throws {
    let house = try House()
    try house.importing(try ImportedFile(Self.two))

    let report = try house.importing(
      try ImportedFile(
        """
        household,lastName,firstName,relation,monthlyIncome,tenure
        A,Ours,Ana,holder,800,bareOccupant

        """))

    #expect(report.modified == 1)
    let household = try #require(try house.stored("A"))
    #expect(household.occupancies.map(\.tenure) == [.tenant, .bareOccupant])
    #expect(household.occupancies.first?.to == House.day.adding(days: -1))
    #expect(household.occupancies.last?.landlord == "north")
    #expect(household.incomes.map(\.monthly) == [Cents(120_050), Cents(80_000)])
    #expect(household.people.count == 2)
  }

  @Test func `an older file does not undo a tenure that was changed since`() throws {
    let house = try House()
    let file = try ImportedFile(Self.two)
    try house.importing(file)
    try house.ask(EditHousehold("A", ["tenure": "bareOccupant"]))

    let report = try house.importing(file)

    #expect(report.unchanged == 2)
    #expect(try house.stored("A")?.occupancies.map(\.tenure) == [.tenant, .bareOccupant])
  }

  @Test func `a dry run counts and writes nothing`() throws {
    let house = try House()
    var session = House.worker
    session.dryRun = true
    let file = try ImportedFile(Self.two)

    let report = try house.ask(ImportHouseholds(ImportFile(file.path)), as: session)

    #expect(report.added == 2)
    #expect(try house.stored("A") == nil)
  }

  @Test func `Windows-1252 and semicolons are found by themselves`() throws {
    let house = try House()

    try house.importing(
      try ImportedFile(
        "household;lastName;relation;rentDebt\nA;Béranger;holder;12,5\n", encoding: .windowsCP1252))

    #expect(try house.stored("A")?.people.first?.lastName.revealed == "Béranger")
    #expect(try house.stored("A")?.rentDebt == Cents(1250))
  }

  @Test func `the landlord of a dwelling is known by the dwelling`() throws {
    let house = try House()
    let stamp = Stamp(viewer: House.worker.viewer, at: House.worker.at, day: House.day)
    try house.deployment.store.write("test", stamp) { transaction in
      try transaction.save(Dwelling(id: "D-17", landlord: "north", status: .occupied))
    }

    try house.importing(
      try ImportedFile("household,lastName,relation,dwelling,tenure\nA,Ours,holder,D-17,tenant\n"))

    #expect(try house.stored("A")?.occupancies.first?.landlord == "north")
  }

  @Test func `somebody who may not act imports nothing`() throws {
    let house = try House()
    let file = try ImportedFile(Self.two)

    let refusal = problem {
      try house.ask(ImportHouseholds(ImportFile(file.path)), as: House.funder)
    }

    #expect(refusal?.exit == .notAllowed)
    #expect(try house.stored("A") == nil)
  }
}
