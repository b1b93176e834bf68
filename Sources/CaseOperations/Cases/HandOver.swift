import CaseConfiguration
package import CaseKernel
import CaseStore

/// Hands a household over to another programme: its case here is closed, one is opened there that
/// continues it, in one transaction.
///
/// The household agrees to each measure anew: the case there begins without an agreement, unless it
/// is said on which day the household gave the one for that measure.
package struct HandOver: Request {
  package static let name = "case.handover"
  package static let writes = true
  package var id: CaseFile.ID
  /// The programme that takes the household.
  package var programme: ProgrammeInstance.ID
  /// How the case here ends; `nil` for the outcome that the programme means for it.
  package var outcome: OutcomeID?
  /// The day of both; the day of the session when it is not said.
  package var on: Day?
  /// What the form of the programme there says, as typed, by field.
  package var facts: [FieldID: String]
  /// The day on which the household agreed to the measure there; `nil` while it is asked.
  package var agreedOn: Day?
  /// How it agreed.
  package var mode: AgreementMode?

  /// A hand-over on the day of the session with nothing said in advance, unless given.
  package init(
    _ id: CaseFile.ID, to programme: ProgrammeInstance.ID, outcome: OutcomeID? = nil,
    on day: Day? = nil, facts: [FieldID: String] = [:], agreedOn: Day? = nil,
    mode: AgreementMode? = nil
  ) {
    self.id = id
    self.programme = programme
    self.outcome = outcome
    on = day
    self.facts = facts
    self.agreedOn = agreedOn
    self.mode = mode
  }

  /// What became of the two cases.
  package struct Outcome: Sendable {
    /// The case here, closed; or what its closing would change.
    package var closed: CaseActOutcome
    /// The case there; `nil` in a dry run.
    package var id: CaseFile.ID?
    /// The same as the viewer reads it; `nil` where they take no part in it.
    package var opened: CaseActOutcome?
  }

  /// Closes, opens and ties, or does nothing at all.
  ///
  /// - Throws: `Problem` when the viewer may not act, either programme takes no act, a rule of
  ///   either refuses, or the household is followed there already.
  package func perform(in deployment: Deployment, _ session: Session) throws -> Outcome {
    try deployment.checkMayAct(session.viewer)
    let there = try deployment.programme(programme)
    if session.dryRun { return try preview(in: deployment, session) }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    let opened = try deployment.store.write(Self.name, stamp) { transaction in
      try write(there, transaction, deployment, session)
    }
    let view = try deployment.store.reader(session.viewer, on: session.day).caseView(opened)
    let sheet = try view.map { _ in try deployment.sheet(of: opened, session) }
    return Outcome(
      closed: .done(try deployment.sheet(of: id, session), written: 1), id: opened,
      opened: sheet.map { .done($0, written: $0.view.file.entries) })
  }

  /// Writes within a transaction that is already open.
  ///
  /// - Returns: the case there.
  func write(
    _ there: ConfiguredProgramme, _ transaction: Transaction, _ deployment: Deployment,
    _ session: Session
  ) throws -> CaseFile.ID {
    let (background, _) = try deployment.background(id, transaction.registry, session)
    try closing(deployment, transaction.registry, session).write(transaction, deployment, session)
    let household = background.file.household
    let opened = try opening(household).write(
      there, transaction, session,
      namesOpener: try mayBeNamed(there, background.household, transaction.registry, session))
    guard let file = try transaction.registry.caseFile(opened) else {
      throw Problem.unknownCase(opened)
    }
    let later = try refusing { try entries(of: file, there.definition, session) }
    _ = try transaction.append(later, to: file, definition: there.definition.declared)
    return opened
  }

  private func closing(
    _ deployment: Deployment, _ registry: Registry, _ session: Session
  ) throws -> CloseCase {
    let (background, definition) = try deployment.background(id, registry, session)
    guard background.file.programme != programme else { throw Problem.handedToItself(id) }
    let chosen = try refusing { try definition.handingOver(outcome, background.file) }
    return CloseCase(id, chosen, on: on)
  }

  private func opening(_ household: Household.ID) -> OpenCase {
    OpenCase(programme, household, on: on, facts: facts)
  }

  /// The tie to the case here, and the agreement to the measure there, where it is given.
  private func entries(
    of file: CaseFile, _ definition: ProgrammeDefinition, _ session: Session
  ) throws(Refusal) -> [EntryDraft] {
    let link = CaseLink(to: id, kind: .continues)
    var drafts = [try definition.link(link, on: file.openedOn, today: session.day)]
    if let agreedOn {
      let agreement = Agreement(.support, givenOn: agreedOn, mode: mode)
      drafts.append(try definition.agree(agreement, in: file, today: session.day))
    }
    return drafts
  }

  /// Whoever hands over goes on as the referent, where their partner takes part there; an address
  /// that is kept from them stays so (D5.4).
  private func mayBeNamed(
    _ there: ConfiguredProgramme, _ household: Household, _ registry: Registry, _ session: Session
  ) throws -> Bool {
    if let own = session.viewer.partner,
      !there.instance.partners.values.contains(where: { $0.contains(own) })
    {
      return false
    }
    guard household.addressConfidentiality == .secret else { return true }
    return try registry.cases(of: household.id).contains { file in
      file.referents(on: session.day).contains { $0.user == session.viewer.user }
    }
  }

  private func preview(in deployment: Deployment, _ session: Session) throws -> Outcome {
    let (close, household) = try deployment.store.read { registry in
      (
        try closing(deployment, registry, session),
        try deployment.background(id, registry, session).0.file.household
      )
    }
    return Outcome(
      closed: try close.perform(in: deployment, session), id: nil,
      opened: try opening(household).perform(in: deployment, session))
  }
}

extension Problem {
  fileprivate static func handedToItself(_ id: CaseFile.ID) -> Problem {
    Problem(
      "same-programme",
      Text(
        fr: "le dossier \(id) est déjà dans ce programme",
        en: "case \(id) is in that programme already"),
      remedy: Text(
        fr: "nommer un autre programme : logis programme list",
        en: "name another programme: logis programme list"))
  }
}
