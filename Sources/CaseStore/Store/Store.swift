package import CaseKernel
import GRDB

/// The one file that holds everything: cases and their journals, households, partners, dwellings,
/// users.
///
/// Acts read as the system (`read`) and write in one transaction each (`write`). What is shown to
/// a person comes from `reader(_:on:)` only.
package struct Store: Sendable {
  /// As the caller wrote it; `:memory:` for a store that is not kept.
  package let path: String
  let database: any DatabaseWriter
  let definitions: DefinitionCache

  init(path: String, database: any DatabaseWriter) {
    self.path = path
    self.database = database
    definitions = DefinitionCache()
  }

  /// Runs one act in one transaction, alone among writers.
  ///
  /// - Throws: what `body` throws, as it is, after everything was rolled back; `StoreDefect` for
  ///   what the file or the schema refused. A statement that failed fails the act, even where
  ///   `body` caught the error.
  @discardableResult
  package func write<T: Sendable>(
    _ act: String, _ stamp: Stamp, _ body: (Transaction) throws -> T
  ) throws -> T {
    do {
      return try database.writeWithoutTransaction { database in
        try commit(database, act, stamp, body)
      }
    } catch let error as DatabaseError {
      throw StoreDefect(error, path: path)
    }
  }

  private func commit<T>(
    _ database: Database, _ act: String, _ stamp: Stamp, _ body: (Transaction) throws -> T
  ) throws -> T {
    let connection = Connection(database: database, path: path)
    let transaction = Transaction(
      act: act, stamp: stamp, registry: Registry(connection, definitions))
    return try connection.transaction("BEGIN IMMEDIATE") {
      let result = try body(transaction)
      try transaction.checkBeforeCommit()
      return result
    }
  }

  /// Reads a consistent state as the system: for rules, never for display.
  ///
  /// GRDB's own `read` forbids and allows writing around it, and either makes SQLite compile every
  /// statement again; a `Registry` has no way to write.
  package func read<T: Sendable>(_ body: (Registry) throws -> T) throws -> T {
    do {
      return try database.writeWithoutTransaction { database in
        let connection = Connection(database: database, path: path)
        return try connection.transaction("BEGIN") {
          try body(Registry(connection, definitions))
        }
      }
    } catch let error as DatabaseError {
      throw StoreDefect(error, path: path)
    }
  }

  /// Ends the work with the file, and folds its log into it; nothing may be asked afterwards.
  ///
  /// For a process that is about to exit: what it leaves open, the next one has to read again.
  package func close() throws(StoreDefect) {
    do {
      try database.close()
    } catch {
      throw StoreDefect(error, path: path)
    }
  }

  /// Closes a new store that could not be furnished, and takes its files away.
  package func discard() {
    try? close()
    StoreFile(path: path).remove()
  }

  /// What a person may see on a day.
  package func reader(_ viewer: Viewer, on day: Day) -> Reader {
    Reader(store: self, viewer: viewer, day: day)
  }
}
