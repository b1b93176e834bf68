/// The pairs of most value in which no node is twice: Edmonds' maximum-weight matching.
///
/// Every node has a price, every odd set that was ever shrunk (a *blossom*) too; a pair may be
/// matched when its prices just pay it (when it is *tight*). Prices begin high and greedy. Then each
/// node that is unmatched at a price above 0 grows a tree of tight pairs, lowering its price, until
/// it finds a partner, or somebody in the tree whose price is 0 may be left alone in its stead.
///
/// Prices of nodes are in halves of a unit, those of blossoms in units, so all stay whole.
///
/// Sources: J. Edmonds, « Maximum matching and a polyhedron with 0,1-vertices » (1965); Z. Galil,
/// « Efficient algorithms for finding maximum matching in graphs », ACM Computing Surveys 18 (1986).
struct Matching {
  static let none: Int32 = -1

  /// What a node or blossom is in the tree that grows: outside, or at an even or odd distance of
  /// its root.
  enum Label: UInt8 { case outside, even, odd }

  let graph: PairGraph
  /// The end at the partner of each node.
  var mates: [Int32]
  /// Of nodes, and from `graph.nodes` on of blossoms; those of the tree as they were when they
  /// entered it, or last changed their label.
  var prices: [Int]
  var labels: [Label]
  /// How far prices had moved when each outermost member of the tree got its label.
  var entered: [Int]
  /// The end, in the tree, through which each outermost member was reached.
  var entries: [Int32]
  /// The blossom around each node that is in no other.
  var outermost: [Int32]
  var blossoms: Blossoms
  /// What the tree of the moment holds.
  var tree = Tree()

  init(_ graph: PairGraph) {
    self.graph = graph
    let nodes = graph.nodes
    let all = nodes + nodes / 2 + 1
    mates = Array(repeating: Self.none, count: nodes)
    prices = Array(repeating: 0, count: all)
    labels = Array(repeating: .outside, count: all)
    entered = Array(repeating: 0, count: all)
    entries = Array(repeating: Self.none, count: all)
    outermost = (0..<Int32(nodes)).map(\.self)
    blossoms = Blossoms(nodes: nodes, all: all)
  }

  /// Matches until no more value can be had.
  ///
  /// - Returns: whether it came to its end before `isOver`.
  mutating func run(isOver: () -> Bool) -> Bool {
    begin()
    for node in 0..<graph.nodes where mates[node] == Self.none && prices[node] > 0 {
      if isOver() { return false }
      search(from: node)
    }
    return true
  }

  /// Prices each node at its best pair, then lowers them one by one to what they must be, and
  /// matches who finds a partner.
  private mutating func begin() {
    for pair in graph.pairs {
      for node in [Int(pair.first), Int(pair.second)] {
        prices[node] = max(prices[node], pair.value)
      }
    }
    for node in 0..<graph.nodes where mates[node] == Self.none {
      var price = 0
      var partner = Self.none
      for end in graph.ends(of: node) {
        let other = graph.node(at: Int(end) ^ 1)
        let needed = 2 * graph.pairs[Int(end) >> 1].value - prices[other]
        guard needed > 0, needed > price || needed == price && partner == Self.none else {
          continue
        }
        price = needed
        partner = mates[other] == Self.none ? end ^ 1 : Self.none
      }
      prices[node] = price
      if partner != Self.none { match(Int(partner)) }
    }
  }

  /// Makes partners of the two nodes of a pair, given by one of its ends.
  mutating func match(_ end: Int) {
    mates[graph.node(at: end)] = Int32(end ^ 1)
    mates[graph.node(at: end ^ 1)] = Int32(end)
  }

  /// How far the tree's prices would have to move for its member's price, as it is now.
  func price(of node: Int) -> Int {
    let outer = Int(outermost[node])
    switch labels[outer] {
    case .outside: return prices[node]
    case .even: return prices[node] - (tree.moved - entered[outer])
    case .odd: return prices[node] + (tree.moved - entered[outer])
    }
  }

  /// What the prices of two nodes in different blossoms pay more than twice their pair's value.
  func slack(of pair: Int) -> Int {
    price(of: Int(graph.pairs[pair].first)) + price(of: Int(graph.pairs[pair].second))
      - 2 * graph.pairs[pair].value
  }
}
