import CaseKernel
import CaseOperations
import Testing

/// The dwelling of a household whose address is secret, to somebody who is not named (D5.4).
@Suite struct SecretHomeTests {
  /// H-1 lives in D-1, in Nantes; nobody is named on it.
  private func house() throws -> House {
    let house = try House()
    try house.ask(
      AddDwelling(
        id: "D-1", ["landlord": "north", "status": "occupied", "insee": "44109"]))
    try house.ask(EditHousehold("H-1", ["dwelling": "D-1"]))
    try house.ask(EditHousehold("H-1", ["addressConfidentiality": "secret"]))
    return house
  }

  private func rejected(_ commune: String, in house: House) throws -> [String] {
    let file = try ImportedFile(
      "dwelling,landlord,status,insee\nD-1,north,occupied,\(commune)\n")
    let rejected = #expect(throws: RejectedRows.self) {
      try house.ask(ImportDwellings(ImportFile(file.path)))
    }
    return file.lines(rejected?.defects ?? [])
  }

  @Test func `a file neither changes it nor tells whether what it says is right`() throws {
    let house = try house()

    let (right, wrong) = (try rejected("44109", in: house), try rejected("06088", in: house))

    #expect(right.count == 1)
    #expect(right == wrong)
  }

  @Test func `nobody is housed in it, who would then show its landlord`() throws {
    let house = try house()

    let added = problem {
      try house.ask(AddHousehold(id: "H-7", ["lastName": "X", "dwelling": "D-1"]))
    }
    let missing = problem {
      try house.ask(AddHousehold(id: "H-7", ["lastName": "X", "dwelling": "D-9"]))
    }

    #expect(added != nil)
    #expect(added?.message.fr.replacing("D-1", with: "D-9") == missing?.message.fr)
  }

  @Test func `advice supposes nothing of it`() throws {
    let house = try house()
    try house.ask(AddHousehold(id: "H-7", ["lastName": "X"]))

    let refused = problem {
      try house.ask(Advise("H-7", supposing: ["household.dwelling": "D-1"]))
    }

    #expect(refused != nil)
  }
}
