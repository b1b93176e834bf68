/// Finds the vacancy chains that are worth more than prices ask of what they use, by less than
/// nothing if so wished.
///
/// A chain grows from its vacant dwelling. What the households further on can bring at most is
/// known before, by dynamic programming from the last place to the first: it forgets that nobody
/// moves twice, so it is never too little.
struct ChainFinder {
  private let graph: MoveGraph
  private let valuation: Valuation
  private let ceiling: GroupCeiling
  private let reverse: ReverseArcs
  private let longest: Int
  private let prices: [Double]
  private var shortlist: Shortlist
  /// By place in the chain, what may follow a household that stands there, at most.
  private var sequel: [[Double]]
  private var path: [Int32] = []
  private var arcs: [Int32] = []

  init(
    _ graph: MoveGraph, _ valuation: Valuation, _ reverse: ReverseArcs, longest: Int,
    prices: [Double], shortlist: Shortlist
  ) {
    (self.graph, self.valuation, self.reverse) = (graph, valuation, reverse)
    ceiling = GroupCeiling(graph, valuation, longest: longest)
    (self.longest, self.prices, self.shortlist) = (longest, prices, shortlist)
    sequel = Array(repeating: [], count: longest + 1)
    for place in stride(from: longest - 1, to: 0, by: -1) { sequel[place] = sequel(after: place) }
  }

  /// Adds the chains that begin in a vacant dwelling.
  mutating func find(vacancy: Int, into table: inout GroupTable) {
    shortlist.begin()
    path = [Int32(vacancy)]
    arcs = []
    grow(sum: -prices[vacancy], into: &table)
  }

  private func sequel(after place: Int) -> [Double] {
    var most = [Double](repeating: 0, count: graph.households)
    for dwelling in 0..<graph.households {
      for position in reverse.range(to: dwelling) {
        let next = Int(reverse.households[position])
        var sum = ceiling(Int(reverse.arcs[position]), accepted: place + 1) - prices[next]
        if place + 1 < longest { sum += sequel[place + 1][next] }
        if sum > most[dwelling] { most[dwelling] = sum }
      }
    }
    return most
  }

  private mutating func grow(sum: Double, into table: inout GroupTable) {
    let place = path.count
    guard let dwelling = path.last else { return }
    for position in reverse.range(to: Int(dwelling)) {
      let next = reverse.households[position]
      let arc = reverse.arcs[position]
      let most =
        sum + ceiling(Int(arc), accepted: place) - prices[Int(next)]
      let rest = place < longest ? sequel[place][Int(next)] : 0
      guard most + rest > shortlist.floor, !path.contains(next) else { continue }
      path.append(next)
      arcs.append(arc)
      end(into: &table)
      if place < longest { grow(sum: most, into: &table) }
      path.removeLast()
      arcs.removeLast()
    }
  }

  private mutating func end(into table: inout GroupTable) {
    let value = graph.value(ofArcs: arcs.lazy.map(Int.init), isExchange: false, valuation)
    guard value > 0 else { return }
    var reduced = Double(value)
    for resource in path { reduced -= prices[Int(resource)] }
    guard reduced > shortlist.floor else { return }
    shortlist.note(reduced)
    table.append(path, value: value)
  }
}
