package import CaseKernel

/// The open cases of a programme that were opened under one definition.
package struct OpenCases: Sendable {
  package var programme: ProgrammeInstance.ID
  /// The hash of the definition that they live under.
  package var definition: String
  /// The cases, in the order in which they were opened here.
  package var ids: [CaseFile.ID]
}

extension Registry {
  /// The open cases by programme and definition, sorted by both.
  package func openCases() throws(StoreDefect) -> [OpenCases] {
    var rows = try connection.rows(Requests.openCases)
    var found: [OpenCases] = []
    while try rows.next() {
      let (programme, definition): (ProgrammeInstance.ID, String) = (rows.id(0), rows.text(1))
      if found.last?.programme != programme || found.last?.definition != definition {
        found.append(OpenCases(programme: programme, definition: definition, ids: []))
      }
      found[found.count - 1].ids.append(rows.id(2))
    }
    return found
  }

  /// Whether a case is in a phase, or was closed into it, whatever its programme.
  package func hasCase(in phase: PhaseID) throws(StoreDefect) -> Bool {
    try connection.exists(Requests.caseInPhase, [.init(phase)])
  }
}
