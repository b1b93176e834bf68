/// What became of a household in a plan, and why.
public enum Fate: Sendable {
  /// It moves: the group by its place in the plan, and its own place in the group.
  case moved(group: Int, position: Int)
  /// No dwelling of the pool passes its gates.
  case noDwelling(Funnel)
  /// Dwellings would do, but none is vacant and no chain or exchange within the caps reaches one.
  case outOfReach(dwellings: Int)
  /// It could move in some plan; the best one serves others. Forcing it in costs at least so much,
  /// in units of the objective, by the prices of the certificate; `nil` where no prices tell.
  case outbid(cost: Int?)
}

extension MatchingPool {
  /// What became of every household, in the order of the pool.
  public func fates(in solution: Solution, caps: Caps, valuation: Valuation) -> [Fate] {
    var fates = [Fate?](repeating: nil, count: graph.households)
    for (number, group) in solution.plan.groups.enumerated() {
      for (position, member) in group.members.enumerated() {
        fates[member] = .moved(group: number, position: position)
      }
    }
    let left = fates.indices.filter { fates[$0] == nil }
    let reach = MovableHouseholds(graph, caps: caps)
    for household in left {
      if graph.arcs(of: household).isEmpty {
        fates[household] = .noDwelling(funnel(of: household))
      } else if !reach.contains(household) {
        fates[household] = .outOfReach(dwellings: graph.arcs(of: household).count)
      } else {
        fates[household] = .outbid(cost: nil)
      }
    }
    return fates.compactMap { $0 }
  }
}
