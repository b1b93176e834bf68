import CaseKernel
import FoundationEssentials
import GRDB
import Glibc
import Testing

@testable import CaseStore

/// What creating and opening do with files of every kind.
@Suite struct OpeningTests {
  private let folder: TemporaryFolder
  private var path: String { folder.store }

  init() throws { folder = try TemporaryFolder() }

  private var files: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  private func write(_ bytes: Data) throws { try bytes.write(to: URL(filePath: path)) }

  private var contents: Data { get throws { try Data(contentsOf: URL(filePath: path)) } }

  @Test func `a store is written through to the disk at each act`() throws {
    _ = try Store.create(at: path)

    let store = try Store.open(at: path)

    let settings = try store.database.writeWithoutTransaction { database in
      try ["synchronous", "foreign_keys", "recursive_triggers"].map {
        try Int.fetchOne(database, sql: "PRAGMA \($0)")
      }
    }
    #expect(settings == [2, 1, 1])
    #expect(
      try store.database.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
  }

  @Test func `what was written is there after opening again`() throws {
    do {
      let store = try Store.furnished(.create(at: path))
      try store.openCase()
    }

    let store = try Store.open(at: path)

    #expect(try store.read { try $0.caseFile("2026-0001")?.household } == "H-0001")
    #expect(try store.verify() == [])
  }

  @Test func `a closed store is one file`() throws {
    let store = try Store.furnished(.create(at: path))

    try store.close()

    #expect(try files == ["logis.sqlite"])
  }

  @Test func `a copy without its log is opened durably again`() throws {
    try Store.furnished(.create(at: path)).close()
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    try queue.close()

    let store = try Store.open(at: path)

    #expect(
      try store.database.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
  }

  @Test func `creating refuses an existing file and leaves it alone`() throws {
    try write(Data("mine".utf8))

    #expect(throws: StoreDefect.alreadyExists(path: path)) { try Store.create(at: path) }

    #expect(try contents == Data("mine".utf8))
  }

  @Test func `opening what is not there makes nothing`() throws {
    #expect(throws: StoreDefect.notFound(path: path)) { try Store.open(at: path) }

    #expect(try files == [])
  }

  @Test(arguments: [
    Data(), Data("garbage".utf8), Data(repeating: 7, count: 100_000),
    Data("SQLite format 3\0cut".utf8),
  ])
  func `what is not SQLite is refused unchanged`(_ bytes: Data) throws {
    try write(bytes)

    #expect(throws: StoreDefect.notSQLite(path: path)) { try Store.open(at: path) }

    #expect(try contents == bytes)
    #expect(try files == ["logis.sqlite"])
  }

  @Test func `a folder is not a store`() throws {
    #expect(throws: StoreDefect.notSQLite(path: folder.path)) { try Store.open(at: folder.path) }
  }

  @Test func `the database of another application is refused unchanged`() throws {
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE t (a); PRAGMA application_id = 7") }
    try queue.close()
    let before = try contents

    #expect(throws: StoreDefect.foreign(path: path)) { try Store.open(at: path) }

    #expect(try contents == before)
  }

  @Test func `a store of a newer version is refused unchanged`() throws {
    _ = try Store.create(at: path)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          INSERT INTO grdb_migrations VALUES ('kernel/999-later'); PRAGMA user_version = 999
          """)
      _ = try Row.fetchAll(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    try queue.close()
    let before = try contents

    #expect(throws: StoreDefect.newer(path: path)) { try Store.open(at: path) }

    #expect(try contents == before)
  }

  @Test func `a step that this version does not know is enough to refuse`() throws {
    do {
      let store = try Store.create(at: path)
      try store.tamper("INSERT INTO grdb_migrations VALUES ('kernel/999-later')")
    }

    #expect(throws: StoreDefect.newer(path: path)) { try Store.open(at: path) }
  }

  @Test func `a store cut short is refused unchanged`() throws {
    _ = try Store.create(at: path)
    let half = try contents.prefix(8192)
    try write(Data(half))

    let defect = #expect(throws: StoreDefect.self) { try Store.open(at: path) }

    #expect(defect?.code == "store-damaged")
    #expect(try contents == half)
  }

  @Test func `damaged pages are told by verify`() throws {
    let page: Int
    do {
      let store = try Store.furnished(.create(at: path))
      page = try store.read {
        try $0.connection.number("SELECT rootpage FROM sqlite_schema WHERE name = 'payload'") ?? 0
      }
    }
    var bytes = try contents
    for index in (page - 1) * 4096..<page * 4096 { bytes[index] = 0xAA }
    try write(bytes)

    let damages = try Store.open(at: path).verify()

    #expect(!damages.isEmpty)
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `a folder that cannot be written takes no store`() throws {
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }

    #expect(throws: StoreDefect.readOnly(path: path)) { try Store.create(at: path) }
  }

  @Test func `a read-only file system is a matter of permission`() {
    let defect = #expect(throws: StoreDefect.self) { try Store.create(at: "/proc/self/x.sqlite") }

    #expect(defect == .readOnly(path: "/proc/self/x.sqlite") || defect?.exit == .missing)
  }

  private static let meanings: [(code: Int32, meaning: String)] = [
    (13, "store-full"), (778, "store-full"), (266, "store-unreadable"), (5, "store-busy"),
    (1032, "store-read-only"), (26, "store-not-sqlite"), (11, "store-damaged"),
    (14, "store-unreadable"), (275, "store-refused"), (1811, "store-refused"),
  ]

  @Test(arguments: meanings)
  func `each error of SQLite has one meaning`(_ code: Int32, _ meaning: String) {
    #expect(StoreDefect(code: code, message: "", path: "x").code == meaning)
  }
}
