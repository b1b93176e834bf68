import CaseOperations
import Testing

@Test func `every request of the registry has a name of its own`() {
  let requests: [any Request.Type] = [
    AddHousehold.self, EditHousehold.self, ListHouseholds.self, ShowHousehold.self,
    ImportHouseholds.self, AddPartner.self, ListPartners.self, ShowPartner.self,
    ImportPartners.self, AddDwelling.self, ListDwellings.self, ShowDwelling.self,
    ImportDwellings.self, AddUser.self, ListUsers.self,
  ]

  let names = requests.map { $0.name }

  #expect(Set(names).count == names.count)
  #expect(names.allSatisfy { $0.split(separator: ".").count == 2 })
}
