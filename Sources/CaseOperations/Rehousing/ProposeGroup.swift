package import CaseKernel
import CaseStore
import Rehousing

/// Offers the moves of a group to their households, all or none.
///
/// Exchanges between tenants are forbidden: each offer is an allocation that the commission of the
/// landlord of the dwelling decides (D1.14).
package struct ProposeGroup: Request {
  package static let name = "rehousing.propose"
  package static let writes = true
  /// The group, by its number in the last plan.
  package var group: String
  /// The programme whose plan it is; the only one that has a plan, when it is not said.
  package var programme: ProgrammeInstance.ID?
  package var on: Day?

  /// A group of the last plan.
  package init(_ group: String, of programme: ProgrammeInstance.ID? = nil, on day: Day? = nil) {
    self.group = group
    self.programme = programme
    on = day
  }

  /// What was offered, or would be.
  package struct Outcome: Sendable {
    package var plan: KeptPlan
    package var group: KeptPlan.Group
    /// The case and the landlord of each move, in the order of the group.
    package var offers: [Offer]
    package var isPreview: Bool

    /// The landlords, each of whose commissions decides, in the order of the group.
    package var commissions: [Partner.ID] {
      offers.reduce(into: []) { all, offer in
        if !all.contains(offer.landlord) { all.append(offer.landlord) }
      }
    }
  }

  /// One move as an offer.
  package struct Offer: Sendable {
    package var move: KeptPlan.Move
    package var file: CaseFile.ID
    package var landlord: Partner.ID
  }

  /// Writes every offer in one transaction, or foresees them in a dry run.
  ///
  /// - Throws: `Problem` with the reason of every move that cannot be offered; nothing is then
  ///   written.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Outcome {
    try deployment.checkMayAct(session.viewer)
    let plan = try deployment.store.read { try deployment.keptPlan(programme, $0) }
    guard let group = plan.groups.first(where: { String($0.number) == group }) else {
      throw Problem.notInPlan(group, plan)
    }
    let gathered = try PoolGatherer(deployment, session).gather(plan.programme)
    let entries = try GroupOffers(group, gathered).entries(on: on)
    var outcome = Outcome(
      plan: plan, group: group, offers: entries.map(\.offer), isPreview: session.dryRun)
    if session.dryRun {
      for entry in entries { _ = try entry.act.perform(in: deployment, session) }
      return outcome
    }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    try deployment.store.write(Self.name, stamp) { transaction in
      try write(entries, transaction, deployment, session)
    }
    outcome.isPreview = false
    return outcome
  }

  private func write(
    _ entries: [GroupOffers.Entry], _ transaction: Transaction, _ deployment: Deployment,
    _ session: Session
  ) throws {
    var refusals: [Problem] = []
    for entry in entries {
      do {
        try entry.act.write(transaction, deployment, session)
      } catch let problem as Problem {
        refusals.append(problem.about(entry.offer))
      }
    }
    guard refusals.isEmpty else { throw Problem.groupRefused(refusals) }
  }
}

extension Problem {
  fileprivate func about(_ offer: ProposeGroup.Offer) -> Problem {
    var told = self
    told.message = Text(
      fr: "\(offer.move.id), dossier \(offer.file) : \(message.fr)",
      en: "\(offer.move.id), case \(offer.file): \(message.en)")
    return told
  }

  /// Nothing of the group is offered, for these reasons.
  static func groupRefused(_ refusals: [Problem]) -> Problem {
    let heading = Text(
      fr: "rien n'est proposé : le groupe tient ou tombe d'un bloc",
      en: "nothing is offered: the group stands or falls as one")
    var problem = Problem(
      "group-refused",
      Text(
        fr: ([heading.fr] + refusals.map(\.message.fr)).joined(separator: "\n"),
        en: ([heading.en] + refusals.map(\.message.en)).joined(separator: "\n")),
      remedy: refusals.count == 1 ? refusals[0].remedy : nil)
    problem.unmet = refusals.map(\.message)
    problem.heading = heading
    return problem
  }
}
