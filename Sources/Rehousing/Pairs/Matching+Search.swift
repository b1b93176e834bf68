extension Matching {
  /// The tree that grows from one unmatched node, and what will happen to it.
  struct Tree {
    /// How far prices have moved: those of even nodes down, those of odd nodes up.
    var moved = 0
    /// The blossoms and nodes that have had a label.
    var members: [Int] = []
    /// Even nodes whose pairs have yet to be looked at.
    var fresh: [Int] = []
    /// Pairs that become tight, and blossoms whose price falls to 0, by how far prices will have
    /// moved. What changed since is looked at again when its time comes.
    var events = MinHeap()
    /// When the first even node gets to price 0, and which.
    var end = (moved: Int.max, node: -1)
    /// A mark of each blossom passed on the way to the root, by the number of the walk.
    var marks: [Int: Int] = [:]
  }

  /// Grows a tree from a node until it is matched, or somebody may be left alone.
  mutating func search(from root: Int) {
    tree.moved = 0
    tree.end = (Int.max, -1)
    tree.events.removeAll()
    labelEven(Int(outermost[root]), entry: Self.none)
    var isFound = false
    while !isFound {
      while let node = tree.fresh.popLast() { foresee(node) }
      guard let (moved, event) = tree.events.popMin(), moved < tree.end.moved else {
        tree.moved = tree.end.moved
        flip(from: tree.end.node, mate: Self.none)
        break
      }
      tree.moved = moved
      isFound = event < graph.pairs.count ? reach(event) : expand(event - graph.pairs.count)
    }
    endSearch()
  }

  /// Takes a node or blossom into the tree, at an even distance of the root.
  mutating func labelEven(_ member: Int, entry: Int32) {
    label(member, .even, entry)
    for node in blossoms.nodes(in: member) { refresh(node) }
  }

  /// An even node: its pairs have to be looked at, its price falls.
  mutating func refresh(_ node: Int) {
    tree.fresh.append(node)
    let zero = tree.moved + prices[node]
    if zero < tree.end.moved { tree.end = (zero, node) }
  }

  mutating func label(_ member: Int, _ label: Label, _ entry: Int32) {
    if labels[member] == .outside { tree.members.append(member) }
    labels[member] = label
    entries[member] = entry
    entered[member] = tree.moved
  }

  /// Takes a node or blossom in at an odd distance, and the partner of its base after it.
  mutating func labelOdd(_ member: Int, entry: Int32) {
    label(member, .odd, entry)
    if blossoms.isBlossom(member) {
      tree.events.insert(key: tree.moved + prices[member], graph.pairs.count + member)
    }
    let mate = mates[Int(blossoms.bases[member])]
    labelEven(Int(outermost[graph.node(at: Int(mate))]), entry: mate ^ 1)
  }

  /// Notes when the pairs of an even node will be tight.
  private mutating func foresee(_ node: Int) {
    for end in graph.ends(of: node) { foresee(pair: Int(end) >> 1) }
  }

  /// Notes when a pair will be tight, if one of its nodes is even and the other is not odd.
  mutating func foresee(pair: Int) {
    let first = Int(outermost[Int(graph.pairs[pair].first)])
    let second = Int(outermost[Int(graph.pairs[pair].second)])
    guard first != second else { return }
    let wait: Int
    switch (labels[first], labels[second]) {
    case (.even, .even): wait = slack(of: pair) / 2
    case (.even, .outside), (.outside, .even): wait = slack(of: pair)
    default: return
    }
    if tree.moved + wait < tree.end.moved { tree.events.insert(key: tree.moved + wait, pair) }
  }

  /// A pair's time has come: unless things have changed, grows the tree, shrinks a ring, or matches.
  ///
  /// - Returns: whether a partner was found.
  private mutating func reach(_ pair: Int) -> Bool {
    let first = Int(outermost[Int(graph.pairs[pair].first)])
    let second = Int(outermost[Int(graph.pairs[pair].second)])
    guard first != second, labels[first] == .even || labels[second] == .even else { return false }
    guard slack(of: pair) == 0 else {
      foresee(pair: pair)
      return false
    }
    if labels[first] == .even && labels[second] == .even {
      shrink(pair)
      return false
    }
    let near = labels[first] == .even ? 2 * pair : 2 * pair + 1
    let other = labels[first] == .even ? second : first
    guard labels[other] == .outside else { return false }
    guard mates[Int(blossoms.bases[other])] == Self.none else {
      labelOdd(other, entry: Int32(near))
      return false
    }
    let far = graph.node(at: near ^ 1)
    if blossoms.isBlossom(other) { turn(other, to: far) }
    flip(from: graph.node(at: near), mate: Int32(near ^ 1))
    mates[far] = Int32(near)
    return true
  }
}
