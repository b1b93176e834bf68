/// The arcs of a graph by the dwelling that they lead to.
struct ReverseArcs {
  /// Where the arcs to each dwelling begin; one more closes the last.
  private(set) var starts: [Int32]
  /// The household that each would move.
  private(set) var households: [Int32]
  /// The place of each in the graph.
  private(set) var arcs: [Int32]

  init(_ graph: MoveGraph) {
    var next = [Int32](repeating: 0, count: graph.dwellings + 1)
    for target in graph.targets { next[Int(target) + 1] += 1 }
    for dwelling in 0..<graph.dwellings { next[dwelling + 1] += next[dwelling] }
    starts = next
    households = [Int32](repeating: 0, count: graph.targets.count)
    arcs = households
    for household in 0..<graph.households {
      for arc in graph.arcs(of: household) {
        let place = Int(next[Int(graph.targets[arc])])
        households[place] = Int32(household)
        arcs[place] = Int32(arc)
        next[Int(graph.targets[arc])] += 1
      }
    }
  }

  @inline(__always)
  func range(to dwelling: Int) -> Range<Int> { Int(starts[dwelling])..<Int(starts[dwelling + 1]) }
}
