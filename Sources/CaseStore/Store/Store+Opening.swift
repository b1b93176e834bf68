import FoundationEssentials
import GRDB

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
      let pool = try openPool(path, patience: standardPatience)
      try prepare(pool, path)
      return Store(path: path, database: pool)
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
    let pool = try openPool(path, patience: patience)
    try bringUpToDate(pool, path)
    return Store(path: path, database: pool)
  }

  /// A store that lives as long as the value: for tests and dry runs.
  package static func inMemory() throws(StoreDefect) -> Store {
    let path = ":memory:"
    do {
      let queue = try DatabaseQueue(configuration: configuration(patience: standardPatience))
      try prepare(queue, path)
      return Store(path: path, database: queue)
    } catch {
      throw StoreDefect(error, path: path)
    }
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

  private static func openPool(
    _ path: String, patience: TimeInterval
  ) throws(StoreDefect) -> DatabasePool {
    StoreFile.surviveSizeLimits()
    do {
      let pool = try DatabasePool(path: path, configuration: configuration(patience: patience))
      // The pool lowers it to NORMAL once it is open, so it can only be raised afterwards.
      let level = try pool.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA synchronous = FULL")
        return try Int.fetchOne(database, sql: "PRAGMA synchronous")
      }
      guard level == 2 else { throw StoreDefect.notDurable(path: path) }
      return pool
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

  private static func bringUpToDate(_ pool: DatabasePool, _ path: String) throws(StoreDefect) {
    do {
      let applied = try pool.writeWithoutTransaction { database in
        let isOurs = try Int32.fetchOne(database, sql: "PRAGMA application_id") == applicationID
        guard isOurs else { throw StoreDefect.foreign(path: path) }
        return try Set(
          String.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations"))
      }
      let known = Migration.all.map(\.id)
      guard applied.isSubset(of: known) else { throw StoreDefect.newer(path: path) }
      if applied.count < known.count { try migrate(pool) }
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
