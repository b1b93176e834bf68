import CaseConfiguration
import CaseKernel
import CaseStore

extension Deployment {
  /// The last plan that names a group, a move or a household: of the programme asked for, else the
  /// only programme that has one.
  ///
  /// - Throws: `Problem` when there is none, or several programmes have one and none is named.
  func keptPlan(_ programme: ProgrammeInstance.ID?, _ registry: Registry) throws -> KeptPlan {
    let ids = programme.map { [$0] } ?? configuration.programmes.map(\.instance.id)
    if let programme { _ = try self.programme(programme) }
    let plans = try ids.compactMap { id -> KeptPlan? in try registry.plan(of: id) }
    guard let plan = plans.first else { throw Problem.noPlan }
    guard plans.count == 1 else { throw Problem.severalPlans(plans.map(\.programme)) }
    return plan
  }
}

extension Problem {
  fileprivate static var noPlan: Problem {
    Problem(
      "no-plan",
      Text(fr: "aucun plan de relogement n'a été fait", en: "no rehousing plan was made"),
      remedy: Text(
        fr: "en faire un : logis relogement apparier PROGRAMME",
        en: "make one: logis rehousing match PROGRAMME"), exit: .inputMissing)
  }

  fileprivate static func severalPlans(_ ids: [ProgrammeInstance.ID]) -> Problem {
    let all = ids.map(\.rawValue).joined(separator: ", ")
    return Problem(
      "several-plans",
      Text(
        fr: "plusieurs programmes ont un plan : \(all)",
        en: "several programmes have a plan: \(all)"),
      remedy: Text(fr: "dire lequel : --programme ID", en: "say which: --programme ID"))
  }

  /// Nothing in the plan bears that name.
  static func notInPlan(_ name: String, _ plan: KeptPlan) -> Problem {
    let groups = plan.groups.count
    return Problem(
      "not-in-plan",
      Text(
        fr:
          "« \(name) » : rien de ce nom dans le plan de \(plan.programme) du \(plan.day.short(.fr))",
        en:
          "\"\(name)\": nothing of that name in the plan of \(plan.programme) of \(plan.day.short(.en))"
      ),
      remedy: groups == 0
        ? Text(
          fr: "le plan est vide : logis relogement apparier \(plan.programme)",
          en: "the plan is empty: logis rehousing match \(plan.programme)")
        : Text(
          fr: "un groupe de 1 à \(groups), un mouvement comme 1.1, ou un ménage",
          en: "a group from 1 to \(groups), a move like 1.1, or a household"))
  }
}
