extension MoveGraph {
  /// What a plan is worth, in units of the valuation.
  public func value(of plan: Plan, _ valuation: Valuation) -> Int {
    plan.groups.reduce(0) { $0 + value(of: $1, valuation) }
  }

  /// What a group is worth, in units of the valuation; its moves must be arcs of the graph, any
  /// other counts for nothing.
  public func value(of group: MoveGroup, _ valuation: Valuation) -> Int {
    let arcs = group.members.indices.lazy.compactMap {
      arc(from: group.members[$0], to: group.dwelling(of: $0))
    }
    return value(ofArcs: arcs, isExchange: group.isExchange, valuation)
  }

  /// What a group is worth whose moves are known as arcs, in its order.
  public func value(
    ofArcs arcs: some Sequence<Int>, isExchange: Bool, _ valuation: Valuation
  ) -> Int {
    if valuation == .weighted { return arcs.reduce(0) { $0 + Int(weights[$1]) } }
    var expectation = Expectation()
    for arc in arcs { expectation.add(Int(weights[arc]), valuation.acceptance(of: arc)) }
    return isExchange ? expectation.ofExchange : expectation.ofChain
  }
}

extension Valuation {
  /// The probability that a move is accepted, in thousandths; certain where no refusal is counted.
  public func acceptance(of arc: Int) -> Int {
    switch self {
    case .weighted: 1000
    case .expected(let acceptance): acceptance
    case .expectedByArc(let acceptances): Int(acceptances[arc])
    }
  }

  /// More than any group gains by holding an arc, in units: what it would be worth if everybody
  /// else accepted. A bound for groups of any length.
  func most(ofArc arc: Int, weight: Int) -> Int {
    self == .weighted ? weight : max(0, weight * acceptance(of: arc))
  }
}

/// Adds up what is expected of a group, move after move, in fractions of a unit that are exact up
/// to six members, or nine with probabilities in hundredths; beyond, the joint probability is
/// rounded down to 10^-18, so that weights up to a billion and groups of any length fit 128 bits.
private struct Expectation {
  private static let certain: Int128 = 1_000_000_000_000_000_000
  /// The probability, in 10^-18, that all members so far accept.
  private var joint = certain
  private var weight: Int128 = 0
  private var chain: Int128 = 0

  mutating func add(_ weight: Int, _ acceptance: Int) {
    joint = joint * Int128(acceptance) / 1000
    self.weight += Int128(weight)
    chain += Int128(weight) * joint
  }

  var ofExchange: Int { Self.units(weight * joint) }
  var ofChain: Int { Self.units(chain) }

  /// Thousandths, rounded down also below 0.
  private static func units(_ fractions: Int128) -> Int {
    let size = certain / 1000
    let (quotient, remainder) = fractions.quotientAndRemainder(dividingBy: size)
    return Int(remainder < 0 ? quotient - 1 : quotient)
  }
}
