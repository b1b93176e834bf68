import CaseConfiguration
package import CaseKernel
import CaseStore

/// The gatherings of a programme, or of all of them, as far as the viewer reads their journals.
package struct ListGatherings: Request {
  package static let name = "gathering.list"
  package var kinds: [Gathering.Kind]
  /// One programme only; `nil` for all.
  package var programme: ProgrammeInstance.ID?
  /// The first and the last day; `nil` for no limit.
  package var from: Day?
  package var to: Day?
  /// One theme only, by its id or its text.
  package var theme: String?
  /// The latest ones only, so many.
  package var limit: Int?

  /// All gatherings of those kinds, unless narrowed.
  package init(
    _ kinds: [Gathering.Kind], programme: ProgrammeInstance.ID? = nil, from: Day? = nil,
    to: Day? = nil, theme: String? = nil, limit: Int? = nil
  ) {
    self.kinds = kinds
    self.programme = programme
    self.from = from
    self.to = to
    self.theme = theme
    self.limit = limit
  }

  /// The gatherings by day, the latest first.
  ///
  /// - Throws: `Problem` when `config.yaml` names no such programme.
  package func perform(in deployment: Deployment, _ session: Session) throws -> [GatheringSheet] {
    let programmes =
      try programme.map { [try deployment.programme($0)] } ?? deployment.configuration.programmes
    let reader = deployment.store.reader(session.viewer, on: session.day)
    let found = try deployment.store.read { registry in
      try programmes.flatMap { configured in
        let (instance, declared) = (configured.instance, configured.definition.declared)
        let lines = try reader.lines(
          of: registry.programmeJournal(instance.id), instance, declared, registry)
        let threshold = try deployment.smallCells(of: instance.id, for: session.viewer)
        return try GatheringBook(lines, of: instance, declared).gatherings.filter(isAsked)
          .map { sheet in
            var sheet = sheet
            try sheet.addHouseholds(reader, registry, threshold)
            return sheet
          }
      }
    }
    let sorted = found.sorted { ($1.on, $1.id.rawValue) < ($0.on, $0.id.rawValue) }
    return Array(sorted.prefix(limit ?? sorted.count))
  }

  private func isAsked(_ sheet: GatheringSheet) -> Bool {
    kinds.contains(sheet.kind) && from.map { $0 <= sheet.on } ?? true
      && to.map { sheet.on <= $0 } ?? true && theme.map { $0 == sheet.theme } ?? true
  }
}

/// One gathering, with who was there as far as the viewer may know.
package struct ShowGathering: Request {
  package static let name = "gathering.show"
  package var id: Gathering.ID
  /// What the gathering must be one of.
  package var kinds: [Gathering.Kind]

  /// The gathering of that id, of any kind unless some are named.
  package init(_ id: Gathering.ID, kinds: [Gathering.Kind] = Gathering.Kind.allCases) {
    self.id = id
    self.kinds = kinds
  }

  /// The gathering as the viewer may see it.
  ///
  /// - Throws: `Problem` when there is none that the viewer may see, or it is of another kind.
  package func perform(in deployment: Deployment, _ session: Session) throws -> GatheringSheet {
    let reader = deployment.store.reader(session.viewer, on: session.day)
    let sheet = try deployment.store.read { try deployment.gathering(id, $0, seenBy: reader) }
    guard kinds.contains(sheet.kind) else { throw Problem.otherGathering(sheet) }
    return sheet
  }
}
