/// Finds the best plan among the groups of a table, and proves it, by branch and bound.
///
/// Each node finds its own prices, drops the groups that its bound rules out, and gives what is left
/// to `LossSearch` for a while. If that does not end, it branches on two resources: in one group, or
/// in none (Ryan and Foster), the two that the linear programme is least sure about.
struct ExactSearch {
  /// A plan must be worth more than this.
  private(set) var incumbent: Int
  /// The groups of the best plan found, by their origin.
  private(set) var best: [Int32]?
  private(set) var isComplete = true
  private(set) var nodes = 0
  private let mostNodes: Int
  private let mostTries: Int
  private let isOver: () -> Bool

  init(
    incumbent: Int, mostNodes: Int, mostTries: Int, isOver: @escaping () -> Bool
  ) {
    self.incumbent = incumbent
    self.mostNodes = mostNodes
    self.mostTries = mostTries
    self.isOver = isOver
  }

  mutating func solve(_ table: GroupTable, prices: [Double], bound: Double) {
    guard !isOver() else {
      isComplete = false
      return
    }
    nodes += 1
    var level = 0.2 * (bound - Double(incumbent))
    level = max(level, 0.01)
    var ascent = PriceAscent(table, prices: prices, level: level)
    ascent.run(
      pace: AscentPace(turns: 60, decay: 0.93), floor: Double(incumbent + 1), isOver: isOver)
    round(table, ascent.uses)
    let scaled = ScaledPrices(ascent.best.prices, for: table)
    guard allowed(by: scaled) > 0 else { return }
    let left = table.keeping { scaled.slack(of: $0, in: table) < allowed(by: scaled) }
    guard !searchLosses(left, scaled) else { return }
    let next = Array(ascent.best.prices.dropLast())
    guard nodes < mostNodes, let branches = strongest(left, table, ascent, next) else {
      isComplete = false
      return
    }
    for branch in branches where branch.bound >= Double(incumbent + 1) {
      solve(branch.table, prices: branch.prices, bound: branch.bound)
    }
  }

  private struct Branch {
    var table: GroupTable
    var prices: [Double]
    var bound: Double
  }

  private func branch(
    _ left: GroupTable, _ pair: Pair, together: Bool, _ prices: [Double], bound: Double, turns: Int
  )
    -> Branch
  {
    let part = left.keeping {
      let members = left.members[left.range(of: $0)]
      let one = members.contains(pair.first)
      let other = members.contains(pair.second)
      return together ? one == other : !(one && other)
    }
    let gap = max(0.01, bound - Double(incumbent))
    var ascent = PriceAscent(part, prices: prices, level: 0.2 * gap)
    ascent.run(
      pace: AscentPace(turns: turns, decay: 0.85), floor: Double(incumbent + 1), isOver: isOver)
    return Branch(
      table: part, prices: Array(ascent.best.prices.dropLast()), bound: ascent.best.bound)
  }

  private func strongest(
    _ left: GroupTable, _ table: GroupTable, _ ascent: PriceAscent, _ prices: [Double]
  ) -> [Branch]? {
    var found: [Branch]?
    var score = -1.0
    let bound = ascent.best.bound
    for pair in leastSure(table, ascent.uses).prefix(6) {
      let one = branch(left, pair, together: true, prices, bound: bound, turns: 20)
      let other = branch(left, pair, together: false, prices, bound: bound, turns: 20)
      let (low, high) = (
        min(bound - one.bound, bound - other.bound), max(bound - one.bound, bound - other.bound)
      )
      let this = max(low, 0.1) * max(high, 0.1)
      if min(one.bound, other.bound) < Double(incumbent + 1) {
        return one.bound < other.bound ? [other] : [one]
      }
      if this > score {
        (found, score) = (one.bound < other.bound ? [other, one] : [one, other], this)
      }
    }
    return found
  }

  /// Takes the groups that the linear programme likes best, one after the other.
  private mutating func round(_ table: GroupTable, _ uses: [Double]) {
    let order = (0..<table.count).filter { uses[$0] > 0.001 }.sorted {
      (uses[$1], $0) < (uses[$0], $1)
    }
    var isUsed = [Bool](repeating: false, count: table.resources)
    var chosen: [Int32] = []
    var value = 0
    for group in order {
      let members = table.members[table.range(of: group)]
      guard members.allSatisfy({ !isUsed[Int($0)] }) else { continue }
      for member in members { isUsed[Int(member)] = true }
      chosen.append(table.origin(of: group))
      value += table.values[group]
    }
    if value > incumbent { (incumbent, best) = (value, chosen) }
  }

  /// What a plan better than the incumbent loses less than.
  private func allowed(by scaled: ScaledPrices) -> Int {
    scaled.sum - (incumbent + 1) * scaled.scale + 1
  }

  /// Searches what is left by losses; says whether to the end.
  private mutating func searchLosses(_ left: GroupTable, _ scaled: ScaledPrices) -> Bool {
    var search = LossSearch(
      left, slacks: (0..<left.count).map { scaled.slack(of: $0, in: left) },
      prices: scaled.prices, allowed: allowed(by: scaled), mostNodes: mostTries, isOver: isOver)
    search.run()
    if let found = search.best {
      best = found.map { left.origin(of: Int($0)) }
      incumbent = found.reduce(0) { $0 + left.values[Int($1)] }
    }
    return search.isComplete
  }

  private typealias Pair = (first: Int32, second: Int32, share: Double)

  /// The two resources whose sharing a group is nearest to a half, first.
  private func leastSure(_ table: GroupTable, _ uses: [Double]) -> [Pair] {
    var shares: [UInt64: Double] = [:]
    for group in 0..<table.count where uses[group] > 0.02 {
      let range = table.range(of: group)
      for first in range {
        for second in range where table.members[first] < table.members[second] {
          let key = UInt64(table.members[first]) << 32 | UInt64(table.members[second])
          shares[key, default: 0] += uses[group]
        }
      }
    }
    let open = shares.filter { abs($0.value - 0.5) < 0.49 }.sorted {
      (abs($0.value - 0.5), $0.key) < (abs($1.value - 0.5), $1.key)
    }
    return open.map { (Int32($0.key >> 32), Int32($0.key & 0xffff_ffff), $0.value) }
  }
}
