import FoundationEssentials
import GRDB
import GRDBSQLite

extension Store {
  /// Marks our files among all SQLite files: « LOGI ».
  static let applicationID: Int32 = 0x4C4F_4749

  /// Makes a new store.
  ///
  /// - Throws: `StoreDefect`; a file that could not be completed is removed.
  package static func create(at path: String) throws(StoreDefect) -> Store {
    let file = StoreFile(path: path)
    try file.create()
    do {
      let queue = try connect(path, patience: standardPatience)
      try prepare(queue, path)
      return Store(path: path, unobserved: queue)
    } catch {
      file.remove()
      throw error
    }
  }

  /// Opens a store, and brings an older one up to date.
  ///
  /// - Throws: `StoreDefect`; nothing is changed in a file that is not a store of this version or
  ///   an older one.
  package static func open(at path: String) throws(StoreDefect) -> Store {
    try open(at: path, patience: standardPatience)
  }

  /// Opens a store, waiting at most that many seconds for other writers.
  static func open(at path: String, patience: TimeInterval) throws(StoreDefect) -> Store {
    try StoreFile(path: path).check()
    let queue = try connect(path, patience: patience)
    try bringUpToDate(queue, path)
    return Store(path: path, unobserved: queue)
  }

  /// A store that lives as long as the value: for tests and dry runs.
  package static func inMemory() throws(StoreDefect) -> Store {
    let path = ":memory:"
    do {
      let queue = try DatabaseQueue(configuration: configuration(patience: standardPatience))
      try prepare(queue, path)
      return Store(path: path, unobserved: queue)
    } catch {
      throw StoreDefect(error, path: path)
    }
  }

  /// GRDB notes what each statement reads, column by column, for whoever observes the database;
  /// nobody does, and without it statements compile several times as fast.
  private init(path: String, unobserved queue: DatabaseQueue) {
    self.init(path: path, database: queue)
    _ = queue.inDatabase { sqlite3_set_authorizer($0.sqliteConnection, nil, nil) }
  }

  private static let standardPatience: TimeInterval = 10

  private static func configuration(patience: TimeInterval) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      // Without it, a replacing insert would delete an entry and wake no trigger.
      try database.execute(sql: "PRAGMA recursive_triggers = ON")
    }
    return configuration
  }

  /// One connection: a command reads a few rows and ends, and a pool would open two, write to the
  /// file each time and take a quarter more memory. Readers of other processes are not held up by
  /// a writer, nor a writer by them: that is the log's doing.
  private static func connect(
    _ path: String, patience: TimeInterval
  ) throws(StoreDefect) -> DatabaseQueue {
    StoreFile.surviveSizeLimits()
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration(patience: patience))
      let settings = try queue.writeWithoutTransaction { database in
        // A restored copy may have lost its log; a log left long by an import is cut.
        let journal = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
        try database.execute(
          sql: """
            PRAGMA journal_size_limit = 4194304; PRAGMA synchronous = FULL;
            PRAGMA cache_size = -8192
            """)
        return (journal, try Int.fetchOne(database, sql: "PRAGMA synchronous"))
      }
      guard settings == ("wal", 2) else { throw StoreDefect.notDurable(path: path) }
      return queue
    } catch {
      throw StoreDefect(error, path: path)
    }
  }

  private static func prepare(_ database: any DatabaseWriter, _ path: String) throws(StoreDefect) {
    do {
      try database.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      }
      try migrate(database)
    } catch {
      throw StoreDefect(error, path: path)
    }
  }

  private static func bringUpToDate(_ queue: DatabaseQueue, _ path: String) throws(StoreDefect) {
    do {
      let applied = try queue.writeWithoutTransaction { database in
        let isOurs = try Int32.fetchOne(database, sql: "PRAGMA application_id") == applicationID
        guard isOurs else { throw StoreDefect.foreign(path: path) }
        return try Set(
          String.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations"))
      }
      let known = Migration.all.map(\.id)
      guard applied.isSubset(of: known) else { throw StoreDefect.newer(path: path) }
      if applied.count < known.count { try migrate(queue) }
    } catch {
      throw StoreDefect(error, path: path)
    }
  }

  /// Runs the missing steps, and leaves their number in the header, where the next opening looks.
  private static func migrate(_ database: any DatabaseWriter) throws {
    try Migration.migrator.migrate(database)
    try database.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA user_version = \(Migration.all.count)")
      _ = try Row.fetchAll(database, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }
}
