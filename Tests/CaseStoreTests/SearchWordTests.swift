import CaseKernel
import FoundationEssentials
import GRDB
import Testing

@testable import CaseStore

/// The words that records are found by follow the records, whoever writes.
@Suite struct SearchWordTests {
  private func words(_ store: Store, of household: String = "H-0001") throws -> [String] {
    try store.database.read {
      try String.fetchAll(
        $0, sql: "SELECT word FROM householdWord WHERE household = ? ORDER BY place, word",
        arguments: [household])
    }
  }

  @Test func `a change of name leaves none of the old words`() throws {
    let store = try Store.example()
    let before = try words(store)

    try store.write("rename", .by()) { try $0.save(.example(name: "Petit")) }

    #expect(before == ["durand", "zoe"])
    #expect(try words(store) == ["petit", "zoe"])
  }

  @Test func `clearing a name clears its words whoever clears it`() throws {
    let store = try Store.example()

    try store.tamper("UPDATE household SET searchName = ''")

    #expect(try words(store) == [])
  }

  @Test func `a name may bear a word twice`() throws {
    let store = try Store.example()

    try store.write("rename", .by()) { try $0.save(.example(name: "Zoé Zoé")) }

    #expect(try store.verify() == [])
    #expect(Set(try words(store)) == ["zoe"])
  }

  @Test(arguments: [
    "DELETE FROM householdWord WHERE word = 'zoe'",
    "INSERT INTO householdWord VALUES ('spy', 1, 'H-0001')",
    "UPDATE household SET searchName = 'somebody else'",
    "DELETE FROM partnerWord WHERE partner = 'anef'",
    "UPDATE dwelling SET searchAddress = 'elsewhere'",
  ])
  func `verify tells words that are not those of the record`(_ sql: String) throws {
    let store = try Store.example()
    #expect(try store.verify() == [])

    try store.tamper(sql)

    #expect(try store.verify().count == 1)
  }

  @Test func `the words of an older store are filled in`() throws {
    let folder = try TemporaryFolder()
    do {
      let store = try Store.furnished(.create(at: folder.store))
      try store.write("address", .by()) { transaction in
        var dwelling = Dwelling(id: "D-9", landlord: "habitat", status: .vacant)
        dwelling.address = Sensitive("rue de l’Évêché")
        try transaction.save(dwelling)
      }
      try store.tamper(Self.undoing)
    }

    let store = try Store.open(at: folder.store)

    #expect(try words(store) == ["durand", "zoe"])
    #expect(try store.verify() == [])
    let reader = store.reader(Viewer(user: "x", roles: [.socialWorker]), on: .in2026(3, 2))
    #expect(try reader.find("eveche").map(\.id) == ["D-9"])
    #expect(try reader.find("anef").map(\.id) == ["anef"])
  }

  @Test func `an erased name is nowhere in the file`() throws {
    let folder = try TemporaryFolder()
    let store = try Store.furnished(.create(at: folder.store))
    try store.write("register", .by()) { try $0.save(.example("H-2", name: "Canarywordname")) }
    try store.write("erase", .by()) { try $0.save(Household(id: "H-2")) }
    try store.tamper("DELETE FROM payload")

    try store.close()

    let bytes = try Data(contentsOf: URL(filePath: folder.store))
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    #expect(text.contains("habitat"))
    #expect(!text.contains("canarywordname"))
  }

  /// Takes a store back to the step before.
  private static let undoing = """
    DROP TABLE householdWord; DROP TABLE partnerWord; DROP TABLE dwellingWord;
    DROP INDEX personPhone;
    DROP TRIGGER householdWordsAreWritten; DROP TRIGGER householdWordsAreReplaced;
    DROP TRIGGER householdWordsGo; DROP TRIGGER partnerWordsAreWritten;
    DROP TRIGGER partnerWordsAreReplaced; DROP TRIGGER partnerWordsGo;
    DROP TRIGGER dwellingWordsAreWritten; DROP TRIGGER dwellingWordsAreReplaced;
    DROP TRIGGER dwellingWordsGo;
    ALTER TABLE partner DROP COLUMN searchName; ALTER TABLE dwelling DROP COLUMN searchAddress;
    DELETE FROM grdb_migrations WHERE identifier = 'kernel/003-search-words';
    """
}
