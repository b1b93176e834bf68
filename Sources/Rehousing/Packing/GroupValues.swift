/// What groups are worth under a valuation, from the arcs that they are made of.
///
/// The arithmetic is exact: products of probabilities are carried whole, in 128 bits, and rounded
/// down once, so that two programmes that follow `Valuation` agree to the unit.
struct GroupValues {
  let weights: [Int32]
  let valuation: Valuation

  /// What an exchange is worth: everyone must accept.
  func exchange(_ arcs: ArraySlice<Int32>) -> Int {
    let sum = arcs.reduce(0) { $0 + Int(weights[Int($1)]) }
    guard valuation != .weighted else { return sum }
    var product = Int128(sum)
    for arc in arcs { product *= Int128(probability(Int(arc))) }
    return Self.floor(product, thousands: arcs.count - 1)
  }

  /// What a chain is worth, its arcs in the order of its members: a move stands once those before
  /// it do.
  func chain(_ arcs: ArraySlice<Int32>) -> Int {
    guard valuation != .weighted else { return arcs.reduce(0) { $0 + Int(weights[Int($1)]) } }
    var sum: Int128 = 0
    var product: Int128 = 1
    for arc in arcs {
      product *= Int128(probability(Int(arc)))
      sum = sum * 1000 + product * Int128(weights[Int(arc)])
    }
    return Self.floor(sum, thousands: arcs.count - 1)
  }

  /// An upper bound of what an arc adds to the value of a group in which so many moves must be
  /// accepted for it to count, itself among them: what `GroupFinder` prunes with.
  func ceiling(_ arc: Int, accepted: Int) -> Double {
    let weight = Double(weights[arc])
    switch valuation {
    case .weighted: return weight
    case .expected(let acceptance): return weight * 1000 * Self.power(acceptance, accepted)
    case .expectedByArc(let all):
      return max(0, weight) * Double(all[arc]) * Self.power(highestProbability, accepted - 1)
    }
  }

  init(_ graph: MoveGraph, _ valuation: Valuation) {
    weights = graph.weights
    self.valuation = valuation
    if case .expectedByArc(let all) = valuation { highestProbability = Int(all.max() ?? 0) }
  }

  private var highestProbability = 1000

  private func probability(_ arc: Int) -> Int {
    switch valuation {
    case .weighted: 1000
    case .expected(let acceptance): acceptance
    case .expectedByArc(let all): Int(all[arc])
    }
  }

  private static func power(_ thousandths: Int, _ exponent: Int) -> Double {
    var power = 1.0
    for _ in 0..<max(0, exponent) { power *= Double(thousandths) / 1000 }
    return power
  }

  private static func floor(_ number: Int128, thousands: Int) -> Int {
    var divisor: Int128 = 1
    for _ in 0..<max(0, thousands) { divisor *= 1000 }
    let quotient = number / divisor
    return Int(number < 0 && quotient * divisor != number ? quotient - 1 : quotient)
  }
}
