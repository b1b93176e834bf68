import Rehousing

/// Verifies certificates from the arrays of the graph alone, and shares no code with the engine.
struct CertificateChecker {
  let graph: MoveGraph
  var cycles: Int?
  var chains: Int?
  var valuation = Valuation.weighted

  /// The bound that a certificate proves, in units of the valuation; nil where it proves none.
  func bound(_ certificate: Certificate) -> Int? {
    switch certificate {
    case .groups(let prices, let scale): groups(prices, scale)
    case .assignment(let households, let dwellings): assignment(households, dwellings)
    case .pairs(let prices, let oddSets): pairs(prices, oddSets)
    }
  }

  /// Every group within the caps pays its prices, or what it is worth more is added.
  private func groups(_ prices: [Int], _ scale: Int) -> Int? {
    guard prices.count == graph.households + graph.vacancies, scale > 0,
      prices.allSatisfy({ $0 >= 0 })
    else { return nil }
    var bound = prices.reduce(0, +)
    let all = AllGroups(graph: graph, cycles: cycles, chains: chains)
    let values = IndependentChecker(graph: graph)
    all.visit { group in
      var price = group.members.reduce(0) { $0 + prices[$1] }
      if case .vacancy(let dwelling) = group.opening { price += prices[dwelling] }
      bound += max(0, values.value(of: group, valuation) * scale - price)
    }
    return bound / scale
  }

  /// One pass over the arcs: none is worth more than its two prices.
  private func assignment(_ households: [Int], _ dwellings: [Int]) -> Int? {
    guard households.count == graph.households, dwellings.allSatisfy({ $0 >= 0 }),
      dwellings.count == graph.households + graph.vacancies
    else { return nil }
    for household in 0..<graph.households {
      guard households[household] + dwellings[household] >= 0 else { return nil }
      for arc in Int(graph.starts[household])..<Int(graph.starts[household + 1]) {
        let price = households[household] + dwellings[Int(graph.targets[arc])]
        guard price >= worth(arc) else { return nil }
      }
    }
    return households.reduce(0, +) + dwellings.reduce(0, +)
  }

  /// One pass over the exchanges of two and the direct moves; prices are in halves.
  private func pairs(_ prices: [Int], _ oddSets: [Certificate.OddSet]) -> Int? {
    let nodes = graph.households + graph.vacancies
    guard prices.count == nodes, prices.allSatisfy({ $0 >= 0 }) else { return nil }
    var sets = [Set<Int>](repeating: [], count: nodes)
    var halves = prices.reduce(0, +)
    for (index, odd) in oddSets.enumerated() {
      guard odd.price >= 0, odd.members.count % 2 == 1, Set(odd.members).count == odd.members.count,
        odd.members.allSatisfy((0..<nodes).contains)
      else { return nil }
      halves += odd.price * (odd.members.count / 2)
      for member in odd.members { sets[member].insert(index) }
    }
    let values = IndependentChecker(graph: graph)
    var holds = true
    AllGroups(graph: graph, cycles: min(2, cycles ?? 2), chains: min(1, chains ?? 1)).visit {
      let ends: (Int, Int)
      switch $0.opening {
      case .vacancy(let dwelling): ends = ($0.members[0], dwelling)
      case .exchange: ends = ($0.members[0], $0.members[1])
      }
      let shared = sets[ends.0].intersection(sets[ends.1]).reduce(0) { $0 + oddSets[$1].price }
      let price = prices[ends.0] + prices[ends.1] + shared
      if price < 2 * values.value(of: $0, valuation) { holds = false }
    }
    return holds ? halves / 2 : nil
  }

  /// No arc brings more than this to any group it is in.
  private func worth(_ arc: Int) -> Int {
    let weight = Int(graph.weights[arc])
    switch valuation {
    case .weighted: return weight
    case .expected(let acceptance): return max(0, weight * acceptance)
    case .expectedByArc(let each): return max(0, weight * Int(each[arc]))
    }
  }
}
