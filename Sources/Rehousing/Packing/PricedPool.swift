/// The groups that a plan is made of, with prices at which no group of the graph is worth more than
/// what it uses.
struct PricedPool {
  private(set) var table: GroupTable
  private(set) var prices: [Double]
  private(set) var scaled: ScaledPrices
  private(set) var uses: [Double]
  private(set) var candidates: Candidates
  /// Whether the table holds every group that may be in a better plan.
  private(set) var isWhole: Bool

  /// Beyond so many, groups are called up by prices.
  private static func limit(for graph: MoveGraph) -> Int { max(1_500_000, 5 * graph.dwellings) }

  init(_ graph: MoveGraph, _ options: SolverOptions) {
    let limit = Self.limit(for: graph)
    var start: [Double]?
    var source: GroupSource? = GroupSource(graph, options)
    (table, isWhole) = Self.allGroups(source, graph, limit: limit)
    if isWhole {
      source = nil
    } else if let source {
      let growth = PoolGrowth(source, limit: limit, isOver: options.isOver)
      (table, start) = growth.grow()
    }
    let level = 0.002 * (start?.reduce(0, +) ?? 0)
    var ascent = PriceAscent(table, prices: start, level: level)
    ascent.run(
      pace: AscentPace(options.effort, resources: graph.dwellings), floor: 0, isOver: options.isOver
    )
    uses = ascent.uses
    prices = Array(ascent.best.prices.dropLast())
    scaled = ScaledPrices(ascent.best.prices, for: table)
    if let source { scaled.raise(for: source) }
    options.report(SolverProgress(objective: 0, bound: scaled.sum / scaled.scale))
    candidates = Candidates(table, scaled, below: Self.margin(table, scaled))
  }

  private static func allGroups(_ source: GroupSource?, _ graph: MoveGraph, limit: Int) -> (
    GroupTable, Bool
  ) {
    let free = [Double](repeating: 0, count: graph.dwellings)
    let none = GroupTable(households: graph.households, resources: graph.dwellings)
    guard let all = source?.groups(prices: free, threshold: 0, limit: limit), all.isWhole else {
      return (none, false)
    }
    return all
  }

  private static func margin(_ table: GroupTable, _ scaled: ScaledPrices) -> Int {
    guard table.count > 0 else { return 0 }
    return table.values.reduce(0, +) / table.count * scaled.scale / 2
  }
}
