/// The best plan of exchanges and vacancy chains of limited length.
public struct GroupPacking {
  let graph: MoveGraph
  let options: SolverOptions

  public init(_ graph: MoveGraph, _ options: SolverOptions) {
    self.graph = graph
    self.options = options
  }

  public func solve() -> Solution {
    let table = enumerate()
    print("groups", table.count, "width", table.width)
    options.report(SolverProgress(objective: 0, bound: 0))
    var ascent = PriceAscent(table)
    ascent.run(turns: 300, steps: 20, decay: 0.96, floor: 0, isOver: options.isOver)
    options.report(SolverProgress(objective: 0, bound: Int(ascent.best.bound)))
    let scaled = ScaledPrices(ascent.best.prices, for: table)
    let candidates = Candidates(table, scaled, below: scaled.sum / 500)
    print("scaled", scaled.sum / scaled.scale, "candidates", candidates.table.count)
    var search = PlanSearch(candidates, uses: ascent.uses, seed: options.seed, isOver: options.isOver)
    func objective() -> Int { (scaled.sum - search.loss) / scaled.scale }
    options.report(SolverProgress(objective: objective(), bound: Int(ascent.best.bound)))
    for size in [20, 40, 80, 120, 160, 200] {
      search.better(windows: size, mostNodes: 500)
      print(size, search.solved, search.failed)
      options.report(SolverProgress(objective: objective(), bound: Int(ascent.best.bound)))
    }
    let left = table.keeping { scaled.slack(of: $0, in: table) < search.loss }
    var exact = ExactSearch(incumbent: objective(), mostNodes: 1000 * (options.effort - 1), mostTries: 200, isOver: options.isOver)
    exact.debug = true
    exact.solve(left, prices: Array(ascent.best.prices.dropLast()), bound: ascent.best.bound)
    print("exact", exact.nodes, exact.isComplete, exact.incumbent)
    let plan = Plan(search.groups.map { candidates.table.group($0) })
    return Solution(plan: plan, objective: objective(), bound: scaled.sum / scaled.scale, isOptimal: false, wasCut: false, certificate: .groups(prices: []))
  }

  func enumerate() -> GroupTable {
    let values = GroupValues(graph, options.valuation)
    let reverse = ReverseArcs(graph)
    let prices = [Double](repeating: 0, count: graph.dwellings)
    var table = GroupTable(households: graph.households, resources: graph.dwellings)
    if case .atMost(let k) = options.caps.cycles, k >= 2 {
      var finder = ExchangeFinder(graph, values, reverse, longest: k, prices: prices, threshold: 0)
      for leader in 0..<graph.households {
        for length in 2...k { finder.find(leader: leader, length: length, into: &table) }
        table.closeSegment()
      }
    }
    if case .atMost(let l) = options.caps.chains, l >= 1 {
      var finder = ChainFinder(graph, values, reverse, longest: l, prices: prices, threshold: 0)
      for vacancy in graph.households..<graph.dwellings {
        finder.find(vacancy: vacancy, into: &table)
        table.closeSegment()
      }
    }
    return table
  }
}
