/// The best plan of exchanges of two and direct moves, exactly, by maximum-weight matching.
///
/// Whatever the caps, groups here have no more than two households in an exchange and one in a
/// chain: the bound is that of such plans. Refusals may be counted.
public struct PairSolver: Sendable {
  private let graph: MoveGraph
  private let options: SolverOptions

  public init(_ graph: MoveGraph, _ options: SolverOptions) {
    self.graph = graph
    self.options = options
  }

  public func solve() -> Solution {
    var matching = Matching(PairGraph(graph, options))
    let isComplete = matching.run(isOver: options.isOver)
    let plan = Plan(matching.groups(households: graph.households))
    let objective = graph.value(of: plan, options.valuation)
    let (certificate, bound) = matching.certificate(places: graph.dwellings)
    return Solution(
      plan: plan, objective: objective, bound: bound, isOptimal: objective == bound,
      wasCut: !isComplete, certificate: certificate)
  }
}

extension Matching {
  /// The matched pairs as groups.
  func groups(households: Int) -> [MoveGroup] {
    (0..<graph.nodes).compactMap { node in
      guard mates[node] != Self.none else { return nil }
      let place = Int(graph.places[node])
      let other = Int(graph.places[graph.node(at: Int(mates[node]))])
      guard place < other else { return nil }
      return other < households
        ? MoveGroup(.exchange, [place, other]) : MoveGroup(.vacancy(other), [place])
    }
  }

  /// The prices that prove the bound, and the bound.
  func certificate(places: Int) -> (Certificate, bound: Int) {
    var all = [Int](repeating: 0, count: places)
    for node in 0..<graph.nodes { all[Int(graph.places[node])] = prices[node] }
    var halves = all.reduce(0, +)
    var oddSets: [Certificate.OddSet] = []
    for (index, ring) in blossoms.rings.enumerated() where !ring.parts.isEmpty {
      let blossom = blossoms.nodes + index
      guard prices[blossom] > 0 else { continue }
      let members = blossoms.nodes(in: blossom).map { Int(graph.places[$0]) }.sorted()
      oddSets.append(Certificate.OddSet(members: members, price: 2 * prices[blossom]))
      halves += 2 * prices[blossom] * (members.count / 2)
    }
    return (.pairs(prices: all, oddSets: oddSets), halves / 2)
  }
}
