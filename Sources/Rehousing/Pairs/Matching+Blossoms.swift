extension Matching {
  /// Writes down the prices of a member of the tree as they are now.
  mutating func settle(_ member: Int) {
    let moved = tree.moved - entered[member]
    entered[member] = tree.moved
    guard moved > 0, labels[member] != .outside else { return }
    let change = labels[member] == .even ? -moved : moved
    for node in blossoms.nodes(in: member) { prices[node] += change }
    if blossoms.isBlossom(member) { prices[member] -= change }
  }

  /// Makes one blossom of the ring that a tight pair of even nodes closes.
  mutating func shrink(_ pair: Int) {
    let base = commonAncestor(pair)
    var ring = Blossoms.Ring()
    var member = outer(at: 2 * pair)
    while member != base {
      ring.parts.append(Int32(member))
      ring.joints.append(entries[member])
      member = outer(at: Int(entries[member]))
    }
    ring.parts.append(Int32(base))
    ring.parts.reverse()
    ring.joints.reverse()
    ring.joints.append(Int32(2 * pair))
    member = outer(at: 2 * pair + 1)
    while member != base {
      ring.parts.append(Int32(member))
      ring.joints.append(entries[member] ^ 1)
      member = outer(at: Int(entries[member]))
    }
    enclose(ring, base)
  }

  private mutating func enclose(_ ring: Blossoms.Ring, _ base: Int) {
    let blossom = blossoms.add(ring, base: blossoms.bases[base])
    prices[blossom] = 0
    labels[blossom] = .outside
    label(blossom, .even, entries[base])
    for part in ring.parts.map({ Int($0) }) {
      settle(part)
      let wasOdd = labels[part] == .odd
      for node in blossoms.nodes(in: part) {
        outermost[node] = Int32(blossom)
        if wasOdd { refresh(node) }
      }
    }
  }

  /// The blossom or node of the tree around the node at an end.
  private func outer(at end: Int) -> Int { Int(outermost[graph.node(at: end)]) }

  /// Where the ways of a pair's two nodes to the root meet, walking both in turn.
  private mutating func commonAncestor(_ pair: Int) -> Int {
    tree.marks.removeAll(keepingCapacity: true)
    var walker: Int? = outer(at: 2 * pair)
    var other: Int? = outer(at: 2 * pair + 1)
    while let member = walker {
      if tree.marks.updateValue(pair, forKey: member) != nil { return member }
      walker = parent(of: member)
      if other != nil { swap(&walker, &other) }
    }
    preconditionFailure("two even nodes of one tree have a common ancestor")
  }

  /// The even member before an even member on the way to the root.
  private func parent(of member: Int) -> Int? {
    guard entries[member] != Self.none else { return nil }
    return outer(at: Int(entries[outer(at: Int(entries[member]))]))
  }

  /// Takes apart an odd blossom whose price has fallen to 0: the parts on the way from where the
  /// tree enters it to its base stay in the tree, the others leave it.
  ///
  /// - Returns: false, since no partner was found.
  mutating func expand(_ blossom: Int) -> Bool {
    guard labels[blossom] == .odd, blossoms.parents[blossom] == Self.none,
      prices[blossom] == tree.moved - entered[blossom]
    else { return false }
    settle(blossom)
    let entry = entries[blossom]
    let entryNode = graph.node(at: Int(entry) ^ 1)
    let ring = open(blossom)
    let entryPart = outermost[entryNode]
    let start = ring.parts.firstIndex(of: entryPart) ?? 0
    relabelWay(ring, from: start, entry)
    return false
  }

  private mutating func relabelWay(_ ring: Blossoms.Ring, from start: Int, _ first: Int32) {
    let isForward = start % 2 == 1
    var place = isForward ? start - ring.parts.count : start
    let step = isForward ? 1 : -1
    let trick = isForward ? 0 : 1
    var entry = first
    while place != 0 {
      labelOdd(outer(at: Int(entry) ^ 1), entry: entry)
      place += step
      entry = Int32(ring.joint(place - trick) ^ trick)
      place += step
    }
    let base = ring.part(0)
    label(base, .odd, entry)
    if blossoms.isBlossom(base) {
      tree.events.insert(key: tree.moved + prices[base], graph.pairs.count + base)
    }
    for part in ring.parts where labels[Int(part)] == .outside {
      for node in blossoms.nodes(in: Int(part)) {
        for end in graph.ends(of: node) { foresee(pair: Int(end) >> 1) }
      }
    }
  }

  /// Makes the parts of a blossom outermost, outside the tree.
  mutating func open(_ blossom: Int) -> Blossoms.Ring {
    labels[blossom] = .outside
    let ring = blossoms.remove(blossom)
    for part in ring.parts.map({ Int($0) }) {
      labels[part] = .outside
      for node in blossoms.nodes(in: part) { outermost[node] = Int32(part) }
    }
    return ring
  }
}
