import CaseKernel

/// The pairs that are worth something: two households who may exchange, or a household and a vacant
/// dwelling; only who is in such a pair is a node. One arc in fifteen is usually in one.
struct PairGraph {
  /// A pair of nodes and what it is worth, in units of the valuation.
  struct Pair {
    var first: Int32
    var second: Int32
    var value: Int
  }

  /// The household or vacant dwelling that each node stands for.
  private(set) var places: [Int32] = []
  private(set) var pairs: [Pair] = []
  private var starts: [Int32] = []
  private var ends: [Int32] = []

  init(_ graph: MoveGraph, _ options: SolverOptions) {
    if options.caps.cycles.allows(2) { addExchanges(graph, options.valuation) }
    if options.caps.chains.allows(1) { addDirectMoves(graph, options.valuation) }
    numberNodes(graph.dwellings)
    index()
  }

  var nodes: Int { places.count }

  /// The ends of pairs at a node: twice the pair's place, and one more where the node is second.
  func ends(of node: Int) -> ArraySlice<Int32> {
    ends[Int(starts[node])..<Int(starts[node + 1])]
  }

  /// The node at an end of a pair.
  func node(at end: Int) -> Int {
    Int(end & 1 == 0 ? pairs[end >> 1].first : pairs[end >> 1].second)
  }

  private mutating func add(_ first: Int, _ second: Int, _ value: Int) {
    guard value > 0 else { return }
    pairs.append(Pair(first: Int32(first), second: Int32(second), value: value))
  }

  /// Looks for the way back of each arc; as households are taken in their order, each one's own arcs
  /// are read from the left to the right once.
  private mutating func addExchanges(_ graph: MoveGraph, _ valuation: Valuation) {
    var next = graph.starts
    for household in 0..<graph.households {
      for arc in graph.arcs(of: household) {
        let other = Int(graph.targets[arc])
        guard other > household else { continue }
        guard other < graph.households else { break }
        let end = graph.starts[other + 1]
        var back = next[other]
        while back < end, graph.targets[Int(back)] < household { back += 1 }
        next[other] = back
        guard back < end, graph.targets[Int(back)] == household else { continue }
        let value = graph.value(ofArcs: [arc, Int(back)], isExchange: true, valuation)
        add(household, other, value)
      }
    }
  }

  private mutating func addDirectMoves(_ graph: MoveGraph, _ valuation: Valuation) {
    for household in 0..<graph.households {
      for arc in graph.arcs(of: household).reversed() {
        guard graph.targets[arc] >= graph.households else { break }
        let value = graph.value(ofArcs: CollectionOfOne(arc), isExchange: false, valuation)
        add(household, Int(graph.targets[arc]), value)
      }
    }
  }

  private mutating func numberNodes(_ dwellings: Int) {
    var numbers = [Int32](repeating: -1, count: dwellings)
    for pair in pairs {
      numbers[Int(pair.first)] = 0
      numbers[Int(pair.second)] = 0
    }
    for place in numbers.indices where numbers[place] == 0 {
      numbers[place] = Int32(places.count)
      places.append(Int32(place))
    }
    for pair in pairs.indices {
      pairs[pair].first = numbers[Int(pairs[pair].first)]
      pairs[pair].second = numbers[Int(pairs[pair].second)]
    }
  }

  private mutating func index() {
    starts = Array(repeating: 0, count: nodes + 1)
    for end in 0..<2 * pairs.count { starts[node(at: end) + 1] += 1 }
    for node in 0..<nodes { starts[node + 1] += starts[node] }
    var next = starts
    ends = Array(repeating: 0, count: 2 * pairs.count)
    for end in 0..<2 * pairs.count {
      let node = node(at: end)
      ends[Int(next[node])] = Int32(end)
      next[node] += 1
    }
  }
}
