extension Auction {
  /// Whole prices, at least 0, that prove the optimum: of households and of dwellings.
  ///
  /// The auction's prices miss by at most 1 in scaled units. There are fewer of them than half the
  /// scale, so among their fractions of a unit there is a hole of at least 2; rounding all down
  /// from that hole breaks no comparison between two of them by whole weights.
  func wholePrices() -> (households: [Int], dwellings: [Int]) {
    let open = prices.indices.filter { prices[$0] != Self.outOfReach }
    let zero = zeroPrice(open)
    let cut = hole(among: open.map { fraction(prices[$0] - zero) } + [0])
    let base = floorUnits(-cut)
    var dwellings = prices
    for dwelling in open {
      let price = holders[dwelling] == Self.waitingList ? 0 : prices[dwelling] - zero
      dwellings[dwelling] = max(0, floorUnits(price - cut) - base)
    }
    var households = [Int](repeating: 0, count: graph.households)
    for household in bidders { households[household] = price(of: household, dwellings) }
    priceStuck(&households, &dwellings)
    return (households, dwellings)
  }

  /// The price at which the waiting list takes a dwelling, which counts as 0.
  private func zeroPrice(_ open: [Int]) -> Int {
    let empty = open.filter { holders[$0] == Self.waitingList }.map { prices[$0] }.max()
    return empty ?? open.map { prices[$0] }.min() ?? 0
  }

  /// The least that a household can be priced at beside dwellings.
  private func price(of household: Int, _ dwellings: [Int]) -> Int {
    graph.arcs(of: household).reduce(-dwellings[household]) {
      max($0, Int(worth[$1]) - dwellings[Int(graph.targets[$1])])
    }
  }

  /// Those who cannot move keep their dwelling at a price that nobody would pay: first the last
  /// struck out, whose own price the others must exceed.
  private func priceStuck(_ households: inout [Int], _ dwellings: inout [Int]) {
    let stuck = Reach(graph).stuck
    for household in stuck { dwellings[household] = 0 }
    for household in bidders { raise(household, households, &dwellings) }
    for household in stuck.reversed() {
      households[household] = -dwellings[household]
      raise(household, households, &dwellings)
    }
  }

  /// Raises the dwellings out of reach until a household would not pay for them.
  private func raise(_ household: Int, _ households: [Int], _ dwellings: inout [Int]) {
    for arc in graph.arcs(of: household) {
      let target = Int(graph.targets[arc])
      guard prices[target] == Self.outOfReach else { continue }
      dwellings[target] = max(dwellings[target], Int(worth[arc]) - households[household])
    }
  }

  /// Where the widest hole among fractions begins.
  private func hole(among fractions: [Int]) -> Int {
    let sorted = fractions.sorted()
    var best = (
      width: sorted[0] + scale - sorted[sorted.count - 1], start: sorted[sorted.count - 1]
    )
    for (lower, upper) in zip(sorted, sorted.dropFirst()) where upper - lower > best.width {
      best = (upper - lower, lower)
    }
    return best.start + 1
  }

  private func fraction(_ price: Int) -> Int { price - floorUnits(price) * scale }

  private func floorUnits(_ price: Int) -> Int {
    let (quotient, remainder) = price.quotientAndRemainder(dividingBy: scale)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
