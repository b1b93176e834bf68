import CaseConfiguration
package import CaseKernel
import CaseStore

/// The programmes that run here, in the order of `config.yaml`.
package struct ListProgrammes: Request {
  package static let name = "programme.list"
  /// At most so many; `nil` for all.
  package var limit: Int?

  /// Every programme of the configuration, disabled ones too, unless limited.
  package init(limit: Int? = nil) {
    self.limit = limit
  }

  /// The programmes in the order of the configuration, small counts hidden from who may not see
  /// them.
  package func perform(in deployment: Deployment, _ session: Session) throws -> [ProgrammeRow] {
    let programmes = deployment.configuration.programmes
    return try deployment.store.read { registry in
      try programmes.prefix(limit ?? programmes.count).map { programme in
        let id = programme.instance.id
        let open = try registry.countedAtOnce(id, on: session.day)
        let threshold = try deployment.smallCells(of: id, for: session.viewer)
        let places = try deployment.places(of: programme, registry, on: session.day)
        return ProgrammeRow(
          instance: programme.instance, openCases: open.hidden(under: threshold),
          places: places?.hidden(under: threshold))
      }
    }
  }
}

/// A programme in a list.
package struct ProgrammeRow: Sendable {
  package var instance: ProgrammeInstance
  /// `nil` where the count is too small to be shown to the viewer.
  package var openCases: Int?
  /// What is taken of its places; `nil` where it has no limit.
  package var places: CapacityFigures?
}
