import CaseKernel
import CaseOperations
import Interchange
import Testing

@Suite("Dwellings")
struct DwellingTests {
  @Test func `a dwelling is added under the next number`() throws {
    let house = try House()

    let done = try house.ask(
      AddDwelling([
        "landlord": "north", "status": "vacant", "livingArea": "62,5", "principalRent": "410.20",
      ]))

    #expect(done.sheet?.dwelling.id == "D-0001")
    #expect(done.sheet?.dwelling.livingAreaHundredths == 6250)
    #expect(done.sheet?.dwelling.principalRent == Cents(41_020))
  }

  @Test(
    arguments: [
      ("t3", "T3"), ("F4", "T4"), ("1 bis", "T1 bis"), ("T1'", "T1'"), ("6 et plus", "T6"),
      ("T5 et plus", "T5"), ("studio", "T1"),
    ])
  func `a type is written as the State's platform writes it`(
    _ written: String, _ normal: String
  ) throws {
    let done = try House().ask(
      AddDwelling(["landlord": "north", "status": "vacant", "type": written]))

    #expect(done.sheet?.dwelling.type == normal)
  }

  @Test(arguments: ["T9", "T2 bis", "maison", "T3 et plus"])
  func `a type that is none is refused`(_ written: String) throws {
    let refusal = problem {
      try House().ask(AddDwelling(["landlord": "north", "status": "vacant", "type": written]))
    }

    #expect(refusal?.code == "bad-value")
  }

  @Test func `main rooms that stand in for habitable ones are told`() throws {
    let house = try House()
    let facts = ["landlord": "north", "status": "vacant", "mainRooms": "3"]

    let without = try house.ask(AddDwelling(facts))
    let with = try house.ask(AddDwelling(facts.merging(["habitableRooms": "3"]) { $1 }))

    #expect(without.sheet?.findings.map(\.code) == ["dwelling/main-rooms-stand-in"])
    #expect(with.sheet?.findings == [])
  }

  @Test func `a file of dwellings is taken once, Corsica included`() throws {
    let house = try House()
    let file = try ImportedFile(
      "dwelling,landlord,status,insee,livingArea\nD9,north,occupied,2A004,\"31,25\"\n")

    let first = try house.ask(ImportDwellings(ImportFile(file.path)))
    let second = try house.ask(ImportDwellings(ImportFile(file.path)))

    #expect((first.added, second.added, second.unchanged) == (1, 0, 1))
    #expect(try house.ask(ShowDwelling("D9")).dwelling.insee == "2A004")
  }

  @Test func `a dwelling given twice, or without its landlord, is a defect`() throws {
    let house = try House()
    let file = try ImportedFile(
      "dwelling,landlord,status\nD9,north,vacant\nD9,north,vacant\nD8,,vacant\nD7,nort,vacant\n")

    let rejected = #expect(throws: RejectedRows.self) {
      try house.ask(ImportDwellings(ImportFile(file.path)))
    }

    #expect(
      file.lines(rejected?.defects ?? []).map { $0.prefix(10) } == [
        "bad.csv:3:", "bad.csv:4:", "bad.csv:5:",
      ])
  }
}
