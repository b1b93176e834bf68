public import CaseKernel

/// A pool with its moves: what the solver is given, and what each move is explained by.
public struct MatchingPool: Sendable {
  public let pool: Pool
  public let suitability: Suitability
  public let needs: [SeekerNeeds]
  public let graph: MoveGraph

  /// Holds every household against every dwelling that its communes leave, and keeps the moves that
  /// pass the gates.
  ///
  /// - Throws: `GraphDefect` when the weights of the rules are beyond what a graph holds.
  public init(_ pool: Pool, _ rules: MatchingRules, on day: Day) throws(GraphDefect) {
    self.pool = pool
    suitability = Suitability(rules, on: day)
    needs = pool.seekers.map { SeekerNeeds($0, on: day) }
    let index = DwellingIndex(pool)
    var arcs = ArcTable(households: pool.seekers.count)
    for (household, needs) in needs.enumerated() {
      for place in index.candidates(for: needs.seeker) where place != household {
        guard let dwelling = pool.dwelling(place),
          suitability.allows(suitability.answers(needs, to: dwelling))
        else { continue }
        arcs.append(Int32(place), Int32(clamping: suitability.weight(needs, dwelling)))
      }
      arcs.close()
    }
    graph = try MoveGraph(
      households: pool.seekers.count, vacancies: pool.vacancies.count, starts: arcs.starts,
      targets: arcs.targets, weights: arcs.weights,
      priorities: needs.map { Int32($0.seeker.priority.rawValue) })
  }

  /// The chance of each arc of being accepted, in thousandths, by how far the move is.
  public func acceptances(_ chances: [MoveState: Int]) -> [Int16] {
    var acceptances: [Int16] = []
    acceptances.reserveCapacity(graph.targets.count)
    for household in 0..<graph.households {
      for arc in graph.arcs(of: household) {
        let dwelling = pool.dwelling(Int(graph.targets[arc]))
        let state = dwelling.flatMap {
          pool.states[.init(pool.seekers[household].household.id, $0.id)]
        }
        acceptances.append(Int16(clamping: chances[state ?? .proposed] ?? 1000))
      }
    }
    return acceptances
  }
}

/// Arcs as they are found, household after household.
private struct ArcTable {
  var starts: [Int32] = [0]
  var targets: [Int32] = []
  var weights: [Int32] = []

  init(households: Int) { starts.reserveCapacity(households + 1) }

  mutating func append(_ target: Int32, _ weight: Int32) {
    targets.append(target)
    weights.append(weight)
  }

  mutating func close() { starts.append(Int32(targets.count)) }
}
