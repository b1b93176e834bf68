import CaseConfiguration
package import CaseKernel
package import CaseStore

/// The whole file of a case, as far as the viewer may read it; the reading is logged.
package struct ShowCase: Request {
  package static let name = "case.show"
  package var id: CaseFile.ID

  /// A question about that case.
  package init(_ id: CaseFile.ID) {
    self.id = id
  }

  /// The sheet of the case, and a line in the access log.
  ///
  /// - Throws: `Problem` when the viewer reads no case, or the case does not exist or is closed to
  ///   them.
  package func perform(in deployment: Deployment, _ session: Session) throws -> CaseSheet {
    try deployment.checkReads(session.viewer)
    let sheet = try deployment.sheet(of: id, session)
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    try deployment.store.write(Self.name, stamp) { transaction in
      try transaction.logAccess(what: Self.name, subject: id.rawValue, count: 1)
    }
    return sheet
  }
}

/// The cases that the viewer may see, filtered.
package struct ListCases: Request {
  package static let name = "case.list"
  /// Which cases; what they must have in common.
  package var filter: CaseFilter
  /// At most so many; `nil` for all.
  package var limit: Int?
  /// Whether the whole sheet of each case is wanted (JSON), or only its line.
  package var sheets: Bool

  /// A list of lines alone, unless sheets are asked for.
  package init(_ filter: CaseFilter, limit: Int? = nil, sheets: Bool = false) {
    self.filter = filter
    self.limit = limit
    self.sheets = sheets
  }

  /// The cases, and the words to show them with.
  package struct Outcome: Sendable {
    /// The cases as lines, as far as the viewer sees them.
    package var rows: [CaseRow]
    /// The sheets in the order of the lines; empty when they were not asked for.
    package var sheets: [CaseSheet]
    /// What each programme is called in public.
    package var programmes: [ProgrammeInstance.ID: Text]
    /// Labels of phases by programme.
    package var phases: [ProgrammeInstance.ID: [PhaseID: Text]]
    /// The day on which one looks.
    package var day: Day
  }

  /// The cases that pass the filter on the day of the session.
  ///
  /// - Throws: `Problem` when the viewer reads no case, or the filter names what does not exist.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Outcome {
    try deployment.checkReads(session.viewer)
    try check(deployment)
    if let text = filter.text { try SearchedText.check(text) }
    let reader = deployment.store.reader(session.viewer, on: session.day)
    let rows = try reader.cases(filter, limit: limit)
    var found: [CaseSheet] = []
    if sheets {
      let views = try rows.compactMap { try reader.caseView($0.id) }
      found = try deployment.store.read { registry in
        try views.map { try deployment.sheet($0, registry, session) }
      }
    }
    let programmes = deployment.configuration.programmes
    var phases = Dictionary(
      uniqueKeysWithValues: programmes.map { programme in
        let phases = programme.definition.declared.graph.phases.map { ($0.id, $0.label) }
        return (programme.instance.id, Dictionary(phases, uniquingKeysWith: { first, _ in first }))
      })
    try addEarlier(rows, to: &phases, deployment)
    return Outcome(
      rows: rows, sheets: found,
      programmes: Dictionary(
        uniqueKeysWithValues: programmes.map { ($0.instance.id, $0.instance.publicName) }),
      phases: phases, day: session.day)
  }

  /// The labels of phases that only an earlier definition has, and where cases still are.
  private func addEarlier(
    _ rows: [CaseRow], to phases: inout [ProgrammeInstance.ID: [PhaseID: Text]],
    _ deployment: Deployment
  ) throws {
    for row in rows where phases[row.programme]?[row.phase] == nil {
      let declared = try deployment.store.read { try $0.definition(row.definition) }
      phases[row.programme, default: [:]][row.phase] = declared?.graph[row.phase]?.label
    }
  }

  /// A filter that names what does not exist is a mistake, not an empty list.
  private func check(_ deployment: Deployment) throws {
    if let id = filter.programme { _ = try deployment.programme(id) }
    if let phase = filter.phase { try check(phase, deployment) }
    try deployment.store.read { registry in
      if let id = filter.partner, try registry.partner(id) == nil {
        throw Problem.unknown(
          Text(fr: "partenaire", en: "partner"), id.rawValue, list: "logis partner list")
      }
      if let id = filter.referent, try registry.user(id) == nil {
        throw Problem.unknown(
          Text(fr: "utilisateur", en: "user"), id.rawValue, list: "logis user list")
      }
    }
  }

  private func check(_ phase: PhaseID, _ deployment: Deployment) throws {
    let programmes = deployment.configuration.programmes.filter {
      filter.programme == nil || $0.instance.id == filter.programme
    }
    let known = Set(programmes.flatMap { $0.definition.declared.graph.ids })
    guard !known.contains(phase) else { return }
    if try deployment.store.read({ try $0.hasCase(in: phase) }) { return }
    throw Problem.notOne(
      of: known.map(\.rawValue).sorted(), Text(fr: "--phase", en: "--phase"), found: phase.rawValue)
  }
}

extension Deployment {
  /// Users who only see aggregated figures, or only administer, read no case.
  func checkReads(_ viewer: Viewer) throws(Problem) {
    guard viewer.roles.contains(where: { Disclosure.ceiling(of: $0) != nil }) else {
      throw .notAllowed(
        Text(
          fr: "l'utilisateur \(viewer.user) ne lit pas de dossier",
          en: "user \(viewer.user) reads no case"))
    }
  }
}
