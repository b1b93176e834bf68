package import CaseKernel
import Rehousing

/// What is said of a move, of a group or of a household left out.
package struct MoveAccount: Sendable {
  package var plan: KeptPlan
  /// The group; `nil` for a household left out.
  package var group: KeptPlan.Group?
  package var lines: [Line]
  /// What holds for the group as a whole.
  package var findings: [Finding]

  /// One move, or one household, with every gate that tells.
  package struct Line: Sendable {
    /// The move; `nil` for a household left out.
    package var move: KeptPlan.Move?
    package var household: Household.ID
    package var findings: [Finding]
  }

  /// Some moves of a group, by the facts of today.
  init(
    _ plan: KeptPlan, _ group: KeptPlan.Group, _ moves: [KeptPlan.Move],
    _ matching: MatchingPool, _ gathered: GatheredPool
  ) {
    self.plan = plan
    self.group = group
    lines = moves.map { move in
      Line(
        move: move, household: move.household, findings: Self.findings(move, matching, gathered))
    }
    findings =
      [group.standing]
      + (group.kind == .exchange ? [Self.buffer(group, matching)].compactMap { $0 } : [])
  }

  /// A household that the plan leaves out.
  init(
    _ plan: KeptPlan, leftOut place: Int, _ matching: MatchingPool, _ search: MatchSearch
  ) throws(Problem) {
    self.plan = plan
    let household = matching.pool.seekers[place].household.id
    let forced = try ForcedMove(place, matching, search)
    lines = [
      Line(move: nil, household: household, findings: forced.fate.reasons + forced.findings)
    ]
    findings = []
  }

  /// The gates of a move, and whether it is still to be had.
  private static func findings(
    _ move: KeptPlan.Move, _ matching: MatchingPool, _ gathered: GatheredPool
  ) -> [Finding] {
    if gathered.underOffer.contains(move.to) { return [.underOffer(move)] }
    guard let household = matching.place(of: move.household),
      let dwelling = matching.place(of: move.to),
      let explanation = matching.explanation(of: household, to: dwelling)
    else { return [.gone(move)] }
    return explanation.answers.failing.map(\.notMet) + explanation.findings
  }

  /// A vacant dwelling that a member could take first: the exchange becomes a chain, and nobody
  /// waits for all the others (« logement tiroir »).
  private static func buffer(_ group: KeptPlan.Group, _ matching: MatchingPool) -> Finding? {
    let vacancies = matching.graph.households..<matching.graph.dwellings
    for move in group.moves {
      guard let household = matching.place(of: move.household) else { continue }
      for vacancy in vacancies where matching.graph.arc(from: household, to: vacancy) != nil {
        guard let dwelling = matching.pool.dwelling(vacancy) else { continue }
        return .buffer(move.household, dwelling.id)
      }
    }
    return nil
  }
}

extension KeptPlan.Group {
  /// What a refusal would do to the group.
  var standing: Finding {
    let message =
      switch kind {
      case .exchange:
        Text(
          fr: "un refus défait tout l'échange : personne ne bouge sans les autres",
          en: "one refusal breaks the whole exchange: nobody moves without the others")
      case .chain:
        Text(
          fr: "un refus arrête la suite de la chaîne : les mouvements d'avant tiennent",
          en: "a refusal stops the rest of the chain: the moves before it stand")
      case .vacancy:
        Text(fr: "ce mouvement n'attend personne", en: "this move waits for nobody")
      }
    return Finding("rehousing/standing", .information, message, visibility: .operatorTeam)
  }
}

extension Finding {
  fileprivate static func underOffer(_ move: KeptPlan.Move) -> Finding {
    Finding(
      "rehousing/under-offer", .information,
      Text(
        fr: "le logement \(move.to) est proposé : la réponse est attendue, ou donnée",
        en: "dwelling \(move.to) is under offer: the answer is awaited, or given"),
      visibility: .operatorTeam)
  }

  fileprivate static func gone(_ move: KeptPlan.Move) -> Finding {
    Finding(
      "rehousing/gone", .warning,
      Text(
        fr: "depuis le plan, le ménage ou le logement \(move.to) n'est plus à prendre",
        en: "since the plan, the household or dwelling \(move.to) is no longer to be had"),
      visibility: .operatorTeam)
  }

  fileprivate static func buffer(_ household: Household.ID, _ dwelling: Dwelling.ID) -> Finding {
    Finding(
      "rehousing/buffer", .information,
      Text(
        fr: "logement tiroir : \(household) pourrait prendre d'abord \(dwelling), vacant ; "
          + "l'échange deviendrait une chaîne, sans départs simultanés",
        en: "buffer: \(household) could first take \(dwelling), which is vacant; the exchange "
          + "would become a chain, without moving on one day"),
      facts: ["household": .text(household.rawValue), "dwelling": .text(dwelling.rawValue)],
      visibility: .operatorTeam)
  }
}
