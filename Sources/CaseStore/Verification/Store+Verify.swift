import CaseKernel
import GRDB

extension Store {
  /// Everything that is wrong with the store; empty when all is well.
  ///
  /// Checks the pages of the file, the references between tables, the chain of every journal, the
  /// payloads against what their entries commit to, the state of every case and record against
  /// its journal, and the words that records are found by against the records.
  ///
  /// - Parameter progress: told how many journals of how many are done.
  package func verify(
    progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(StoreDefect) -> [Damage] {
    var damages: [Damage] = []
    do {
      try read { registry in
        var verification = Verification(registry)
        verification.run(progress: progress)
        damages = verification.damages
      }
    } catch {
      // A reading of broken pages cannot even be ended in order: what it found is the answer.
      if damages.isEmpty { throw StoreDefect(error, path: path) }
    }
    return damages
  }
}

/// One run of `verify`: what can still be read is read, and all damages are collected.
struct Verification {
  let registry: Registry
  private(set) var damages: [Damage] = []

  init(_ registry: Registry) {
    self.registry = registry
  }

  mutating func run(progress: (Int, Int) -> Void) {
    note(registry.connection.path) { try $0.checkFile() }
    note(registry.connection.path) { try $0.checkDefinitions() }
    note(registry.connection.path) { try $0.checkWords() }
    var keys: [Int64] = []
    note(registry.connection.path) { keys = try $0.registry.keys(Requests.streamKeys, []) }
    for (index, key) in keys.enumerated() {
      check(key)
      progress(index + 1, keys.count)
    }
  }

  mutating func add(_ subject: String, _ what: Text, entry: Int? = nil) {
    damages.append(Damage(subject: subject, entry: entry, what: what))
  }

  /// Runs a check; one that cannot go on is a damage itself.
  mutating func note(
    _ subject: String, _ check: (inout Verification) throws -> Void
  ) {
    do {
      try check(&self)
    } catch {
      add(subject, StoreDefect(error, path: registry.connection.path).message)
    }
  }

  private mutating func checkFile() throws(StoreDefect) {
    let path = registry.connection.path
    for found in try registry.connection.texts("PRAGMA integrity_check") where found != "ok" {
      add(path, Text(fr: "intégrité : \(found)", en: "integrity: \(found)"))
    }
    var rows = try registry.connection.rows("PRAGMA foreign_key_check")
    while try rows.next() {
      let (table, target) = (rows.text(0), rows.text(2))
      add(
        path,
        Text(
          fr: "une ligne de \(table) nomme un(e) \(target) qui n'existe pas",
          en: "a row of \(table) names a \(target) that does not exist"))
    }
  }

  /// A declaration says who reads which fact: it must be the one that its cases were opened under.
  private mutating func checkDefinitions() throws(StoreDefect) {
    var rows = try registry.connection.rows(Requests.definitions)
    while try rows.next() {
      if Chain.digest(rows.bytes(1)) == rows.text(0) { continue }
      add(
        "definition \(rows.text(0).prefix(12))",
        Text(
          fr: "la définition n'est pas celle que nomme son empreinte",
          en: "the definition is not the one that its hash names"))
    }
  }

  private mutating func check(_ key: Int64) {
    var stream: Stream?
    note("stream \(key)") { stream = try $0.registry.stream(key) }
    guard let stream else { return }
    let subject = "\(stream.kind.rawValue) \(stream.subject)"
    note(subject) { try $0.checkChain(of: stream, subject) }
    note(subject) { try $0.checkState(of: stream, subject) }
    note(subject) { try $0.checkFoldedText(of: stream, subject) }
  }
}
