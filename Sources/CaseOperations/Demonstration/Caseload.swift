import CaseConfiguration
package import CaseKernel
import CaseStore

/// How many cases of each programme stand in each phase, as far as the viewer sees cases.
package struct Caseload: Request {
  package static let name = "case.caseload"

  /// The question; what it counts depends on the viewer of the session alone.
  package init() {}

  /// The lines that have at least one case, and where to start reading.
  package struct Outcome: Sendable {
    /// In the order of the configuration, then of the phases; the closed ones last.
    package var lines: [Line]
    /// The open case that has been followed for longest.
    package var oldest: CaseFile.ID?
  }

  /// The cases of one programme in one phase.
  package struct Line: Hashable, Sendable {
    package var programme: ProgrammeInstance.ID
    /// What the instance is called in public.
    package var name: Text
    package var phase: PhaseID
    /// What the phase is called.
    package var label: Text
    /// Cases that stand in the phase on the day.
    package var cases: Int
    /// Those of them whose phase should have ended.
    package var overdue: Int
  }

  /// Counts the cases on the day of the session.
  ///
  /// - Throws: `Problem` when the viewer may read no case at all.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Outcome {
    try deployment.checkReads(session.viewer)
    let reader = deployment.store.reader(session.viewer, on: session.day)
    let counts = Dictionary(
      uniqueKeysWithValues: try reader.caseload().map {
        (Key(programme: $0.programme, phase: $0.phase), $0)
      })
    let lines = deployment.configuration.programmes.flatMap { programme in
      programme.definition.declared.graph.phases.compactMap { phase in
        counts[Key(programme: programme.instance.id, phase: phase.id)].map { found in
          Line(
            programme: programme.instance.id, name: programme.instance.publicName,
            phase: phase.id, label: phase.label, cases: found.cases, overdue: found.overdue)
        }
      }
    }
    return Outcome(lines: lines, oldest: try reader.longestFollowed())
  }

  private struct Key: Hashable {
    var programme: ProgrammeInstance.ID
    var phase: PhaseID
  }
}
