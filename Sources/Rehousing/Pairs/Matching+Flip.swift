extension Matching {
  /// Gives a node of the tree a new partner, or none, and changes partners all along its way to the
  /// root, which is matched at last.
  mutating func flip(from start: Int, mate: Int32) {
    var node = start
    var mate = mate
    while true {
      let member = Int(outermost[node])
      if blossoms.isBlossom(member) { turn(member, to: node) }
      mates[node] = mate
      guard entries[member] != Self.none else { return }
      let odd = Int(outermost[graph.node(at: Int(entries[member]))])
      let entry = Int(entries[odd])
      let oddNode = graph.node(at: entry ^ 1)
      if blossoms.isBlossom(odd) { turn(odd, to: oddNode) }
      mates[oddNode] = Int32(entry)
      node = graph.node(at: entry)
      mate = Int32(entry ^ 1)
    }
  }

  /// Makes a node the base of its blossom, changing partners within it.
  mutating func turn(_ blossom: Int, to node: Int) {
    let held = blossoms.part(of: blossom, holding: node)
    if blossoms.isBlossom(held) { turn(held, to: node) }
    let ring = blossoms.ring(of: blossom)
    let start = ring.parts.firstIndex(of: Int32(held)) ?? 0
    let isForward = start % 2 == 1
    var place = isForward ? start - ring.parts.count : start
    let step = isForward ? 1 : -1
    let trick = isForward ? 0 : 1
    while place != 0 {
      place += step
      let joint = ring.joint(place - trick) ^ trick
      turnPart(ring.part(place), to: graph.node(at: joint))
      place += step
      turnPart(ring.part(place), to: graph.node(at: joint ^ 1))
      match(joint)
    }
    blossoms.rings[blossom - blossoms.nodes].turn(to: start)
    blossoms.bases[blossom] = Int32(node)
  }

  private mutating func turnPart(_ part: Int, to node: Int) {
    if blossoms.isBlossom(part) { turn(part, to: node) }
  }

  /// Writes down all prices, and takes apart the even blossoms that cost nothing.
  mutating func endSearch() {
    for member in tree.members where blossoms.parents[member] == Self.none { settle(member) }
    for member in tree.members {
      let wasEven = labels[member] == .even && blossoms.parents[member] == Self.none
      labels[member] = .outside
      if wasEven && blossoms.isBlossom(member) && prices[member] == 0 { openAll(member) }
    }
    tree.members.removeAll(keepingCapacity: true)
    tree.fresh.removeAll(keepingCapacity: true)
  }

  private mutating func openAll(_ blossom: Int) {
    for part in open(blossom).parts.map({ Int($0) })
    where blossoms.isBlossom(part) && prices[part] == 0 {
      openAll(part)
    }
  }
}
