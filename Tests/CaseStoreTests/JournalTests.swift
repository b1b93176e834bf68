import CaseKernel
import Synchronization
import Testing

@testable import CaseStore

/// What `verify` sees when somebody writes behind the store's back.
@Suite struct JournalTests {
  private func furnished() throws -> Store {
    let store = try Store.example()
    try store.openCase()
    try store.append([.note("one"), .note("two", minutes: 30), .note("three")], to: "2026-0001")
    return store
  }

  /// Lifts the guards of the schema, as somebody with the file in hand could.
  private func unguard(_ store: Store) throws {
    for trigger in [
      "entryIsNeverUpdated", "entryIsNeverDeleted", "payloadIsNeverUpdated", "streamIsNeverDeleted",
    ] {
      try store.tamper("DROP TRIGGER \(trigger)")
    }
    try store.tamper("PRAGMA foreign_keys = OFF")
  }

  @Test func `a store left alone verifies`() throws {
    let store = try furnished()

    #expect(try store.verify() == [])
  }

  @Test func `progress counts every journal`() throws {
    let store = try furnished()
    let total = try store.read { try $0.keys(Requests.streamKeys, []).count }

    let last = Last()
    _ = try store.verify { done, total in last.set(done, total) }

    #expect(last.value == [total, total])
    #expect(total == 9)
  }

  @Test(arguments: [
    "UPDATE entry SET day = '2026-01-11' WHERE number = 2",
    "UPDATE entry SET author = 'other' WHERE number = 2",
    "UPDATE entry SET kind = 'call' WHERE number = 2",
    "UPDATE entry SET visibility = 'everyPartner' WHERE number = 2",
    "UPDATE entry SET recordedAt = recordedAt + 1 WHERE number = 2",
    "UPDATE entry SET corrects = 1 WHERE number = 2",
    "UPDATE entry SET commitment = randomblob(32) WHERE number = 2",
    "UPDATE entry SET hash = randomblob(32) WHERE number = 2",
    "UPDATE payload SET body = replace(body, 'one', 'onf') WHERE number = 2",
    "UPDATE payload SET salt = randomblob(16) WHERE number = 2",
  ])
  func `a changed entry or payload is found where it is`(_ sql: String) throws {
    let store = try furnished()
    try unguard(store)

    try store.tamper(sql + " AND stream = (SELECT key FROM caseFile)")

    let damages = try store.verify()
    #expect(damages.contains { $0.subject == "case 2026-0001" && $0.entry == 2 })
  }

  @Test func `a deleted entry is found`() throws {
    let store = try furnished()
    try unguard(store)

    try store.tamper(
      "DELETE FROM entry WHERE number = 3 AND stream = (SELECT key FROM caseFile)")

    #expect(try store.verify().contains { $0.what.en == "entries 3 to 3 are missing" })
  }

  @Test func `a journal cut short at its end is found`() throws {
    let store = try furnished()
    try unguard(store)

    try store.tamper(
      "DELETE FROM payload WHERE number = 4 AND stream = (SELECT key FROM caseFile)")
    try store.tamper(
      "DELETE FROM entry WHERE number = 4 AND stream = (SELECT key FROM caseFile)")

    #expect(
      try store.verify().contains {
        $0.what.en == "the journal does not end as the store remembers"
      })
  }

  @Test func `two entries that changed places are found`() throws {
    let store = try furnished()
    try unguard(store)

    for table in ["entry", "payload"] {
      for (from, to) in [(2, 99), (3, 2), (99, 3)] {
        try store.tamper(
          """
          UPDATE \(table) SET number = \(to)
          WHERE number = \(from) AND stream = (SELECT key FROM caseFile)
          """)
      }
    }

    let damages = try store.verify()
    #expect(damages.contains { $0.entry == 2 })
    #expect(damages.contains { $0.entry == 3 })
  }

  @Test func `an erased payload leaves a journal that verifies`() throws {
    let store = try furnished()

    try store.tamper(
      "DELETE FROM payload WHERE number = 3 AND stream = (SELECT key FROM caseFile)")

    #expect(try store.verify() == [])
    #expect(
      try store.read { try $0.journal(of: "2026-0001").map { $0.body == nil } }
        == [false, false, true, false])
  }

  @Test(arguments: [
    "UPDATE caseFile SET phase = 'support'", "UPDATE caseFile SET due = '2030-01-01'",
    "UPDATE caseFile SET lastContact = '2026-01-01'", "UPDATE effort SET minutes = 60",
    "UPDATE tally SET count = 7", "DELETE FROM milestone WHERE key = 'opened'",
    "UPDATE stay SET fromDay = '2026-01-01'", "DELETE FROM party WHERE position = 2",
  ])
  func `a state that is not what the journal adds up to is found`(_ sql: String) throws {
    let store = try furnished()

    try store.tamper(sql)

    #expect(
      try store.verify().map(\.what.en) == ["the state is not what the journal adds up to"])
  }

  @Test func `a definition that lets more people read than its hash names is found`() throws {
    let store = try furnished()

    try store.tamper(
      "UPDATE definition SET json = replace(json, 'operatorTeam', 'everyPartner')")

    #expect(try store.verify().contains { $0.subject.hasPrefix("definition ") })
  }

  @Test func `a record changed without a word in its journal is found`() throws {
    let store = try furnished()

    try store.tamper("UPDATE person SET lastName = 'Autre'")

    #expect(try store.verify().map(\.subject) == ["household H-0001"])
  }

  @Test func `a reference that leads nowhere is found`() throws {
    let store = try furnished()
    try unguard(store)

    try store.tamper("DELETE FROM dwelling")

    #expect(
      try store.verify().contains {
        $0.what.en == "a row of occupancy names a dwelling that does not exist"
      })
  }

  @Test func `equal bodies commit to different values`() throws {
    let store = try furnished()
    try store.append([.note("same"), .note("same")], to: "2026-0001")

    let distinct = try store.read {
      try $0.connection.number("SELECT count(DISTINCT commitment) FROM entry WHERE number > 4")
    }

    #expect(distinct == 2)
  }
}

/// Remembers the last thing it was told.
private final class Last: Sendable {
  private let numbers = Mutex<[Int]>([])
  var value: [Int] { numbers.withLock { $0 } }
  func set(_ values: Int...) { numbers.withLock { $0 = values } }
}
