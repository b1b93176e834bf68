import CaseKernel

/// Why a plan cannot be carried out, or breaks the caps.
public enum PlanViolation: Hashable, Sendable {
  /// An exchange, or a chain, with too few members to be one or more than its cap.
  case size(MoveGroup)
  /// A move that does not pass the gates.
  case noArc(household: Int, dwelling: Int)
  case movesTwice(household: Int)
  case takenTwice(dwelling: Int)
  /// A chain that begins in a dwelling that is not vacant.
  case notVacant(dwelling: Int)
}

extension Plan {
  /// Everything that is wrong with the plan; empty when it may be carried out.
  ///
  /// A tenant always leaves when their dwelling is taken, since the one who takes it follows them in
  /// the same group.
  public func violations(in graph: MoveGraph, caps: Caps) -> [PlanViolation] {
    var violations: [PlanViolation] = []
    var movers: Set<Int> = []
    var taken: Set<Int> = []
    for group in groups {
      guard group.fits(caps) else {
        violations.append(.size(group))
        continue
      }
      if case .vacancy(let first) = group.opening, first < graph.households {
        violations.append(.notVacant(dwelling: first))
      }
      for (position, household) in group.members.enumerated() {
        let dwelling = group.dwelling(of: position)
        if !graph.hasArc(from: household, to: dwelling) {
          violations.append(.noArc(household: household, dwelling: dwelling))
        }
        if !movers.insert(household).inserted {
          violations.append(.movesTwice(household: household))
        }
        if !taken.insert(dwelling).inserted { violations.append(.takenTwice(dwelling: dwelling)) }
      }
    }
    return violations
  }
}

extension MoveGroup {
  /// Whether it has the members that it takes to be a group, and no more than its cap.
  public func fits(_ caps: Caps) -> Bool {
    switch opening {
    case .vacancy: !members.isEmpty && caps.chains.allows(members.count)
    case .exchange: members.count > 1 && caps.cycles.allows(members.count)
    }
  }
}

extension MoveGraph {
  fileprivate func hasArc(from household: Int, to dwelling: Int) -> Bool {
    (0..<households).contains(household) && arc(from: household, to: dwelling) != nil
  }
}
