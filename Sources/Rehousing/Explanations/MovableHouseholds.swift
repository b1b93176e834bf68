import CaseKernel

/// The households that some chain or exchange within the caps could move at all.
struct MovableHouseholds {
  private var reached: Set<Int> = []

  /// Looks from each vacant dwelling along chains, and from each household around exchanges.
  init(_ graph: MoveGraph, caps: Caps) {
    let takers = Self.takers(in: graph)
    addChains(graph, takers, caps.chains)
    addExchanges(graph, caps.cycles)
  }

  /// Whether some group within the caps moves the household.
  func contains(_ household: Int) -> Bool { reached.contains(household) }

  /// The households that an arc leads from to each dwelling.
  private static func takers(in graph: MoveGraph) -> [[Int]] {
    var takers = [[Int]](repeating: [], count: graph.dwellings)
    for household in 0..<graph.households {
      for arc in graph.arcs(of: household) { takers[Int(graph.targets[arc])].append(household) }
    }
    return takers
  }

  /// Breadth first: the shortest walk from a vacant dwelling to a household is a chain.
  private mutating func addChains(_ graph: MoveGraph, _ takers: [[Int]], _ cap: Cap) {
    var (front, length) = (Array(graph.households..<graph.dwellings), 0)
    while !front.isEmpty, cap.allows(length + 1) {
      length += 1
      front = front.flatMap { takers[$0] }.filter { reached.insert($0).inserted }
    }
  }

  /// A household is on an exchange when a walk within the cap leads from its dwelling back to it:
  /// the shortest such walk visits nobody twice.
  private mutating func addExchanges(_ graph: MoveGraph, _ cap: Cap) {
    for start in 0..<graph.households where !reached.contains(start) {
      var (front, seen, length) = ([start], Set([start]), 0)
      search: while !front.isEmpty, cap.allows(length + 1) {
        length += 1
        var next: [Int] = []
        for household in front {
          for arc in graph.arcs(of: household) {
            let target = Int(graph.targets[arc])
            if target == start {
              if length > 1 { reached.insert(start) }
              break search
            }
            if target < graph.households, seen.insert(target).inserted { next.append(target) }
          }
        }
        front = next
      }
    }
  }
}
