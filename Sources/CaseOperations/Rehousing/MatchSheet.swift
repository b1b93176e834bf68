package import CaseKernel
package import Rehousing

/// The best set of moves of a pool, explained: what a commission is shown.
package struct MatchSheet: Sendable {
  package let matching: MatchingPool
  package let solver: RehousingSolver
  package let solution: Solution
  /// What became of each household, in the order of the pool.
  package let fates: [Fate]
  /// The plan that would be made if every request were equally urgent; `nil` when the search was
  /// cut before it.
  package let withoutPriorities: Unweighted?
  /// The moves that may be expected to be completed, in thousandths, by the chances of each.
  package let expectedMoves: Int

  /// A plan made with equal bases, counted with the true ones.
  package struct Unweighted: Sendable {
    package var relocated: Int
    package var objective: Int
  }

  /// Looks for the plan and for what it costs to serve the urgent first.
  ///
  /// - Throws: `Problem` when the objective cannot be put into weights.
  package init(_ matching: MatchingPool, _ search: MatchSearch) throws(Problem) {
    self.matching = matching
    solver = try search.solver(matching)
    solution = solver.solve()
    fates = matching.fates(in: solution.plan, caps: search.caps)
    let chances = Valuation.expectedByArc(matching.acceptances(search.chances))
    expectedMoves = matching.expectedMoves(of: solution.plan, chances)
    withoutPriorities =
      solution.wasCut ? nil : try Self.unweighted(matching, search, against: solver)
  }

  private static func unweighted(
    _ matching: MatchingPool, _ search: MatchSearch, against solver: RehousingSolver
  ) throws(Problem) -> Unweighted? {
    guard search.objective != .lexicographic, search.objective != .fair else { return nil }
    guard let equal = matching.withEqualPriorities() else { return nil }
    let plan = try search.solver(equal).solve().plan
    return Unweighted(
      relocated: plan.relocated, objective: solver.graph.value(of: plan, solver.valuation))
  }

  /// The households left out, in the order of the pool, with why.
  package var unmatched: [(household: Household.ID, reasons: [Finding])] {
    fates.enumerated().compactMap { place, fate in
      if case .moved = fate { return nil }
      return (matching.pool.seekers[place].household.id, fate.reasons)
    }
  }

  /// The plan in ids, as it is kept and named afterwards.
  package func plan(of programme: ProgrammeInstance.ID, on day: Day) -> KeptPlan {
    KeptPlan(
      programme: programme, day: day, objective: solver.objective,
      groups: solution.plan.groups.enumerated().map { place, group in
        KeptPlan.Group(
          number: place + 1, kind: group.kind,
          moves: group.members.enumerated().compactMap { position, member in
            move("\(place + 1).\(position + 1)", of: member, to: group.dwelling(of: position))
          })
      })
  }

  private func move(_ id: String, of member: Int, to place: Int) -> KeptPlan.Move? {
    guard let dwelling = matching.pool.dwelling(place),
      let explanation = matching.explanation(of: member, to: place)
    else { return nil }
    let seeker = matching.pool.seekers[member]
    return KeptPlan.Move(
      id: id, household: seeker.household.id, from: seeker.home?.id, to: dwelling.id,
      score: (explanation.score.points + 1) / 3)
  }
}

extension MatchingPool {
  /// What is expected of a plan when every move counts 1, in thousandths.
  func expectedMoves(of plan: Plan, _ chances: Valuation) -> Int {
    let ones = try? MoveGraph(
      households: graph.households, vacancies: graph.vacancies, starts: graph.starts,
      targets: graph.targets, weights: graph.weights.map { _ in 1 })
    return ones?.value(of: plan, chances) ?? 0
  }

  /// The same pool where no request is more urgent than another.
  func withEqualPriorities() -> MatchingPool? {
    var rules = suitability.rules
    let least = rules.bases.min() ?? 0
    rules.bases = rules.bases.map { _ in least }
    return try? MatchingPool(pool, rules, on: suitability.day)
  }
}
