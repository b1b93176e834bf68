/// Weights by which the heaviest plan is the first in the order of the dictionary: more households
/// of the first level, then of the next, …, then the sum of what the arcs are worth within a level.
///
/// A level is worth more than all that come after it together, and each more than all suitability.
/// The households of all levels being counted, their number is decided before suitability is.
public struct LevelWeights: Equatable, Sendable {
  /// The levels that occur among households with an arc, the first to be served first.
  public let levels: [Int32]
  /// What one household of each level is worth.
  public let worth: [Int]
  /// The smallest weight of an arc at each level, which is taken off.
  private let least: [Int]

  /// The weights of a graph.
  ///
  /// - Throws: `SolverRefusal` when they are beyond what a graph holds.
  public init(_ graph: MoveGraph) throws(SolverRefusal) {
    let movable = (0..<graph.households).filter { !graph.arcs(of: $0).isEmpty }
    let byLevel = Dictionary(grouping: movable) { graph.level(of: $0) }
    levels = byLevel.keys.sorted()
    least = levels.map { level in
      (byLevel[level] ?? []).lazy.compactMap { graph.weights[graph.arcs(of: $0)].min() }.min()
        .map(Int.init) ?? 0
    }
    var above = 0
    for (level, least) in zip(levels, least) {
      for household in byLevel[level] ?? [] {
        above += (graph.weights[graph.arcs(of: household)].max().map(Int.init) ?? least) - least
      }
    }
    var worth: [Int] = []
    for level in levels.reversed() {
      let one = above + 1
      worth.append(one)
      let (all, isTooMuch) = one.multipliedReportingOverflow(by: byLevel[level]?.count ?? 0)
      let (sum, isBeyond) = above.addingReportingOverflow(all)
      above = isTooMuch || isBeyond ? Int.max - 1 : sum
    }
    self.worth = worth.reversed()
    let widest = graph.weights.max().map(Int.init) ?? 0
    let most = (self.worth.first ?? 0).addingReportingOverflow(widest - (least.min() ?? 0))
    guard !most.overflow, most.partialValue <= Int(MoveGraph.largestWeight) else {
      throw .tooManyLevels(households: movable.count, levels: levels.count)
    }
  }

  /// The graph with these weights.
  ///
  /// - Throws: `GraphDefect`, never for a graph that they were made of.
  func graph(_ graph: MoveGraph) throws(GraphDefect) -> MoveGraph {
    var weights: [Int32] = []
    weights.reserveCapacity(graph.weights.count)
    for household in 0..<graph.households {
      guard let place = levels.firstIndex(of: graph.level(of: household)) else { continue }
      for arc in graph.arcs(of: household) {
        weights.append(Int32(clamping: worth[place] + Int(graph.weights[arc]) - least[place]))
      }
    }
    return try MoveGraph(
      households: graph.households, vacancies: graph.vacancies, starts: graph.starts,
      targets: graph.targets, weights: weights, priorities: graph.priorities)
  }
}

extension MoveGraph {
  /// The priority level of a household; 0 where there is but one.
  func level(of household: Int) -> Int32 { priorities.isEmpty ? 0 : priorities[household] }
}
