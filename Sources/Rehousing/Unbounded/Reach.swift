/// Which households can move in some plan, however long its groups.
///
/// A household can move only to a vacant dwelling or to that of one who can move: those that have
/// no such arc are struck out one after another, until nobody is left to strike out.
struct Reach {
  private(set) var canMove: [Bool]
  /// Those who cannot, in the order in which they were struck out.
  private(set) var stuck: [Int] = []

  init(_ graph: MoveGraph) {
    canMove = Array(repeating: true, count: graph.households)
    var options = (0..<graph.households).map { graph.arcs(of: $0).count }
    stuck = options.indices.filter { options[$0] == 0 }
    guard !stuck.isEmpty else { return }
    let takers = Takers(graph)
    var next = 0
    while next < stuck.count {
      let household = stuck[next]
      next += 1
      canMove[household] = false
      for taker in takers.of(household) {
        options[Int(taker)] -= 1
        if options[Int(taker)] == 0 { stuck.append(Int(taker)) }
      }
    }
  }
}

/// The arcs of a graph read backwards: who could move into each dwelling.
struct Takers {
  private let starts: [Int32]
  private let households: [Int32]

  init(_ graph: MoveGraph) {
    var starts = [Int32](repeating: 0, count: graph.dwellings + 1)
    for target in graph.targets { starts[Int(target) + 1] += 1 }
    for dwelling in 0..<graph.dwellings { starts[dwelling + 1] += starts[dwelling] }
    var next = starts
    var households = [Int32](repeating: 0, count: graph.targets.count)
    for household in 0..<graph.households {
      for arc in graph.arcs(of: household) {
        let target = Int(graph.targets[arc])
        households[Int(next[target])] = Int32(household)
        next[target] += 1
      }
    }
    self.starts = starts
    self.households = households
  }

  func of(_ dwelling: Int) -> ArraySlice<Int32> {
    households[Int(starts[dwelling])..<Int(starts[dwelling + 1])]
  }
}
