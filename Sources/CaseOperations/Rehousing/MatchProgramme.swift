import CaseConfiguration
package import CaseKernel
import CaseStore
package import Rehousing

/// Looks for the best set of moves of a programme's pool, and keeps it by its ids.
package struct MatchProgramme: Request {
  package static let name = "rehousing.match"
  package static let writes = true
  package var programme: ProgrammeInstance.ID
  /// What was asked otherwise than the configuration has it.
  package var cycles: Cap?
  package var chains: Cap?
  package var objective: PlanObjective?
  package var seed: UInt64
  package var effort: Int
  package var isOver: @Sendable () -> Bool
  package var report: @Sendable (SolverProgress) -> Void

  /// A search under the terms of the configuration.
  package init(
    _ programme: ProgrammeInstance.ID, seed: UInt64 = 1, effort: Int = 1,
    isOver: @escaping @Sendable () -> Bool = { false },
    report: @escaping @Sendable (SolverProgress) -> Void = { _ in }
  ) {
    self.programme = programme
    self.seed = seed
    self.effort = effort
    self.isOver = isOver
    self.report = report
  }

  /// The plan, explained, and the same in the ids by which it is kept.
  package struct Outcome: Sendable {
    package var sheet: MatchSheet
    package var plan: KeptPlan
    /// The cases left out because an offer waits for its answer or was accepted.
    package var awaitingAnswer: [CaseFile.ID]
  }

  /// - Throws: `Problem` when the viewer may not, the programme moves nobody, or the objective
  ///   cannot be put into weights.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Outcome {
    let gathered = try PoolGatherer(deployment, session).gather(programme)
    let sheet = try MatchSheet(try gathered.matched(on: session.day), search(gathered))
    let plan = sheet.plan(of: programme, on: session.day)
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    try deployment.store.write(Self.name, stamp) { transaction in
      try transaction.keep(plan: plan, of: programme, on: session.day)
    }
    return Outcome(sheet: sheet, plan: plan, awaitingAnswer: gathered.awaitingAnswer)
  }

  private func search(_ gathered: GatheredPool) -> MatchSearch {
    let usual = gathered.usualSearch
    return MatchSearch(
      caps: Caps(cycles: cycles ?? usual.caps.cycles, chains: chains ?? usual.caps.chains),
      objective: objective ?? usual.objective, chances: usual.chances, seed: seed, effort: effort,
      isOver: isOver, report: report)
  }
}

extension GatheredPool {
  /// The pool with its moves.
  func matched(on day: Day) throws(Problem) -> MatchingPool {
    do {
      return try matching(on: day)
    } catch {
      throw Problem(.graph(error))
    }
  }

  /// The search that the configuration asks for.
  var usualSearch: MatchSearch {
    MatchSearch(
      caps: terms.caps,
      objective: terms.objective,
      chances: terms.chances)
  }
}
