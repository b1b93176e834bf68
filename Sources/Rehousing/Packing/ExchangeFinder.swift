/// Finds the exchanges that are worth more than prices ask of their members, by less than nothing
/// if so wished.
///
/// Each exchange is looked for from its first household, its *leader*. From there one walks
/// forward; what closes the walk was walked backward before, `k - 2` moves deep, with the best that
/// each household there can still bring. So exchanges of four cost the square of a household's
/// arcs, not the cube, and those not worth their price are hardly touched.
struct ExchangeFinder {
  private let graph: MoveGraph
  private let valuation: Valuation
  private let ceiling: GroupCeiling
  private let reverse: ReverseArcs
  private let prices: [Double]
  private var shortlist: Shortlist
  /// By depth, the leader that each household was last reached from, and the best it can bring.
  private var seenFrom: [[Int32]]
  private var best: [[Double]]
  private var closing: [Int32]
  private var layers: [[Int32]]
  private var path: [Int32]
  private var arcs: [Int32]

  /// - Parameters:
  ///   - prices: of each resource.
  ///   - shortlist: what a group must be worth more than its prices.
  init(
    _ graph: MoveGraph, _ valuation: Valuation, _ reverse: ReverseArcs, longest: Int,
    prices: [Double], shortlist: Shortlist
  ) {
    (self.graph, self.valuation, self.reverse) = (graph, valuation, reverse)
    ceiling = GroupCeiling(graph, valuation, longest: longest)
    (self.prices, self.shortlist) = (prices, shortlist)
    let depth = max(1, longest - 2)
    seenFrom = Array(repeating: Array(repeating: -1, count: graph.households), count: depth)
    best = Array(repeating: Array(repeating: 0, count: graph.households), count: depth)
    closing = Array(repeating: -1, count: graph.households)
    layers = Array(repeating: [], count: depth)
    path = Array(repeating: -1, count: max(2, longest))
    arcs = path
  }

  /// Begins with the exchanges of another leader.
  mutating func begin() { shortlist.begin() }

  /// Adds the exchanges of so many households that this one leads.
  mutating func find(leader: Int, length: Int, into table: inout GroupTable) {
    guard !graph.arcs(of: leader).isEmpty else { return }
    walkBack(from: leader, length: length)
    guard !layers[0].isEmpty else { return }
    path[0] = Int32(leader)
    walk(from: leader, depth: 0, sum: -prices[leader], length: length, into: &table)
  }

  private mutating func walkBack(from leader: Int, length: Int) {
    layers[0].removeAll(keepingCapacity: true)
    for place in reverse.range(to: leader) where reverse.households[place] > leader {
      let (household, arc) = (Int(reverse.households[place]), reverse.arcs[place])
      closing[household] = arc
      seenFrom[0][household] = Int32(leader)
      best[0][household] = ceiling(Int(arc), accepted: length) - prices[household]
      layers[0].append(Int32(household))
    }
    for depth in 1..<max(1, length - 2) { walkBack(from: leader, depth: depth, length: length) }
  }

  private mutating func walkBack(from leader: Int, depth: Int, length: Int) {
    layers[depth].removeAll(keepingCapacity: true)
    for next in layers[depth - 1] {
      let rest = best[depth - 1][Int(next)]
      for place in reverse.range(to: Int(next)) where reverse.households[place] > leader {
        let household = Int(reverse.households[place])
        let sum =
          ceiling(Int(reverse.arcs[place]), accepted: length) - prices[household] + rest
        if seenFrom[depth][household] != Int32(leader) {
          seenFrom[depth][household] = Int32(leader)
          best[depth][household] = sum
          layers[depth].append(Int32(household))
        } else if sum > best[depth][household] {
          best[depth][household] = sum
        }
      }
    }
  }

  /// `sum` is what the walk is worth, less the prices of all but the household it stands at, whose
  /// price is in what it brings; the leader's is counted from the start.
  private mutating func walk(
    from household: Int, depth: Int, sum: Double, length: Int, into table: inout GroupTable
  ) {
    let left = length - depth - 1
    let leader = path[0]
    for arc in graph.arcs(of: household) {
      let next = graph.targets[arc]
      guard next > leader, Int(next) < graph.households else { continue }
      let most = sum + ceiling(arc, accepted: length)
      if left <= max(1, length - 2) {
        guard seenFrom[left - 1][Int(next)] == leader,
          most + best[left - 1][Int(next)] > shortlist.floor
        else { continue }
      }
      guard !path[0...depth].contains(next) else { continue }
      arcs[depth] = Int32(arc)
      path[depth + 1] = next
      if left == 1 {
        close(length: length, into: &table)
      } else {
        walk(
          from: Int(next), depth: depth + 1, sum: most - prices[Int(next)], length: length,
          into: &table)
      }
    }
  }

  private mutating func close(length: Int, into table: inout GroupTable) {
    var all = arcs[0..<length]
    all[length - 1] = closing[Int(path[length - 1])]
    let value = graph.value(ofArcs: all.lazy.map(Int.init), isExchange: true, valuation)
    guard value > 0, length != 3 || !isOutdone(value) else { return }
    var reduced = Double(value)
    for household in path[0..<length] { reduced -= prices[Int(household)] }
    guard reduced > shortlist.floor else { return }
    shortlist.note(reduced)
    table.append([path[0]] + path[1..<length].reversed(), value: value)
  }

  /// Whether the same three, the other way round, are worth more; of equals one is kept.
  private func isOutdone(_ value: Int) -> Bool {
    let (first, second, third) = (Int(path[0]), Int(path[1]), Int(path[2]))
    guard let one = graph.arc(from: first, to: third),
      let two = graph.arc(from: third, to: second), let three = graph.arc(from: second, to: first)
    else { return false }
    let other = graph.value(ofArcs: [one, two, three], isExchange: true, valuation)
    return other > value || other == value && third < second
  }
}
