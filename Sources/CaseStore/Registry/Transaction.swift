import CaseKernel

/// One act being written: everything it writes is kept, or nothing.
///
/// A class, because a failed statement must be remembered whoever catches its error.
package final class Transaction {
  /// The name of the act.
  package let act: String
  /// Who writes, when: what every entry of the transaction carries.
  package let stamp: Stamp
  /// What the system reads, this act's own writes included.
  package let registry: Registry
  /// The first statement that failed: the act can no longer be kept.
  private(set) var failure: StoreDefect?
  private var hasWritten = false
  var salts = Salts()
  /// The last numbers that this act has given, by letter of the id.
  var counters: [String: Int] = [:]

  init(act: String, stamp: Stamp, registry: Registry) {
    self.act = act
    self.stamp = stamp
    self.registry = registry
  }

  /// Runs a request that writes.
  func run(_ sql: String, _ values: [SQLValue]) throws(StoreDefect) {
    hasWritten = true
    do {
      try registry.connection.run(sql, values)
    } catch {
      if failure == nil { failure = error }
      throw error
    }
  }

  /// Writes a row that is new, or one that is known.
  func save(
    _ request: SaveRequest, isNew: Bool, _ values: [SQLValue]
  ) throws(StoreDefect) {
    try run(isNew ? request.insert : request.update, values)
  }

  /// Refuses an act in which a statement failed, and one by somebody whom the store does not know.
  func checkBeforeCommit() throws(StoreDefect) {
    if let failure { throw failure }
    try saveCounters()
    let author = stamp.viewer.user
    guard hasWritten, try !registry.userExists(author) else { return }
    throw .unknown(.user, id: author.rawValue)
  }

  /// Notes that the viewer saw or took out `count` items of a subject; ids only (D6.13).
  ///
  /// - Parameter what: the act, where nothing else is said.
  package func logAccess(
    what: String? = nil, subject: String, count: Int
  ) throws(StoreDefect) {
    try run(
      Requests.logAccess,
      [
        .init(stamp.at), .init(stamp.viewer.user), .text(what ?? act), .text(subject), .init(count),
      ])
  }
}
