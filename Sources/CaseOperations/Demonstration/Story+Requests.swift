import CaseConfiguration
import CaseKernel

extension Story.Deed {
  /// The act on a case that is open; `nil` for those that reach beyond it.
  func request(on id: CaseFile.ID) -> (any CaseAct)? {
    switch self {
    case .open, .link(_, .household), .handOver: nil
    case .assign(let user, _, let last): AssignCase(id, user, to: last)
    case .join(let partner, let role, let last, let reads):
      NamePartner(id, Party(partner, role, to: last, reads: reads))
    case .part(let partner, let role): RemovePartner(id, partner, role)
    case .link(let kind, .elsewhere(let words)):
      LinkCases(id, CaseLink(.elsewhere(Sensitive(words)), kind: kind))
    case .agree(let kind, let mode, let partner):
      RecordAgreement(id, kind, mode: mode, with: partner)
    case .withdraw(let kind, let partner):
      RecordAgreement(id, kind, with: partner, withdraws: true)
    case .log(let kind, let entry): LogOneEntry(id: id, entry: entry.request(kind, in: id))
    case .record(let facts): RecordFacts(id, facts)
    case .advance(let phase): AdvanceCase(id, to: phase)
    case .plan(let party, let what, let due): AddCommitment(id, what, by: party, due: due)
    case .settle(let number, let state): SettleCommitment(id, number, as: state)
    case .close(let outcome): CloseCase(id, outcome)
    case .gather, .household: nil
    }
  }
}

extension Story.Act {
  /// The same as an entry of the programme's own journal; `nil` for what only a case has.
  func request(in programme: ProgrammeInstance.ID) -> LogProgrammeEntry? {
    guard case .log(let kind, let entry) = deed else { return nil }
    return LogProgrammeEntry(
      programme, kind, note: CaseEvent.Note(text: entry.note, with: entry.with),
      facts: entry.facts)
  }
}

extension Story.Entry {
  /// The same entry, as it is logged in a case.
  fileprivate func request(_ kind: EventKindID, in id: CaseFile.ID) -> LogEntry {
    let minutes = hours.map { Int($0.hundredths * 60 / 100) }
    return LogEntry(
      [id], kind, note: CaseEvent.Note(text: note, minutes: minutes, with: self.with),
      facts: facts, visibility: visibility)
  }
}
