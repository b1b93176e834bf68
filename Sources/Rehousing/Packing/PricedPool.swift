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
    let free = [Double](repeating: 0, count: graph.dwellings)
    let pace = AscentPace(options.effort, resources: graph.dwellings)
    var source: GroupSource? = GroupSource(graph, options)
    let all = source?.groups(prices: free, threshold: 0, limit: limit)
    if let all, all.isWhole {
      source = nil
      table = all.table
    } else {
      table = GroupTable(households: graph.households, resources: graph.dwellings)
    }
    isWhole = all?.isWhole == true
    var start: [Double]?
    if let source {
      (table, start) = Self.grow(source, pace: pace, limit: limit, isOver: options.isOver)
    }
    var ascent = PriceAscent(table, prices: start)
    ascent.run(pace: pace, floor: 0, isOver: options.isOver)
    uses = ascent.uses
    prices = Array(ascent.best.prices.dropLast())
    scaled = ScaledPrices(ascent.best.prices, for: table)
    options.report(SolverProgress(objective: 0, bound: scaled.sum / scaled.scale))
    candidates = Candidates(table, scaled, below: Self.margin(table, scaled))
  }

  private static func margin(_ table: GroupTable, _ scaled: ScaledPrices) -> Int {
    guard table.count > 0 else { return 0 }
    return table.values.reduce(0, +) / table.count * scaled.scale / 2
  }

  private static func grow(
    _ source: GroupSource, pace: AscentPace, limit: Int, isOver: () -> Bool
  ) -> (GroupTable, [Double]?) {
    (GroupTable(households: 0, resources: 0), nil)
  }
}

/// How long prices are moved.
struct AscentPace {
  var turns: Int
  var steps = 20
  /// What the level of ambition is multiplied by at a turn without progress.
  var decay: Double

  init(turns: Int, decay: Double) {
    self.turns = turns
    self.decay = decay
  }

  init(_ effort: Int, resources: Int) {
    switch resources {
    case ..<30_000: self.init(turns: 300, decay: 0.96)
    case ..<300_000: self.init(turns: 150, decay: 0.93)
    default: self.init(turns: 60, decay: 0.85)
    }
  }
}
