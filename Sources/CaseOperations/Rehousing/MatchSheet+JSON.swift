package import CaseKernel
package import Interchange
import Rehousing

extension MatchSheet {
  /// The object of the contract (`rehousing match`).
  package func object(_ language: Language, groups: [KeptPlan.Group]) -> JSON {
    let unit = solver.valuation.unit
    return [
      "relocated": JSON(solution.plan.relocated), "objective": JSON(solution.objective),
      "bound": JSON(solution.statedBound), "optimal": .bool(solution.isOptimal),
      "seed": .integer(Int64(clamping: solver.options.seed)),
      "groups": .array(groups.map { object($0, language) }),
      "unmatched": .array(
        unmatched.map { left in
          [
            "household": .string(left.household.rawValue),
            "reasons": .array(left.reasons.map { $0.object(language) }),
          ]
        }),
      "cut": .bool(solution.wasCut), "valuation": .string(solver.objective.rawValue),
      "unit": JSON(unit), "gap": JSON(solution.statedBound - solution.objective),
      "expectedMoves": .number(Double(expectedMoves) / 1000),
      "withoutPriorities": withoutPriorities.map {
        ["relocated": JSON($0.relocated), "objective": JSON($0.objective)]
      } ?? .null,
      "keptApart": JSON(matching.pool.keptApart),
    ]
  }

  private func object(_ group: KeptPlan.Group, _ language: Language) -> JSON {
    [
      "group": JSON(group.number), "kind": .string(group.kind.rawValue),
      "moves": .array(
        group.moves.map { move in
          [
            "id": .string(move.id), "household": .string(move.household.rawValue),
            "from": JSON(move.from?.rawValue), "to": .string(move.to.rawValue),
            "score": .number(Double(move.score) / 100),
            "findings": .array(findings(of: move).map { $0.object(language) }),
          ]
        }),
    ]
  }

  /// What speaks for a move, and what is to be checked.
  package func findings(of move: KeptPlan.Move) -> [Finding] {
    guard let household = matching.place(of: move.household),
      let dwelling = matching.place(of: move.to)
    else { return [] }
    return matching.explanation(of: household, to: dwelling)?.findings ?? []
  }
}

extension MatchingPool {
  /// The place of a household in the graph.
  package func place(of household: Household.ID) -> Int? {
    pool.seekers.firstIndex { $0.household.id == household }
  }

  /// The place of a dwelling in the graph.
  package func place(of dwelling: Dwelling.ID) -> Int? {
    (0..<pool.dwellings).first { pool.dwelling($0)?.id == dwelling }
  }
}
