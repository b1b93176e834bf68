package import CaseKernel
import CaseStore
import Rehousing

/// Why a move of the last plan, or why a household was left out, and what would change it.
package struct ExplainMove: Request {
  package static let name = "rehousing.explain"
  /// A move (`1.2`), a group (`1`) or a household.
  package var subject: String
  package var programme: ProgrammeInstance.ID?

  /// A subject of the last plan.
  package init(_ subject: String, of programme: ProgrammeInstance.ID? = nil) {
    self.subject = subject
    self.programme = programme
  }

  /// - Throws: `Problem` when nothing in the plan or the pool bears the name.
  package func perform(in deployment: Deployment, _ session: Session) throws -> MoveAccount {
    let plan = try deployment.store.read { try deployment.keptPlan(programme, $0) }
    let gathered = try PoolGatherer(deployment, session).gather(plan.programme)
    let matching = try gathered.matched(on: session.day)
    if let move = plan.move(subject), let group = plan.group(move.id) {
      return MoveAccount(plan, group, [move], matching, gathered)
    }
    if let group = plan.group(subject) {
      return MoveAccount(plan, group, group.moves, matching, gathered)
    }
    guard let place = matching.place(of: Household.ID(subject)) else {
      throw Problem.notInPlan(subject, plan)
    }
    return try MoveAccount(plan, leftOut: place, matching, gathered.usualSearch)
  }
}
