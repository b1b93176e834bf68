import CaseKernel
import GRDB
import Testing

@testable import CaseStore

/// What the store keeps of the journals of programmes.
@Suite struct GatheringTests {
  private func draft(
    _ kind: EventKindID, _ facts: Facts, on day: Day = .in2026(3, 2)
  ) -> EntryDraft {
    EntryDraft(
      on: day, kind: kind, visibility: .partnersOfTheCase, .noted(CaseEvent.Note(facts: facts)))
  }

  private func store() throws -> Store {
    let store = try Store.example()
    try store.write("add", .by()) { transaction in
      let id = try transaction.nextGatheringID()
      try transaction.add(
        id, draft("workshopHeld", ["gathering": .text(id.rawValue)]), to: "fake-44")
      try transaction.append(
        draft("neighboursPresent", ["gathering": "G-0001", "count": .number(9)]), to: "fake-44")
    }
    return store
  }

  @Test func `a gathering is found by its id, its journal adds up to records`() throws {
    let store = try store()

    let (place, records) = try store.read {
      (try $0.place(of: "G-0001"), try $0.programmeRecords("fake-44"))
    }

    #expect(place == GatheringPlace(programme: "fake-44", entry: 1))
    #expect(records.map(\.kind) == ["workshopHeld", "neighboursPresent"])
    #expect(try store.verify().isEmpty)
  }

  @Test func `a correction replaces the record and keeps its number`() throws {
    let store = try store()

    try store.write("correct", .by()) { transaction in
      try transaction.append(
        draft("neighboursPresent", ["count": .number(4)]), to: "fake-44", correcting: 2)
    }

    let records = try store.read { try $0.programmeRecords("fake-44", of: ["neighboursPresent"]) }
    #expect(records.map(\.entry) == [2])
    #expect(records.first?.facts["count"] == .number(4))
    #expect(try store.verify().isEmpty)
  }

  @Test func `ids are given one after the other, whatever the programme`() throws {
    let store = try store()

    let next = try store.write("add", .by()) { transaction in
      let id = try transaction.nextGatheringID()
      try transaction.add(id, draft("trainingHeld", [:]), to: "fake-85")
      return id
    }

    #expect(next == "G-0002")
  }

  @Test func `a record that is not what the journal says is a damage`() throws {
    let store = try store()

    try store.tamper("UPDATE programmeRecord SET facts = '{\"count\":99}' WHERE entry = 2")

    #expect(try store.verify().map(\.subject) == ["programme fake-44"])
  }

  @Test func `entries that were written before records existed become records`() throws {
    let store = try store()
    let before = try store.read { try $0.programmeRecords("fake-44") }

    try store.tamper("DROP TABLE gathering; DROP TABLE programmeRecord")
    try store.tamper(ProgrammeRecords.sql)

    #expect(try store.read { try $0.programmeRecords("fake-44") } == before)
  }

  @Test func `who took part is named to those who read the entry of the case`() throws {
    let store = try store()
    try store.openCase()
    let facts: Facts = ["gathering": "G-0001"]
    try store.append([draft("workshop", facts)], to: "2026-0001")
    try store.append([draft("workshop", facts)], to: "2026-0001")

    func seen(_ roles: Set<UserRole>, _ partner: Partner.ID?) throws -> Attendance {
      let viewer = Viewer(user: "anybody", roles: roles, partner: partner)
      let reader = store.reader(viewer, on: .in2026(3, 2))
      return try store.read { try reader.attendance(of: "G-0001", "workshop", on: reader.day, $0) }
    }

    #expect(try seen([.socialWorker], "anef").cases.map(\.id) == ["2026-0001"])
    #expect(try seen([.socialWorker], "rival") == Attendance(households: 1))
    #expect(try seen([.funder], nil) == Attendance(households: 1))
  }
}
