import CaseKernel

/// The sides that an action plan needs: each has its role, and commitments of its own.
///
/// Three of them: the household, the centre, and whoever else the dwelling depends on, its owner
/// where the household rents, contractors or institutions where it owns or has none. Contractors
/// that work for the case are a side too. Source: document 003, « il fixe à chaque partie ses
/// rôles, attributions et engagements […] y compris les entreprises prestataires de travaux ».
struct PlanSides {
  /// The sides without a role written down.
  let withoutRole: [PlanParty]
  /// The sides that commit themselves to nothing.
  let withoutCommitment: [PlanParty]

  init(_ file: CaseFile, of household: Household, on day: Day) {
    let tenure = household.occupancy(on: day)?.tenure
    let roles = file.records(of: "planRole").compactMap {
      $0.choice("party", as: PlanParty.self)
    }
    let needed = Self.needed(tenure, withContractors: file.records(of: "contractorExchange"))
    let committed = Set(file.plan.filter { $0.state != .dropped }.map(\.party))
    withoutRole = needed.filter { side in
      !roles.contains(side) && !(side == .institution && roles.contains(.contractor))
    }
    withoutCommitment = needed.filter { !committed.contains($0.committed) }
  }

  private static func needed(
    _ tenure: Tenure?, withContractors exchanges: [LoggedRecord]
  ) -> [PlanParty] {
    let rents: [Tenure] = [.tenant, .cotenant, .subtenant, .bareOccupant, .protocolHolder]
    let third: PlanParty = tenure.map(rents.contains) == true ? .owner : .institution
    return [.household, .centre, third] + (exchanges.isEmpty ? [] : [.contractor])
  }

  var isComplete: Bool { withoutRole.isEmpty && withoutCommitment.isEmpty }
}
