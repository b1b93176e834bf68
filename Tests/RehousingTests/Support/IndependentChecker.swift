import Rehousing

/// Checks plans by the rules of the model alone: it reads the arrays of the graph and shares no
/// code with the engine, so that a defect of the engine cannot hide itself.
struct IndependentChecker {
  let graph: MoveGraph

  /// What is wrong with a plan, in words; empty when it may be carried out within the caps.
  func faults(of plan: Plan, cycles: Int?, chains: Int?) -> [String] {
    var faults: [String] = []
    var leaves = [Bool](repeating: false, count: graph.households)
    var taken = [Bool](repeating: false, count: graph.households + graph.vacancies)
    for group in plan.groups {
      let size = group.members.count
      if case .exchange = group.opening {
        if size < 2 { faults.append("an exchange of \(size)") }
        if let cycles, size > cycles { faults.append("an exchange of \(size)") }
      } else if size < 1 || size > chains ?? size {
        faults.append("a chain of \(size)")
      }
      for (household, dwelling) in moves(of: group) {
        if arc(household, dwelling) == nil { faults.append("no arc \(household) to \(dwelling)") }
        if leaves[household] { faults.append("household \(household) moves twice") }
        if taken[dwelling] { faults.append("dwelling \(dwelling) is taken twice") }
        leaves[household] = true
        taken[dwelling] = true
      }
    }
    for dwelling in 0..<graph.households where taken[dwelling] && !leaves[dwelling] {
      faults.append("dwelling \(dwelling) is taken, its tenant stays")
    }
    return faults
  }

  /// What a plan is worth, counted in fractions that are exact for up to nine members and
  /// probabilities in hundredths.
  func value(of plan: Plan, _ valuation: Valuation) -> Int {
    plan.groups.reduce(0) { $0 + value(of: $1, valuation) }
  }

  func value(of group: MoveGroup, _ valuation: Valuation) -> Int {
    let arcs = moves(of: group).compactMap { arc($0.household, $0.dwelling) }
    let weights = arcs.map { Int128(graph.weights[$0]) }
    let acceptances: [Int128]
    switch valuation {
    case .weighted: return Int(weights.reduce(0, +))
    case .expected(let acceptance): acceptances = arcs.map { _ in Int128(acceptance) }
    case .expectedByArc(let each): acceptances = arcs.map { Int128(each[$0]) }
    }
    var scale: Int128 = 1
    var joint: Int128 = 1
    var sum: Int128 = 0
    for (weight, acceptance) in zip(weights, acceptances) {
      scale *= 1000
      joint *= acceptance
      if case .vacancy = group.opening { sum = sum * 1000 + weight * joint }
    }
    if case .exchange = group.opening { sum = weights.reduce(0, +) * joint }
    let whole = sum * 1000 / scale
    return Int(sum < 0 && whole * scale != sum * 1000 ? whole - 1 : whole)
  }

  private func moves(of group: MoveGroup) -> [(household: Int, dwelling: Int)] {
    var dwelling = group.members.last ?? 0
    if case .vacancy(let vacant) = group.opening { dwelling = vacant }
    return group.members.map { member in
      defer { dwelling = member }
      return (member, dwelling)
    }
  }

  private func arc(_ household: Int, _ dwelling: Int) -> Int? {
    guard (0..<graph.households).contains(household) else { return nil }
    let arcs = Int(graph.starts[household])..<Int(graph.starts[household + 1])
    return arcs.first { graph.targets[$0] == dwelling }
  }
}
