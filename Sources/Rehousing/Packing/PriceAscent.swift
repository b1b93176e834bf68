/// Looks for prices of households and vacant dwellings that make the bound small.
///
/// For any prices the optimum is at most their sum plus, for each leader, what the best of its
/// groups is worth more than its prices; that function is convex and its lowest value is the bound
/// of the linear programme. Prices go down it by Polyak's steps along averaged directions. Groups
/// far below their price are set aside and looked at again at each turn, so that a step costs a
/// fraction of a pass.
///
/// Source: REHOUSING « bound »; B. Polyak, *Minimization of unsmooth functionals*, 1969; for the
/// averages, F. Barahona and R. Anbil, *The volume algorithm*, 2000.
struct PriceAscent {
  private let table: GroupTable
  private let width: Int
  /// Of each resource, and a last one at 0 that fills the places of short groups.
  private(set) var prices: [Double]
  /// The best prices met, and the bound that they give.
  private(set) var best: (prices: [Double], bound: Double)
  private var direction: [Double]
  private var load: [Double]
  private var active: ActiveGroups
  private var level = 0.0
  private var lowestLevel: Double
  private var recent: (prices: [Double], bound: Double) = ([], .infinity)
  /// How often each group was chosen of late, as a share of the steps: a solution of the linear
  /// programme, nearly.
  private(set) var uses: [Double]
  /// How far below its price a group is set aside.
  private var margin: Double

  /// - Parameters:
  ///   - prices: where to begin; by default an equal share of the best group of each resource.
  ///   - level: how far below the best bound to aim at first; by default 3 % of it.
  init(_ table: GroupTable, prices: [Double]? = nil, level: Double = 0) {
    self.table = table
    self.level = level
    lowestLevel = 3e-8 * Double(table.values.reduce(0, max)) * Double(table.resources)
    width = table.width
    let start = prices.map { Self.used($0, by: table) + [0] } ?? Self.firstPrices(of: table)
    self.prices = start
    best = (start, .infinity)
    direction = [Double](repeating: 0, count: table.resources + 1)
    load = direction
    active = ActiveGroups(width: width)
    uses = [Double](repeating: 0, count: table.count)
    margin = table.values.isEmpty ? 0 : Double(table.values.max() ?? 0)
  }

  /// A resource that no group uses needs no price.
  private static func used(_ prices: [Double], by table: GroupTable) -> [Double] {
    var used = [Double](repeating: 0, count: prices.count)
    for member in table.members { used[Int(member)] = prices[Int(member)] }
    return used
  }

  /// Prices at which no group is worth more than them: an equal share of the best of its groups.
  private static func firstPrices(of table: GroupTable) -> [Double] {
    var prices = [Double](repeating: 0, count: table.resources + 1)
    for group in 0..<table.count {
      let range = table.range(of: group)
      let share = Double(table.values[group]) / Double(range.count)
      for place in range {
        let member = Int(table.members[place])
        if share > prices[member] { prices[member] = share }
      }
    }
    return prices
  }

  /// Goes at a pace until the bound is below a floor or hardly moves.
  mutating func run(pace: AscentPace, floor: Double, isOver: () -> Bool) {
    for _ in 0..<pace.turns {
      let before = best.bound
      turn()
      if best.bound < floor { return }
      if level == 0 {
        level = 0.03 * best.bound
      } else if before - best.bound > 0.3 * level {
        level *= 1.3
      } else {
        level *= pace.decay
      }
      if level < lowestLevel { return }
      recent.bound = .infinity
      for step in 0..<pace.steps {
        self.step(target: min(best.bound, recent.bound) - level)
        if step % 16 == 15, isOver() { return }
      }
      active.fade(&uses, by: 0.8)
    }
    turn()
  }

  private mutating func turn() {
    if recent.bound < best.bound {
      let bound = bound(at: recent.prices)
      if bound < best.bound { best = (recent.prices, bound) }
    }
    let bound = bound(at: prices)
    if bound < best.bound { best = (prices, bound) }
  }

  /// Looks at every group: the exact bound of the present prices, and who is worth another look.
  private mutating func bound(at prices: [Double]) -> Double {
    active.removeAll()
    var bound = prices.reduce(0, +)
    for segment in 0..<max(0, table.segments.count - 1) {
      var most = 0.0
      for group in Int(table.segments[segment])..<Int(table.segments[segment + 1]) {
        let range = table.range(of: group)
        var reduced = Double(table.values[group])
        for place in range { reduced -= prices[Int(table.members[place])] }
        if reduced > most { most = reduced }
        if reduced > -margin {
          active.append(
            table.members[range], value: Double(table.values[group]),
            filler: Int32(table.resources), origin: Int32(group))
        }
      }
      bound += most
      active.closeSegment()
    }
    return bound
  }

  private mutating func step(target: Double) {
    for resource in load.indices { load[resource] = 0 }
    var bound = active.choose(at: prices, load: &load)
    bound += prices.reduce(0, +)
    if bound < recent.bound { recent = (prices, bound) }
    var norm = 0.0
    for resource in 0..<table.resources {
      var slope = 1 - load[resource]
      if prices[resource] == 0, slope > 0 { slope = 0 }
      direction[resource] = 0.95 * direction[resource] + 0.05 * slope
      norm += slope * slope
    }
    guard norm > 0 else { return }
    let length = max(0, bound - target) / norm
    var furthest = 0.0
    for resource in 0..<table.resources {
      let moved = max(0, prices[resource] - length * direction[resource])
      furthest = max(furthest, abs(moved - prices[resource]))
      prices[resource] = moved
    }
    margin = 0.9 * margin + 0.1 * min(margin, furthest * 60)
  }
}
