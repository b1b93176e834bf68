import CaseKernel
import GRDB
import Testing

@testable import CaseStore

/// What the schema itself refuses, whoever writes.
@Suite struct SchemaTests {
  /// Each row is wrong in one place only.
  private static let badRows = [
    "INSERT INTO partner (id, name, kind) VALUES ('x', 'X', 'friend')",
    "INSERT INTO partner (id, name, kind, since) VALUES ('x', 'X', 'landlord', '1 May')",
    "INSERT INTO partner (id, name, kind) VALUES ('', 'X', 'landlord')",
    "INSERT INTO partner (id, name, kind) VALUES ('habitat', 'X', 'landlord')",
    "INSERT INTO qualification (partner, position, kind) VALUES ('nobody', 1, 'aid')",
    "INSERT INTO \"user\" (id, partner, disabled) VALUES ('x', 'nobody', 0)",
    "INSERT INTO \"user\" (id, disabled) VALUES ('x', 2)",
    "INSERT INTO userRole (\"user\", role) VALUES ('worker', 'king')",
    "UPDATE dwelling SET status = 'burnt'", "UPDATE dwelling SET landlord = 'nobody'",
    "UPDATE dwelling SET mainRooms = -1", "UPDATE dwelling SET mainRooms = 'three'",
    "UPDATE household SET kind = 'club'", "UPDATE household SET dalo = 'maybe'",
    "UPDATE household SET addressConfidentiality = 'public'",
    "UPDATE person SET birthDate = '03/02/1980'", "UPDATE person SET lastName = NULL",
    "INSERT INTO membership (household, position, person, relation) "
      + "VALUES ('H-0001', 2, 'P-9', 'child')",
    "UPDATE household SET privateRooms = -1", "UPDATE membership SET room = ''",
    "INSERT INTO protectionMeasure (household, position, person, kind) "
      + "VALUES ('H-0001', 1, 'P-1', 'friendship')",
    "INSERT INTO protectionMeasure (household, position, person, kind, mandatary) "
      + "VALUES ('H-0001', 1, 'P-1', 'curatorship', 'nobody')",
    "UPDATE occupancy SET dwelling = 'D-9'", "UPDATE occupancy SET tenure = 'squatter'",
    "UPDATE caseFile SET sequence = 0", "UPDATE caseFile SET household = 'H-9'",
    "UPDATE caseFile SET definition = 'none'", "UPDATE caseFile SET outcome = 'done'",
    "UPDATE caseFile SET facts = 'not json'", "UPDATE caseFile SET due = 'soon'",
    "UPDATE party SET partner = 'nobody'", "UPDATE stay SET fromDay = NULL",
    "INSERT INTO agreement (caseFile, position, kind, givenOn) "
      + "SELECT key, 1, 'love', '2026-01-01' FROM caseFile",
    "INSERT INTO commitment (caseFile, position, number, party, what, state, madeOn) "
      + "SELECT key, 1, 1, 'operator', '', 'perhaps', '2026-01-01' FROM caseFile",
    "INSERT INTO effort (caseFile, position, day, minutes) "
      + "SELECT key, 1, '2026-01-01', 0 FROM caseFile",
    "INSERT INTO referent (caseFile, position, \"user\", fromDay) "
      + "SELECT key, 1, 'nobody', '2026-01-01' FROM caseFile",
    "INSERT INTO caseLink (caseFile, position, other, kind) "
      + "SELECT key, 1, '1999-0001', 'continues' FROM caseFile",
    "UPDATE stream SET head = x'00'", "UPDATE stream SET kind = 'gossip'",
    "INSERT INTO payload (stream, number, salt, body) VALUES (999, 1, randomblob(16), '{}')",
  ]

  @Test(arguments: badRows)
  func `a bad row is refused`(_ sql: String) throws {
    let store = try Store.example()
    try store.openCase()

    let error = #expect(throws: DatabaseError.self) { try store.tamper(sql) }

    #expect(error?.resultCode == .SQLITE_CONSTRAINT)
  }

  @Test(arguments: [
    "UPDATE entry SET author = 'other'", "DELETE FROM entry", "DELETE FROM entry WHERE number = 1",
    "UPDATE payload SET body = '{}'", "DELETE FROM stream", "UPDATE accessLog SET count = 0",
    "INSERT OR REPLACE INTO entry SELECT * FROM entry",
    "UPDATE OR REPLACE entry SET number = number + 1",
  ])
  func `what was written down stays`(_ sql: String) throws {
    let store = try Store.example()
    try store.openCase()
    try store.write("look", .by()) { try $0.logAccess(subject: "H-0001", count: 1) }

    #expect(throws: DatabaseError.self) { try store.tamper(sql) }

    #expect(try store.verify() == [])
  }

  @Test func `a payload can be erased`() throws {
    let store = try Store.example()
    try store.openCase()

    try store.tamper("DELETE FROM payload")

    #expect(try store.read { try $0.journal(of: "2026-0001").first?.body } == nil)
  }

  @Test func `every table is strict and without untyped columns`() throws {
    let store = try Store.inMemory()

    let loose = try store.database.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'
            AND name NOT LIKE 'grdb_%'
          """)
    }

    #expect(loose == [])
  }

  @Test func `an unknown partner is named by the refusal`() throws {
    let store = try Store.example()
    var household = Household.example("H-2")
    household.occupancies[0].landlord = "nobody"
    let bad = household

    #expect(throws: StoreDefect.unknown(.partner, id: "nobody")) {
      try store.write("save", .by()) { try $0.save(bad) }
    }
  }

  @Test func `an act by somebody unknown is refused`() throws {
    let store = try Store.example()

    #expect(throws: StoreDefect.unknown(.user, id: "ghost")) {
      try store.openCase(stamp: .by("ghost"))
    }

    #expect(try store.read { try $0.caseFile("2026-0001") } == nil)
  }

  @Test func `a case of an unknown household or definition is refused`() throws {
    let store = try Store.example()
    let bare = try Store.inMemory()
    try bare.write("furnish", .by()) { transaction in
      try transaction.save(User(id: "worker", roles: [.socialWorker]))
      try transaction.save(Household(id: "H-0001"))
    }
    let hash = try Transaction.hash(of: .fake)

    #expect(throws: StoreDefect.unknown(.household, id: "H-7")) {
      try store.openCase(for: "H-7")
    }
    #expect(throws: StoreDefect.unknownDefinition(hash: hash)) {
      try bare.openCase(parties: [])
    }
  }
}
