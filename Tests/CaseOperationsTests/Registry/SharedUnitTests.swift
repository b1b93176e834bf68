import CaseKernel
import CaseOperations
import CaseStore
import Testing

@Suite("A unit of residents: rooms, arrivals, departures, protection measures")
struct SharedUnitTests {
  private func edit(
    _ house: House, _ cells: [String: String] = [:], on day: String? = nil,
    _ change: (inout EditHousehold) -> Void = { _ in }
  ) throws -> HouseholdSheet {
    var edit = EditHousehold("H-1", cells)
    edit.on = day.flatMap { Day($0) }
    change(&edit)
    return try #require(try house.ask(edit).sheet)
  }

  @Test func `residents come and go while the unit lasts, and a room goes with a stay`() throws {
    let house = try House()
    _ = try edit(house, ["privateRooms": "5"], on: "2026-01-05") {
      $0.joining = ["resident:Deux:Bo:1980-02-03:B"]
    }
    let joined = try #require(try house.stored("H-1")?.people.last?.id)
    let sheet = try edit(house, on: "2026-02-01") { $0.leaving = [joined] }

    let line = try #require(sheet.household.memberships.last)
    #expect(sheet.household.privateRooms == 5)
    #expect(line.relation == .resident && line.room == "B")
    #expect(line.from == Day("2026-01-05") && line.to == Day("2026-01-31"))
    #expect(sheet.household.people.contains { $0.id == joined })
  }

  @Test func `another room closes the line before it on the eve`() throws {
    let house = try House()
    _ = try edit(house, ["room": "A"])
    let sheet = try edit(house, ["room": "C"], on: "2026-02-01")

    #expect(sheet.household.memberships.map(\.room) == ["A", "C"])
    #expect(sheet.household.memberships.map(\.to) == [Day("2026-01-31"), nil])
  }

  @Test func `a measure is completed, then renewed by another first day`() throws {
    let house = try House()
    _ = try edit(
      house,
      [
        "protectionMeasure": "reinforced-curatorship", "measureSince": "2021-03-01",
        "measureUntil": "2026-02-28", "measureScope": "both",
      ])
    _ = try edit(house, ["mandatary": "north"])
    let sheet = try edit(
      house, ["measureSince": "2026-03-01", "measureUntil": "2031-02-28"])

    let lines = sheet.household.protectionMeasures
    #expect(lines.map(\.kind) == [.reinforcedCuratorship, .reinforcedCuratorship])
    #expect(lines.map(\.to) == [Day("2026-02-28"), Day("2031-02-28")])
    #expect(lines.map(\.mandatary) == ["north", "north"])
    #expect(lines.map(\.scope) == [.both, .both])
  }

  @Test func `another kind of measure ends the one before it on the eve`() throws {
    let house = try House()
    _ = try edit(house, ["protectionMeasure": "curatorship"])
    let sheet = try edit(house, ["protectionMeasure": "guardianship"], on: "2026-02-10")

    #expect(sheet.household.protectionMeasures.map(\.kind) == [.curatorship, .guardianship])
    #expect(sheet.household.protectionMeasures.map(\.to) == [Day("2026-02-09"), nil])
  }

  @Test func `a measure that is not known is not described`() throws {
    let refusal = problem {
      try House().ask(EditHousehold("H-1", ["measureUntil": "2027-01-01"]))
    }

    #expect(refusal?.code == "no-protection-measure")
    #expect(refusal?.remedy?.en.contains("--protection-measure") == true)
  }

  @Test func `a mandatary is a partner that exists`() throws {
    let refusal = problem {
      try House().ask(
        EditHousehold("H-1", ["protectionMeasure": "guardianship", "mandatary": "nobody"]))
    }

    #expect(refusal?.message.en.contains("nobody") == true)
  }

  @Test func `an import tells rooms and measures, row by row`() throws {
    let house = try House()
    let file = try ImportedFile(
      "household,lastName,relation,room,privateRooms,protectionMeasure,measureUntil,mandatary\n"
        + "U-1,Un,resident,A,4,guardianship,2027-03-01,north\nU-1,Deux,resident,B,,,,\n")

    try house.importing(file)

    let unit = try #require(try house.stored("U-1"))
    #expect(unit.kind == .sharedUnit && unit.privateRooms == 4)
    #expect(unit.memberships.map(\.room) == ["A", "B"])
    #expect(unit.protectionMeasures.map(\.to) == [Day("2027-03-01")])
  }

  @Test func `an import tells who came and left before`() throws {
    let house = try House()
    let file = try ImportedFile(
      "household,lastName,relation,room,joinedOn,leftOn\n"
        + "U-1,Un,resident,A,2025-06-02,2026-01-15\nU-1,Deux,resident,A,2026-02-01,\n")

    try house.importing(file)
    try house.importing(file)

    let unit = try #require(try house.stored("U-1"))
    #expect(unit.memberships.map(\.from) == [Day("2025-06-02"), Day("2026-02-01")])
    #expect(unit.memberships.map(\.to) == [Day("2026-01-14"), nil])
    #expect(unit.members(on: House.day).map(\.room) == ["A"])
  }

  @Test func `a row that describes a measure says which`() throws {
    let lines = try House().defects(
      "household,lastName,relation,mandatary\nU-1,Un,resident,north\n")

    #expect(lines.count == 1 && lines.first?.contains("protectionMeasure") == true)
  }
}
