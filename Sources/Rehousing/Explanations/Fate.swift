/// What became of a household in a plan, and why.
public enum Fate: Sendable {
  /// It moves: the group by its place in the plan, and its own place in the group.
  case moved(group: Int, position: Int)
  /// No dwelling of the pool passes its gates.
  case noDwelling(Funnel)
  /// Dwellings would do, but none is vacant and no chain or exchange within the caps reaches one.
  case outOfReach(dwellings: Int)
  /// It could move in some plan; the best one serves others.
  case outbid
}

extension MatchingPool {
  /// What became of every household, in the order of the pool; a funnel tells why no dwelling is
  /// left for one.
  public func fates(in plan: Plan, caps: Caps) -> [Fate] {
    var fates = [Fate](repeating: .outbid, count: graph.households)
    for (number, group) in plan.groups.enumerated() {
      for (position, member) in group.members.enumerated() {
        fates[member] = .moved(group: number, position: position)
      }
    }
    for (household, fate) in graph.leftOut(of: plan, caps: caps) {
      if case .noDwelling = fate {
        fates[household] = .noDwelling(funnel(of: household))
      } else {
        fates[household] = fate
      }
    }
    return fates
  }
}
