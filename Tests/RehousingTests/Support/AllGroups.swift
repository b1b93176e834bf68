import Rehousing

/// Every group within caps, found by walking the arcs backwards from each dwelling: each exchange
/// once, from its lowest member.
struct AllGroups {
  let graph: MoveGraph
  /// The longest exchange and the longest chain; nil for any length.
  let cycles: Int?
  let chains: Int?
  /// Who has an arc to each dwelling.
  private let takers: [[Int]]

  init(graph: MoveGraph, cycles: Int?, chains: Int?) {
    self.graph = graph
    self.cycles = cycles
    self.chains = chains
    var takers = [[Int]](repeating: [], count: graph.households + graph.vacancies)
    for household in 0..<graph.households {
      for arc in Int(graph.starts[household])..<Int(graph.starts[household + 1]) {
        takers[Int(graph.targets[arc])].append(household)
      }
    }
    self.takers = takers
  }

  func visit(_ body: (MoveGroup) -> Void) {
    var path: [Int] = []
    for vacancy in graph.households..<graph.households + graph.vacancies {
      extendChain(from: vacancy, vacancy, &path, body)
    }
    for first in 0..<graph.households {
      path = [first]
      extendCycle(&path, body)
    }
  }

  private func extendChain(
    from vacancy: Int, _ dwelling: Int, _ path: inout [Int], _ body: (MoveGroup) -> Void
  ) {
    guard path.count < chains ?? graph.households else { return }
    for household in takers[dwelling] where !path.contains(household) {
      path.append(household)
      body(MoveGroup(.vacancy(vacancy), path))
      extendChain(from: vacancy, household, &path, body)
      path.removeLast()
    }
  }

  private func extendCycle(_ path: inout [Int], _ body: (MoveGroup) -> Void) {
    let last = path[path.count - 1]
    let most = cycles ?? graph.households
    for household in takers[last] {
      if household == path[0] {
        if path.count <= most { body(MoveGroup(.exchange, path)) }
      } else if household > path[0], path.count < most, !path.contains(household) {
        path.append(household)
        extendCycle(&path, body)
        path.removeLast()
      }
    }
  }
}
