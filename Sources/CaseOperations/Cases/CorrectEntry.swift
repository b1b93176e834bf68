package import CaseKernel
import CaseStore

/// Corrects an entry of a case: a new entry says what that one should have said, and counts in its
/// place. The entry itself stays as it was written.
package struct CorrectEntry: Request {
  package static let name = "case.correct"
  package static let writes = true
  package var id: CaseFile.ID
  package var correction: CorrectionRequest

  /// A correction, not yet checked against the journal.
  package init(_ id: CaseFile.ID, _ correction: CorrectionRequest) {
    self.id = id
    self.correction = correction
  }

  /// The case as it then stands, or what would change in a dry run: due days, months counted,
  /// findings.
  ///
  /// - Throws: `Problem` when the viewer may not act or does not read the entry; a refusal where
  ///   the entry is not there, or where the correction would break what every journal keeps.
  package func perform(
    in deployment: Deployment, _ session: Session
  ) throws -> CaseActOutcome {
    try deployment.checkMayAct(session.viewer)
    let reader = deployment.store.reader(session.viewer, on: session.day)
    guard let view = try reader.caseView(id) else { throw Problem.unknownCase(id) }
    if view.journal.contains(where: { $0.entry == correction.entry }) == false {
      throw Problem(.unknownJournalEntry(correction.entry, last: view.journal.last?.entry ?? 0))
    }
    if session.dryRun {
      return .preview(
        try deployment.store.read { try preview($0, deployment, session, shows: view.shows) })
    }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    try deployment.store.write(Self.name, stamp) { transaction in
      try write(transaction, deployment, session)
    }
    return .done(try deployment.sheet(of: id, session), written: 1)
  }

  /// Writes within a transaction that is already open.
  func write(_ transaction: Transaction, _ deployment: Deployment, _ session: Session) throws {
    let (background, definition) = try deployment.background(id, transaction.registry, session)
    let (draft, number) = try decide(background, definition, transaction.registry, session)
    _ = try transaction.append(
      [draft], to: background.file, definition: definition.declared, correcting: number)
  }

  private func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ registry: Registry,
    _ session: Session
  ) throws -> (EntryDraft, Int) {
    let journal = try registry.journal(of: id)
    return try refusing {
      let (draft, number) = try definition.correct(
        correction, journal: journal, in: background, by: session.viewer.roles)
      return (draft, number)
    }
  }

  private func preview(
    _ registry: Registry, _ deployment: Deployment, _ session: Session, shows: (Finding) -> Bool
  ) throws -> CasePreview {
    let (before, definition) = try deployment.background(id, registry, session)
    let (draft, number) = try decide(before, definition, registry, session)
    var after = before
    let journal = try registry.journal(of: id)
    after.file =
      definition.corrected(before.file, journal, by: draft, of: number) ?? before.file
    return CasePreview(
      id, [draft], before: before, after: after, definition: definition, shows: shows)
  }
}
