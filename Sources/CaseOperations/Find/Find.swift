import CaseConfiguration
import CaseKernel
import CaseStore

/// Whatever a text finds: people, households, cases, partners and dwellings, as far as the viewer
/// may see them.
package struct Find: Request {
  package static let name = "find"
  /// Beginnings of words in any order, an id, or a telephone number.
  package var text: String
  /// At most so many; `nil` for all.
  package var limit: Int?

  /// A search for all that the text finds, unless limited.
  package init(_ text: String, limit: Int? = nil) {
    self.text = text
    self.limit = limit
  }

  /// What was found, best first.
  ///
  /// - Throws: `Problem` when there is nothing to look for in the text, or it holds what may not
  ///   be looked for.
  package func perform(in deployment: Deployment, _ session: Session) throws -> [FoundRow] {
    try SearchedText.checkHolds(text)
    let found = try deployment.store.reader(session.viewer, on: session.day)
      .find(text, limit: limit)
    return found.map { FoundRow(found: $0, label: deployment.label(of: $0)) }
  }
}

extension Deployment {
  /// The name or the address; for a case, its programme, where it stands and whether it is open.
  fileprivate func label(of found: Found) -> FoundRow.Label {
    guard let row = found.caseRow else { return .name(found.name) }
    let configured = configuration.instance(row.programme)
    let name = configured?.instance.publicName ?? .init(row.programme.rawValue)
    let phase = configured?.definition.declared.graph[row.phase]?.label
    return .stand(programme: name, phase: phase ?? .init(row.phase.rawValue))
  }
}
