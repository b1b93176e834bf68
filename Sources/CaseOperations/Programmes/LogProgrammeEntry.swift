import CaseConfiguration
package import CaseKernel
import CaseStore

/// Logs what a programme meets and that belongs to no case: an obstacle at a landlord, a
/// checkpoint, a recommendation.
package struct LogProgrammeEntry: Request {
  package static let name = "programme.log"
  package static let writes = true
  package var programme: ProgrammeInstance.ID
  package var kind: EventKindID
  /// The text and the partners concerned.
  package var note: CaseEvent.Note
  /// The values that the kind carries, as typed, by field.
  package var facts: [FieldID: String]
  /// The day it happened; the day of the session when it is not said.
  package var on: Day?

  /// An entry with nothing but its kind, unless more is given.
  package init(
    _ programme: ProgrammeInstance.ID, _ kind: EventKindID, note: CaseEvent.Note = .init(),
    facts: [FieldID: String] = [:], on day: Day? = nil
  ) {
    self.programme = programme
    self.kind = kind
    self.note = note
    self.facts = facts
    on = day
  }

  /// The journal as it then stands; in a dry run, as it would stand.
  ///
  /// - Throws: `Problem` when the viewer may not act, the programme is unknown or disabled, it has
  ///   no journal of its own, or a value is refused.
  package func perform(
    in deployment: Deployment, _ session: Session
  ) throws -> ProgrammeJournal {
    try deployment.checkMayAct(session.viewer)
    if session.dryRun {
      let draft = try deployment.store.read { try self.draft(deployment, $0, session) }
      var journal = try ReadProgrammeJournal(programme).perform(in: deployment, session)
      let number = (journal.lines.last?.entry ?? 0) + 1
      journal.lines.append(line(of: draft, number, session))
      return journal
    }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    try deployment.store.write(Self.name, stamp) { try write($0, deployment, session) }
    return try ReadProgrammeJournal(programme).perform(in: deployment, session)
  }

  /// Writes within a transaction that is already open.
  func write(_ transaction: Transaction, _ deployment: Deployment, _ session: Session) throws {
    let draft = try self.draft(deployment, transaction.registry, session)
    try transaction.append(draft, to: programme)
  }

  private func draft(
    _ deployment: Deployment, _ registry: Registry, _ session: Session
  ) throws -> EntryDraft {
    let configured = try deployment.programme(programme)
    let instance = configured.instance
    guard instance.enabled else { throw Problem(.programmeDisabled(programme)) }
    let declared = configured.definition.declared
    if !declared.loggedProgrammeKinds.contains(where: { $0.id == kind }) {
      guard !declared.programmeKinds.contains(where: { $0.id == kind }) else {
        throw Problem.isGathering(kind.gathering?.kind)
      }
      guard !declared.loggedProgrammeKinds.isEmpty else { throw Problem.noJournal(programme) }
      throw Problem(.unknownKind(kind, known: declared.loggedProgrammeKinds.map(\.id)))
    }
    let partners = Set(instance.partners.values.joined())
    for partner in note.with where !partners.contains(partner) {
      throw Problem.unknown(
        Text(fr: "partenaire du programme", en: "partner of the programme"), partner.rawValue,
        known: partners.map(\.rawValue).sorted(), list: "logis programme show \(programme)")
    }
    let journal = try registry.programmeJournal(programme)
    return try refusing {
      try configured.definition.logProgramme(
        kind, note, facts: facts,
        earlier: Dictionary(uniqueKeysWithValues: journal.map { ($0.number, $0.kind) }),
        by: session.viewer.roles, on: on ?? session.day, today: session.day)
    }
  }

  private func line(of draft: EntryDraft, _ number: Int, _ session: Session) -> JournalLine {
    JournalLine(
      entry: number, on: draft.on, recordedAt: session.at, author: session.viewer.user,
      kind: draft.kind, visibility: draft.visibility, body: draft.body)
  }
}

extension Problem {
  /// The module of the programme declares no kind of entry outside cases.
  static func noJournal(_ id: ProgrammeInstance.ID) -> Problem {
    Problem(
      "no-journal",
      Text(
        fr: "le programme \(id) n'a pas de journal hors des dossiers",
        en: "programme \(id) has no journal outside its cases"),
      remedy: Text(
        fr: "noter dans un dossier : logis case log DOSSIER TYPE",
        en: "log it in a case: logis case log CASE KIND"))
  }
}
