/// The plan that no household can improve for itself by saying anything but what it wants: top
/// trading cycles with existing tenants, « you request my house, I get your turn ».
///
/// Households choose in turn, by priority level and then by lot (the seed). Who asks for a dwelling
/// whose tenant has yet to choose lets the tenant choose first; where these requests close a ring,
/// all in it take what they asked for. Nobody ends up in a dwelling they like less than their own.
/// A household prefers what weighs more for it, then the lower index; every arc is acceptable.
///
/// Pass `Caps.unbounded` for this to hold. With limited caps a request that would make a group too
/// long is passed over: nobody is worse off still, but a household might gain by not saying the
/// truth.
///
/// Sources: A. Abdulkadiroğlu and T. Sönmez, « House allocation with existing tenants », Journal of
/// Economic Theory 88 (1999).
public struct FairSolver: Sendable {
  private let graph: MoveGraph
  private let options: SolverOptions

  public init(_ graph: MoveGraph, _ options: SolverOptions) {
    self.graph = graph
    self.options = options
  }

  /// The plan, with the best value of any plan without caps as its bound.
  public func solve() -> Solution {
    var relaxed = options
    relaxed.caps = .unbounded
    var solution = UnboundedSolver(graph, relaxed).solve()
    solution.plan = plan()
    solution.objective = graph.value(of: solution.plan, options.valuation)
    solution.isOptimal = solution.objective == solution.bound
    return solution
  }

  /// The plan alone, which takes much less time than its bound.
  public func plan() -> Plan {
    var trade = Trade(graph, options.caps)
    for household in turns { trade.choose(household) }
    return Plan(holders: trade.holders, of: graph)
  }

  /// Households by priority level, then by lot.
  private var turns: [Int] {
    let lots = (0..<graph.households).map { lot(of: $0) }
    let levels = graph.priorities
    return lots.indices.sorted {
      levels.isEmpty || levels[$0] == levels[$1] ? lots[$0] < lots[$1] : levels[$0] < levels[$1]
    }
  }

  /// A number that the seed and the household alone decide, another for each household (SplitMix64).
  private func lot(of household: Int) -> UInt64 {
    var mixed = options.seed &+ UInt64(household + 1) &* 0x9E37_79B9_7F4A_7C15
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
