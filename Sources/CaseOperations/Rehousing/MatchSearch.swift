package import CaseKernel
package import Rehousing

/// How the best plan of a pool is looked for; what is `nil` is as the configuration has it.
package struct MatchSearch: Sendable {
  package var caps: Caps
  package var objective: PlanObjective
  /// The chances of a move in thousandths, by how far it has come.
  package var chances: [MoveState: Int]
  package var seed: UInt64
  package var effort: Int
  /// Whether to stop now with the best so far.
  package var isOver: @Sendable () -> Bool
  package var report: @Sendable (SolverProgress) -> Void

  /// The usual search.
  package init(
    caps: Caps = .usual, objective: PlanObjective = .expected, chances: [MoveState: Int] = [:],
    seed: UInt64 = 1, effort: Int = 1, isOver: @escaping @Sendable () -> Bool = { false },
    report: @escaping @Sendable (SolverProgress) -> Void = { _ in }
  ) {
    self.caps = caps
    self.objective = objective
    self.chances = chances
    self.seed = seed
    self.effort = effort
    self.isOver = isOver
    self.report = report
  }

  /// A solver for a pool.
  ///
  /// - Throws: `Problem` when the objective cannot be put into weights.
  func solver(_ matching: MatchingPool) throws(Problem) -> RehousingSolver {
    do {
      return try RehousingSolver(
        matching.graph, objective, acceptance: .expectedByArc(matching.acceptances(chances)),
        SolverOptions(caps: caps, seed: seed, effort: effort, isOver: isOver, report: report))
    } catch {
      throw Problem(error)
    }
  }
}
