package import CaseKernel
import Subletting

extension BailGlissant {
  private typealias Context = CaseContext<Details>

  /// The programme's own findings by code.
  package enum Code: String, CaseIterable {
    case goalsMissing = "support-goals-missing"
    case coordinatorMissing = "support-coordinator-missing"
    case phaseBehindSlide = "follow-up-to-begin"
    case noVisitSince = "no-visit-since-the-slide"
  }

  /// The operator's team.
  package static let usualVisibility = Visibility.operatorTeam

  /// Support is personalised, and coordinates what exists already.
  func supportFindings(_ context: CaseContext<Details>) -> [Finding] {
    guard context.file.phase == "sublet" else { return [] }
    return goals(context) + coordinator(context)
  }

  private func goals(_ context: Context) -> [Finding] {
    guard context.details.supportGoals == nil else { return [] }
    return [
      finding(
        .goalsMissing, .information,
        Text(
          fr: "objectifs de l'accompagnement à écrire avec le ménage",
          en: "the goals of the support are to be written with the household"))
    ]
  }

  private func coordinator(_ context: Context) -> [Finding] {
    guard let existing = context.details.existingSupport, existing.count > 1,
      context.details.supportCoordinator == nil
    else { return [] }
    return [
      finding(
        .coordinatorMissing, .warning,
        Text(
          fr: "\(existing.count) accompagnements existent : dire qui les coordonne",
          en: "\(existing.count) kinds of support exist: say who coordinates them"),
        facts: ["existingSupport": .number(existing.count)], visibility: .namedPeople)
    ]
  }

  /// The slide is followed by a short follow-up, in which the household is seen.
  func followUpFindings(_ context: CaseContext<Details>) -> [Finding] {
    guard let slid = context.file.day(of: Subletting.slid) else { return [] }
    if context.file.phase == "sublet" {
      return [
        finding(
          .phaseBehindSlide, .information,
          Text(
            fr: "le bail a glissé le \(slid.short(.fr)) : passer au suivi",
            en: "the lease slid on \(slid): go on to the follow-up"), facts: ["slid": .init(slid)],
          visibility: .partnersOfTheCase)
      ]
    }
    let seen = context.file.day(of: .last("homeVisit")).map { $0 > slid } ?? false
    guard context.file.phase == "follow-up", !seen, context.day > slid.adding(months: 1) else {
      return []
    }
    return [
      finding(
        .noVisitSince, .warning,
        Text(
          fr: "pas de visite à domicile depuis le glissement du \(slid.short(.fr))",
          en: "no home visit since the slide of \(slid)"), facts: ["slid": .init(slid)])
    ]
  }
}
