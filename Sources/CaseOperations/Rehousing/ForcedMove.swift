import CaseKernel
import Rehousing

/// The plan that a household would be in, if it were brought in whatever it costs.
struct ForcedMove {
  /// What became of the household in the best plan.
  let fate: Fate
  let findings: [Finding]

  /// Solves twice: as it is, and with the household's moves worth more than all others together.
  ///
  /// - Throws: `Problem` when the objective cannot be put into weights.
  init(_ household: Int, _ matching: MatchingPool, _ search: MatchSearch) throws(Problem) {
    let solver = try search.solver(matching)
    let solution = solver.solve()
    let fates = matching.fates(in: solution.plan, caps: search.caps)
    fate = fates[household]
    guard case .outbid = fate, search.objective != .fair, search.objective != .lexicographic,
      let heavy = try? matching.graph.favouring(household)
    else {
      findings = []
      return
    }
    let forced: RehousingSolver
    do {
      forced = try RehousingSolver(
        heavy, search.objective, acceptance: solver.valuation, solver.options)
    } catch {
      throw Problem(error)
    }
    let plan = forced.solve().plan
    let moved = plan.moves
    guard moved[household] != nil else {
      findings = []
      return
    }
    let cost = solution.objective - matching.graph.value(of: plan, solver.valuation)
    let losers = solution.plan.moves.keys.filter { moved[$0] == nil }.sorted()
      .map { matching.pool.seekers[$0].household.id.rawValue }
    findings = [.forced(cost: max(0, cost) / solver.valuation.unit, losers)]
  }
}

extension MoveGraph {
  /// The same graph where the moves of a household are worth more than all others together, as far
  /// as weights go.
  fileprivate func favouring(_ household: Int) throws(GraphDefect) -> MoveGraph {
    let heaviest = weights.lazy.map { max(0, Int($0)) }.max() ?? 0
    let all = (heaviest + 1) * (households + 1)
    let bonus = min(all, Int(Self.largestWeight) - heaviest)
    let favoured = arcs(of: household)
    return try MoveGraph(
      households: households, vacancies: vacancies, starts: starts, targets: targets,
      weights: weights.enumerated().map { arc, weight in
        favoured.contains(arc) ? Int32(clamping: Int(weight) + bonus) : weight
      }, priorities: priorities)
  }
}

extension Finding {
  fileprivate static func forced(cost: Int, _ losers: [String]) -> Finding {
    let named = losers.joined(separator: ", ")
    return Finding(
      "rehousing/forced", .information,
      losers.isEmpty
        ? Text(
          fr: "le faire entrer coûterait \(cost) au plus, et ne prive personne",
          en: "bringing it in would cost \(cost) at most, and takes from nobody")
        : Text(
          fr: "le faire entrer coûterait \(cost) au plus ; perdraient leur place : \(named)",
          en: "bringing it in would cost \(cost) at most; would lose their place: \(named)"),
      facts: ["cost": .number(cost), "losers": .list(losers)], visibility: .operatorTeam)
  }
}
