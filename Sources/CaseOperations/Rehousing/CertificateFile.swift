import CaseKernel
package import Interchange
package import Rehousing

/// A certificate as a file: integer prices that prove the bound to who has the graph and no trust
/// in the engine.
///
/// One JSON object: `kind` (`groups`, `assignment` or `pairs`), `bound`, `objective`, `unit` (how
/// many units make one of weight), `scale` (how many fractions of a price make one unit), then the
/// prices: `prices` by dwelling of the graph, that of a household standing at its own dwelling, or
/// `households` and `dwellings` apart; and `oddSets`, each with its members and its price. What
/// each kind proves stands at `Certificate`.
package struct CertificateFile: Sendable {
  private let solver: RehousingSolver
  private let solution: Solution

  /// The certificate of a solution.
  package init(_ solution: Solution, of solver: RehousingSolver) {
    self.solution = solution
    self.solver = solver
  }

  /// The file in pieces.
  package var pieces: some Sequence<String> {
    let head: [(String, JSON)] = [
      ("objective", JSON(solution.objective)), ("bound", JSON(solution.bound)),
      ("valuation", .string(solver.objective.rawValue)), ("unit", JSON(solver.valuation.unit)),
      ("cycles", solver.options.caps.cycles.json), ("chains", solver.options.caps.chains.json),
    ]
    let lines = (head + prices).map { key, value in "\n  \"\(key)\": \(value.compact)" }
    return ["{"] + lines.enumerated().map { $0.offset == 0 ? $0.element : "," + $0.element }
      + ["\n}\n"]
  }

  private var prices: [(String, JSON)] {
    switch solution.certificate {
    case .groups(let prices, let scale):
      [("kind", "groups"), ("scale", JSON(scale)), ("prices", list(prices))]
    case .assignment(let households, let dwellings):
      [
        ("kind", "assignment"), ("scale", 1), ("households", list(households)),
        ("dwellings", list(dwellings)),
      ]
    case .pairs(let prices, let oddSets):
      [
        ("kind", "pairs"), ("scale", 2), ("prices", list(prices)),
        (
          "oddSets",
          .array(oddSets.map { ["members": list($0.members), "price": JSON($0.price)] })
        ),
      ]
    }
  }

  private func list(_ numbers: [Int]) -> JSON { .array(numbers.map { .integer(Int64($0)) }) }
}

extension Cap {
  /// The number of households, or `"unbounded"`.
  package var json: JSON {
    switch self {
    case .atMost(let most): JSON(most)
    case .unbounded: "unbounded"
    }
  }
}
