import Rehousing

/// What the best plan of a pool of up to nine households is worth, by trying every one.
struct ExhaustiveSolver {
  /// A group as bits: its members, and above them its vacant dwelling.
  private struct Choice {
    var mask: Int
    var value: Int
  }

  private let households: Int
  /// The best group of each set of members and vacancy, by lowest member.
  private var choices: [[Choice]]
  /// The best value with each set still free; -1 where it is not known yet.
  private var known: [Int]

  init(_ graph: MoveGraph, cycles: Int?, chains: Int?, _ valuation: Valuation = .weighted) {
    households = graph.households
    let values = IndependentChecker(graph: graph)
    var best: [Int: Choice] = [:]
    AllGroups(graph: graph, cycles: cycles, chains: chains).visit { group in
      var mask = group.members.reduce(0) { $0 | 1 << $1 }
      if case .vacancy(let dwelling) = group.opening { mask |= 1 << dwelling }
      let value = values.value(of: group, valuation)
      if value > best[mask]?.value ?? 0 {
        best[mask] = Choice(mask: mask, value: value)
      }
    }
    choices = Array(repeating: [], count: graph.households)
    for choice in best.values { choices[choice.mask.trailingZeroBitCount].append(choice) }
    known = Array(repeating: -1, count: 1 << (graph.households + graph.vacancies))
  }

  /// What the best plan is worth.
  mutating func optimum() -> Int { best(of: known.count - 1) }

  private mutating func best(of free: Int) -> Int {
    let lowest = free.trailingZeroBitCount
    guard free != 0, lowest < households else { return 0 }
    if known[free] >= 0 { return known[free] }
    var value = best(of: free & ~(1 << lowest))
    for choice in choices[lowest] where choice.mask & free == choice.mask {
      value = max(value, choice.value + best(of: free & ~choice.mask))
    }
    known[free] = value
    return value
  }
}
