import CaseKernel

/// Where the groups of a graph come from: all of them, or those worth looking at under prices.
struct GroupSource {
  let graph: MoveGraph
  let valuation: Valuation
  /// The most households of an exchange and of a chain; 0 for none.
  let longestExchange: Int
  let longestChain: Int
  private let reverse: ReverseArcs
  private let isOver: () -> Bool

  init(_ graph: MoveGraph, _ options: SolverOptions) {
    (self.graph, valuation, isOver) = (graph, options.valuation, options.isOver)
    longestExchange = options.caps.cycles.most(of: graph.households)
    longestChain = options.caps.chains.most(of: graph.households)
    reverse = ReverseArcs(graph)
  }

  /// The groups worth more than their prices and `threshold`.
  ///
  /// - Parameters:
  ///   - limit: to stop beyond so many.
  ///   - exchanges: the most households of an exchange, if less than there may be; likewise chains.
  ///   - mostPerLeader: how many of each leader are wanted, the best.
  ///   - isFinal: to go on even when time is over, for a bound is worth nothing by halves.
  /// - Returns: the groups, and whether that is all of them.
  func groups(
    prices: [Double], threshold: Double, limit: Int, exchanges: Int? = nil, chains: Int? = nil,
    mostPerLeader: Int = .max, isFinal: Bool = false
  ) -> (table: GroupTable, isWhole: Bool) {
    var table = GroupTable(households: graph.households, resources: graph.dwellings)
    let exchanges = min(exchanges ?? longestExchange, longestExchange)
    let shortlist = Shortlist(threshold: threshold, most: mostPerLeader)
    var isWhole = true
    if exchanges >= 2 {
      var finder = ExchangeFinder(
        graph, valuation, reverse, longest: exchanges, prices: prices, shortlist: shortlist)
      for leader in 0..<graph.households {
        finder.begin()
        for length in 2...exchanges { finder.find(leader: leader, length: length, into: &table) }
        table.closeSegment()
        guard table.count <= limit, isFinal || leader % 16 != 0 || !isOver() else {
          isWhole = false
          break
        }
      }
    }
    let chains = min(chains ?? longestChain, longestChain)
    guard chains >= 1, isWhole else { return (table, isWhole) }
    var finder = ChainFinder(
      graph, valuation, reverse, longest: chains, prices: prices, shortlist: shortlist)
    for vacancy in graph.households..<graph.dwellings {
      finder.find(vacancy: vacancy, into: &table)
      table.closeSegment()
      guard table.count <= limit, isFinal || !isOver() else { return (table, false) }
    }
    return (table, true)
  }
}

extension Cap {
  /// The most households of a group among so many.
  fileprivate func most(of households: Int) -> Int {
    switch self {
    case .atMost(let most): min(most, households)
    case .unbounded: households
    }
  }
}
