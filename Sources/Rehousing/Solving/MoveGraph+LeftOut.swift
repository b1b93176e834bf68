extension MoveGraph {
  /// The households that a plan leaves out, in their order, and why, as far as the graph tells: of
  /// one without an arc, only that no dwelling passes.
  public func leftOut(of plan: Plan, caps: Caps) -> [(household: Int, fate: Fate)] {
    var isMoved = [Bool](repeating: false, count: households)
    for group in plan.groups {
      for member in group.members { isMoved[member] = true }
    }
    let reach = MovableHouseholds(self, caps: caps)
    return (0..<households).lazy.filter { !isMoved[$0] }.map { household in
      let count = arcs(of: household).count
      if count == 0 { return (household, .noDwelling(Funnel(lookedAt: dwellings - 1))) }
      let isReached = reach.contains(household)
      return (household, isReached ? .outbid : .outOfReach(dwellings: count))
    }
  }
}

extension Funnel {
  /// So many dwellings looked at, of which none passes; the gates are not known.
  fileprivate init(lookedAt looked: Int) {
    self.init(looked: looked, passing: 0, failures: [], relaxations: [])
  }
}
