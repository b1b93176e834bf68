import CaseKernel

/// Who has chosen so far, and what is left to choose.
struct Trade {
  private let graph: MoveGraph
  private let caps: Caps
  /// Who takes each dwelling; -1 where nobody new does.
  private(set) var holders: [Int32]
  /// The arcs of each household, what it prefers first, and which it looks at.
  private var wishes: [Int32]
  private var next: [Int32]
  private var hasChosen: [Bool]
  /// Whether a dwelling is taken, or kept by its tenant.
  private var isGone: [Bool]
  /// How many moves freed each dwelling, one after another; 0 of a vacant one.
  private var moves: [Int: Int] = [:]
  /// Those who wait for the next one's dwelling, and the place of each in this line.
  private var line: [Int] = []
  private var places: [Int: Int] = [:]

  init(_ graph: MoveGraph, _ caps: Caps) {
    self.graph = graph
    self.caps = caps
    holders = Array(repeating: -1, count: graph.dwellings)
    wishes = Array(0..<Int32(graph.targets.count))
    next = Array(graph.starts.dropLast())
    hasChosen = Array(repeating: false, count: graph.households)
    isGone = Array(repeating: false, count: graph.dwellings)
    for household in 0..<graph.households {
      wishes[graph.arcs(of: household)].sort { first, second in
        let (one, other) = (graph.weights[Int(first)], graph.weights[Int(second)])
        return one == other ? first < second : one > other
      }
    }
  }

  /// Lets a household choose, and before it whoever lives where it asks to move.
  mutating func choose(_ household: Int) {
    guard !hasChosen[household] else { return }
    join(household)
    while let last = line.last {
      let dwelling = wish(of: last)
      if dwelling == last {
        leave(last)
        isGone[last] = true
      } else if dwelling >= graph.households || hasChosen[dwelling] {
        takeFree(dwelling, last)
      } else if let place = places[dwelling] {
        closeRing(from: place)
      } else {
        join(dwelling)
      }
    }
  }

  /// What a household likes best of what is left; its own dwelling where nothing is.
  private mutating func wish(of household: Int) -> Int {
    while next[household] < graph.starts[household + 1] {
      let dwelling = Int(graph.targets[Int(wishes[Int(next[household])])])
      if !isGone[dwelling] { return dwelling }
      next[household] += 1
    }
    return household
  }

  private mutating func takeFree(_ dwelling: Int, _ household: Int) {
    let length = moves[dwelling, default: 0] + 1
    guard caps.chains.allows(length) else {
      next[household] += 1
      return
    }
    moves[household] = length
    leave(household)
    take(dwelling, household)
  }

  private mutating func closeRing(from place: Int) {
    let ring = Array(line[place...])
    guard caps.cycles.allows(ring.count) else {
      next[ring[ring.count - 1]] += 1
      return
    }
    for (household, dwelling) in zip(ring, ring.dropFirst() + [ring[0]]) {
      take(dwelling, household)
    }
    for household in ring.reversed() { leave(household) }
  }

  private mutating func take(_ dwelling: Int, _ household: Int) {
    holders[dwelling] = Int32(household)
    isGone[dwelling] = true
  }

  private mutating func join(_ household: Int) {
    places[household] = line.count
    line.append(household)
  }

  private mutating func leave(_ household: Int) {
    hasChosen[household] = true
    places[household] = nil
    line.removeLast()
  }
}
