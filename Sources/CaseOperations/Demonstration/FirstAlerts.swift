import CaseConfiguration
package import CaseKernel
import CaseStore

/// In each programme, the open case that most needs somebody's attention: where a newcomer looks
/// first.
package struct FirstAlerts: Request {
  package static let name = "case.alerts"

  /// The question; what it finds depends on the viewer of the session alone.
  package init() {}

  /// What most needs attention in one programme.
  package struct Line: Hashable, Sendable {
    package var programme: ProgrammeInstance.ID
    /// What the instance is called in public.
    package var name: Text
    /// The case; `nil` where no open case has an alert.
    package var file: CaseFile.ID?
    /// What the rules find of it.
    package var finding: Finding?
  }

  /// A line for each enabled programme, in the order of the configuration.
  ///
  /// - Throws: `Problem` when the viewer may read no case at all.
  package func perform(in deployment: Deployment, _ session: Session) throws -> [Line] {
    try deployment.checkReads(session.viewer)
    return try deployment.configuration.programmes.map(\.instance).filter(\.enabled).map {
      try line(of: $0, deployment, session)
    }
  }

  /// The first case with something blocking, else the first with a warning.
  private func line(
    of instance: ProgrammeInstance, _ deployment: Deployment, _ session: Session
  ) throws -> Line {
    var line = Line(programme: instance.id, name: instance.publicName)
    let rows = try deployment.store.reader(session.viewer, on: session.day)
      .cases(CaseFilter(programme: instance.id, state: .open), limit: nil)
    for row in rows.sorted(by: { $0.id < $1.id }) {
      let findings = try deployment.sheet(of: row.id, session).findings
      if let blocking = findings.first(where: { $0.severity == .blocking }) {
        line.file = row.id
        line.finding = blocking
        return line
      }
      guard line.finding == nil,
        let warning = findings.first(where: { $0.severity == .warning })
      else { continue }
      line.file = row.id
      line.finding = warning
    }
    return line
  }
}
