/// Gathers the groups that matter where there are too many to write them all out.
///
/// One begins with the short ones and their prices, and adds for each leader the few that are worth
/// most more than their prices, until hardly any is. Then all are called up that are worth nearly
/// their prices: the rest is in no good plan.
struct PoolGrowth {
  private let source: GroupSource
  private let limit: Int
  private let isOver: () -> Bool

  init(_ source: GroupSource, limit: Int, isOver: @escaping () -> Bool) {
    (self.source, self.limit, self.isOver) = (source, limit, isOver)
  }

  /// The groups that matter, and the prices that say so.
  func grow() -> (GroupTable, [Double]) {
    let graph = source.graph
    let free = [Double](repeating: 0, count: graph.dwellings)
    var table =
      source.groups(prices: free, threshold: 0, limit: limit, exchanges: 3, chains: 2).table
    var prices: [Double]?
    for round in 0..<20 {
      var ascent = PriceAscent(
        table, prices: prices, level: 0.01 * (prices?.reduce(0, +) ?? 0))
      ascent.run(pace: AscentPace(turns: 40, decay: 0.88), floor: 0, isOver: isOver)
      let next = Array(ascent.best.prices.dropLast())
      prices = next
      let (found, excess) = worthMore(than: next, most: round < 4 ? 10 : 40)
      if excess < 0.0003 * ascent.best.bound || isOver() { break }
      table = table.merged(with: found)
    }
    let settled = prices ?? free
    return (near(settled), settled)
  }

  /// For each leader the few groups that are worth most more than their prices, and what the best
  /// of each are worth more in all.
  private func worthMore(than prices: [Double], most: Int) -> (GroupTable, Double) {
    let found = source.groups(
      prices: prices, threshold: 1e-6 * (prices.max() ?? 0), limit: .max, mostPerLeader: most)
    let table = found.table
    var isKept = [Bool](repeating: false, count: table.count)
    var excess = 0.0
    for segment in 0..<max(0, table.segments.count - 1) {
      let groups = Int(table.segments[segment])..<Int(table.segments[segment + 1])
      let best = groups.map { ($0, table.reduced($0, prices)) }
        .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      excess += max(0, best[0].1)
      for (group, _) in best.prefix(most) { isKept[group] = true }
    }
    return (table.keeping { isKept[$0] }, excess)
  }

  /// All groups that are worth nearly their prices, as many as the limit allows.
  private func near(_ prices: [Double]) -> GroupTable {
    let perLeader = max(64, limit / max(1, source.graph.dwellings))
    let wide = -0.1 * (prices.max() ?? 0)
    return source.groups(
      prices: prices, threshold: wide, limit: limit, mostPerLeader: perLeader
    ).table
  }
}
