import CaseKernel

/// Plans whose exchanges and chains may be of any length, by maximum-weight assignment.
///
/// With both caps unbounded and plain weights the plan is the optimum, and the certificate proves
/// it. Where one cap is limited, or refusals are counted, no efficient method is known that would be
/// exact: the bound is still that of the assignment, and the plan is built from it: chains are cut
/// where they get too long or a further move is worth nothing, exchanges that are too long are
/// dropped, and who is left is offered exchanges of two and direct moves.
public struct UnboundedSolver: Sendable {
  private let graph: MoveGraph
  private let options: SolverOptions

  public init(_ graph: MoveGraph, _ options: SolverOptions) {
    self.graph = graph
    self.options = options
  }

  public func solve() -> Solution {
    switch options.valuation {
    case .weighted: return solve(worth: graph.weights)
    case .expected, .expectedByArc:
      let worth = graph.weights.indices.map {
        options.valuation.most(ofArc: $0, weight: Int(graph.weights[$0]))
      }
      return solve(worth: worth)
    }
  }

  private func solve<Worth: FixedWidthInteger & SignedInteger>(worth: [Worth]) -> Solution {
    var auction = Auction(graph, worth: worth)
    let isComplete = auction.run(isOver: options.isOver)
    let prices = auction.wholePrices()
    let assigned = Plan(holders: auction.movers, of: graph)
    let plan = assigned.within(options.caps, graph, options.valuation)
    let objective = graph.value(of: plan, options.valuation)
    let bound = prices.households.reduce(0, +) + prices.dwellings.reduce(0, +)
    return Solution(
      plan: plan, objective: objective, bound: bound, isOptimal: objective == bound,
      wasCut: !isComplete,
      certificate: .assignment(households: prices.households, dwellings: prices.dwellings))
  }
}

extension Auction {
  /// Who takes each dwelling; nobody where its tenant stays.
  var movers: [Int32] {
    holders.enumerated().map { dwelling, holder in
      holder < 0 || Int(holder) == dwelling ? Self.nobody : holder
    }
  }
}

extension Plan {
  /// The plan without what breaks the caps or is worth nothing: of a chain the best beginning.
  func within(_ caps: Caps, _ graph: MoveGraph, _ valuation: Valuation) -> Plan {
    Plan(
      groups.compactMap { group in
        let kept = group.isExchange ? group : graph.bestBeginning(of: group, caps, valuation)
        guard kept.fits(caps), graph.value(of: kept, valuation) > 0 else { return nil }
        return kept
      })
  }
}

extension MoveGraph {
  fileprivate func bestBeginning(
    of chain: MoveGroup, _ caps: Caps, _ valuation: Valuation
  ) -> MoveGroup {
    var best = (length: 0, value: 0)
    for length in chain.members.indices.map({ $0 + 1 }) where caps.chains.allows(length) {
      let beginning = MoveGroup(chain.opening, Array(chain.members[..<length]))
      let value = value(of: beginning, valuation)
      if value > best.value { best = (length, value) }
    }
    return MoveGroup(chain.opening, Array(chain.members[..<best.length]))
  }
}
