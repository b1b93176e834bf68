/// What an arc adds to the value of a group at most: what finders of groups prune with.
struct GroupCeiling {
  private let weights: [Int32]
  private let valuation: Valuation
  /// By number of moves, what one unit of weight is expected to be if as many must be accepted,
  /// when nothing more is known than the highest probability.
  private let factors: [Double]

  /// - Parameter longest: the most moves of a group.
  init(_ graph: MoveGraph, _ valuation: Valuation, longest: Int) {
    weights = graph.weights
    self.valuation = valuation
    let highest: Double
    switch valuation {
    case .weighted: highest = 1
    case .expected(let acceptance): highest = Double(acceptance) / 1000
    case .expectedByArc(let all): highest = Double(all.max() ?? 0) / 1000
    }
    var factors = [Double(valuation.unit)]
    for _ in 0..<max(1, longest) { factors.append(factors[factors.count - 1] * highest) }
    self.factors = factors
  }

  /// An arc in a group in which so many moves must be accepted for it to count, itself among them.
  @inline(__always)
  func callAsFunction(_ arc: Int, accepted: Int) -> Double {
    let weight = Double(weights[arc])
    switch valuation {
    case .weighted: return weight
    case .expected: return weight * factors[accepted]
    case .expectedByArc(let all):
      return max(0, weight) * Double(all[arc]) / 1000 * factors[accepted - 1]
    }
  }
}
