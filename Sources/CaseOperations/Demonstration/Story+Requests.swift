import CaseConfiguration
import CaseKernel

extension Story.Deed {
  /// The act on a case that is open; `nil` for the opening itself.
  func request(on id: CaseFile.ID) -> (any CaseAct)? {
    switch self {
    case .open: nil
    case .agree(let kind, let mode, let partner):
      RecordAgreement(id, kind, mode: mode, with: partner)
    case .withdraw(let kind, let partner):
      RecordAgreement(id, kind, with: partner, withdraws: true)
    case .log(let kind, let entry): LogStoryEntry(id: id, kind: kind, entry: entry)
    case .record(let facts): RecordFacts(id, facts)
    case .advance(let phase): AdvanceCase(id, to: phase)
    case .plan(let party, let what, let due): AddCommitment(id, what, by: party, due: due)
    case .settle(let number, let state): SettleCommitment(id, number, as: state)
    case .close(let outcome): CloseCase(id, outcome)
    }
  }
}

/// What a story notes, on its one case.
private struct LogStoryEntry: CaseAct {
  static let name = LogEntry.name
  var id: CaseFile.ID
  var kind: EventKindID
  var entry: Story.Entry

  func decide(
    _ background: CaseBackground, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> [EntryDraft] {
    for partner in entry.with { try background.check(partner) }
    let note = CaseEvent.Note(
      text: entry.note, minutes: entry.hours.map { Int($0.hundredths * 60 / 100) },
      with: entry.with)
    return [
      try definition.log(
        kind, note, visibility: entry.visibility, in: background.file, by: session.viewer.roles,
        on: session.day, today: session.day)
    ]
  }
}
