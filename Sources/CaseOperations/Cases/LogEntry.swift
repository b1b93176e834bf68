package import CaseKernel
import CaseStore

/// Logs the same thing in the journal of one or several cases, in one transaction.
package struct LogEntry: Request {
  package static let name = "case.log"
  package static let writes = true
  /// The cases it concerns, one entry each.
  package var cases: [CaseFile.ID]
  package var kind: EventKindID
  /// The text, the minutes and the partners, the same in every case.
  package var note: CaseEvent.Note
  /// The values that the kind carries, as typed, by field.
  package var facts: [FieldID: String]
  /// Who may read it; the class of the kind when it is not said.
  package var visibility: Visibility?
  /// The day it happened; the day of the session when it is not said.
  package var on: Day?
  /// The author looked into the safe-contact rules of the household before the contact.
  package var safeContactChecked = false

  /// An entry with nothing but its kind, unless a note is given.
  package init(
    _ cases: [CaseFile.ID], _ kind: EventKindID, note: CaseEvent.Note = .init(),
    facts: [FieldID: String] = [:], visibility: Visibility? = nil, on day: Day? = nil
  ) {
    self.cases = cases
    self.kind = kind
    self.note = note
    self.facts = facts
    self.visibility = visibility
    on = day
  }

  /// One outcome a case, in the order asked.
  ///
  /// - Throws: `Problem` with the ids of every case whose safe contact is to be looked into first;
  ///   nothing is then written in any of them (D5.4 point 3).
  package func perform(
    in deployment: Deployment, _ session: Session
  ) throws -> [CaseActOutcome] {
    try deployment.checkMayAct(session.viewer)
    let entries = cases.map { LogOneEntry(id: $0, entry: self) }
    if session.dryRun {
      return try entries.map { try $0.perform(in: deployment, session) }
    }
    let stamp = Stamp(viewer: session.viewer, at: session.at, day: session.day)
    try deployment.store.write(Self.name, stamp) { transaction in
      try writeAll(entries, transaction, deployment, session)
    }
    return try cases.map { .done(try deployment.sheet(of: $0, session), written: 1) }
  }

  private func writeAll(
    _ entries: [LogOneEntry], _ transaction: Transaction, _ deployment: Deployment,
    _ session: Session
  ) throws {
    if safeContactChecked, entries.count > 1 { throw Problem.checkedOneByOne }
    var unsafe: [CaseFile.ID] = []
    for entry in entries {
      do {
        try entry.write(transaction, deployment, session)
      } catch let problem as Problem where problem.code == SafeContact.code && entries.count > 1 {
        unsafe.append(entry.id)
      }
    }
    guard unsafe.isEmpty else { throw Problem.safeContactUnchecked(kind, unsafe) }
  }
}

/// The part of a batch that concerns one case.
struct LogOneEntry: CaseAct {
  static let name = LogEntry.name
  var id: CaseFile.ID
  var entry: LogEntry

  func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    for partner in entry.note.with { try background.check(partner) }
    var note = entry.note
    note.safeContactChecked = try SafeContact(background, definition, session).isChecked(for: entry)
    let draft = try definition.log(
      entry.kind, note, facts: entry.facts, visibility: entry.visibility,
      in: background, by: session.viewer.roles, on: entry.on ?? session.day)
    try definition.checkPool(draft, of: background.household)
    return [draft]
  }
}
