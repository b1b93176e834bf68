package import CaseKernel

/// What the system itself reads: every fact, for rules, acts and reports.
///
/// A value of it lives inside one `read` or `write`, and sees one consistent state.
package struct Registry {
  let connection: Connection
  let definitions: DefinitionCache

  init(_ connection: Connection, _ definitions: DefinitionCache) {
    self.connection = connection
    self.definitions = definitions
  }

  /// The declaration stored under a hash.
  package func definition(_ hash: String) throws(StoreDefect) -> DeclaredDefinition? {
    if let known = definitions[hash] { return known }
    var rows = try connection.rows(Requests.definition, [.text(hash)])
    guard try rows.next() else { return nil }
    let definition = try rows.json(0, as: DeclaredDefinition.self)
    definitions[hash] = definition
    return definition
  }
}
