import CaseKernel
import CaseOperations
import CaseStore
import Interchange
import Testing

@Suite("What each role sees of the registry")
struct RegistryDisclosureTests {
  private func house() throws -> House {
    let house = try House()
    try house.ask(
      EditHousehold(
        "H-1",
        [
          "phone": "0612345678", "monthlyIncome": "900", "tags": "violence",
          "postalAddress": "1 rue X",
        ]))
    return house
  }

  @Test func `a social worker reads the whole household`() throws {
    let object = try house().ask(ShowHousehold("H-1")).object.compact

    #expect(object.contains("+33612345678"))
    #expect(object.contains("violence"))
    #expect(object.contains("\"withheld\":[]"))
  }

  @Test func `the landlord's referent reads who lives there, not how`() throws {
    let object = try house().ask(ShowHousehold("H-1"), as: House.landlord).object.compact

    #expect(object.contains("Canari1"))
    #expect(!object.contains("violence"))
    #expect(!object.contains("612345678"))
    #expect(!object.contains("90000"))
    #expect(!object.contains("1 rue X"))
    #expect(object.contains("\"income\""))
  }

  @Test func `a funder sees no household at all`() throws {
    let house = try house()

    #expect(try house.ask(ListHouseholds(), as: House.funder).isEmpty)
    #expect(
      problem { try house.ask(ShowHousehold("H-1"), as: House.funder) }?.code == "unknown-id")
  }

  @Test func `a secret address is nowhere in what comes out`() throws {
    let house = try house()
    try house.ask(EditHousehold("H-1", ["addressConfidentiality": "secret"]))

    let sheet = try house.ask(ShowHousehold("H-1"))
    let row = try house.ask(ListHouseholds(text: "canari1")).first

    #expect(sheet.view.addressWithheld)
    #expect(!sheet.object.compact.contains("1 rue X"))
    #expect(!sheet.object.compact.contains("north"))
    #expect(row?.landlord == nil)
  }

  @Test func `reading a household is logged by ids alone`() throws {
    let house = try house()
    try house.ask(ShowHousehold("H-1"))

    let accesses = try house.deployment.store.reader(House.manager.viewer, on: House.day)
      .accesses()

    #expect(accesses.first?.what == "household.show")
    #expect(accesses.first?.subject == "H-1")
  }

  @Test func `a landlord's referent lists the dwellings of that landlord`() throws {
    let house = try house()
    try house.ask(AddPartner(["partner": "west", "name": "Ouest", "kind": "landlord"]))
    for landlord in ["north", "west"] {
      try house.ask(AddDwelling(["landlord": landlord, "status": "vacant"]))
    }

    #expect(try house.ask(ListDwellings()).count == 2)
    #expect(
      try house.ask(ListDwellings(), as: House.landlord).map(\.landlord) == ["north"])
    #expect(try house.ask(ListDwellings(), as: House.funder).isEmpty)
  }

  @Test func `the list of households has the keys of the contract`() throws {
    let row = try #require(try house().ask(ListHouseholds(limit: 1)).first)

    #expect(
      row.object.compact
        == #"{"id":"H-1","name":"CANARI1","persons":1,"dwelling":null,"landlord":"north","#
        + #""tenure":"tenant"}"#)
  }
}
