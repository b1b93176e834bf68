import CaseConfiguration
package import CaseKernel
import CaseStore

/// Adds a gathering to the journal of its programme: one that was held, or one to come where its
/// day is ahead; or says anew what another is.
package struct AddGathering: Request {
  package static let name = "gathering.add"
  package static let writes = true
  package var programme: ProgrammeInstance.ID
  package var kind: Gathering.Kind
  /// The facilitators, and the time it takes.
  package var note: CaseEvent.Note
  /// Theme, place, notes and what else the kind carries, as typed.
  package var facts: [FieldID: String]
  /// Its day; when it is not said, that of the gathering it replaces, else the day of the session.
  package var on: Day?
  /// The gathering that this one replaces: another day, another theme.
  package var corrects: Gathering.ID?

  /// A gathering of today with nothing but its kind, unless more is given.
  package init(
    _ programme: ProgrammeInstance.ID, _ kind: Gathering.Kind, note: CaseEvent.Note = .init(),
    facts: [FieldID: String] = [:], on day: Day? = nil, corrects: Gathering.ID? = nil
  ) {
    self.programme = programme
    self.kind = kind
    self.note = note
    self.facts = facts
    on = day
    self.corrects = corrects
  }

  /// The gathering as it then stands; in a dry run, as it would stand.
  ///
  /// - Throws: `Problem` when the viewer may not act, the programme is unknown or disabled, it has
  ///   no such committee, or a value is refused.
  package func perform(in deployment: Deployment, _ session: Session) throws -> GatheringSheet {
    try deployment.writeGathering(Self.name, session) { try write($0, deployment, session) }
  }

  /// Writes within a transaction that is already open.
  func write(
    _ transaction: Transaction, _ deployment: Deployment, _ session: Session
  ) throws -> Gathering.ID {
    let configured = try deployment.programme(programme)
    let instance = configured.instance
    try instance.checkTakesGatherings(by: session.viewer)
    for partner in note.with { try instance.check(partner) }
    if kind == .committee { try checkCommittee(of: instance) }
    let earlier = try corrects.map { try deployment.gathering($0, transaction.registry).sheet }
    let day = on ?? earlier?.on ?? session.day
    try earlier.map { try checkReplaces($0, on: day, transaction.registry) }
    let id = try corrects ?? transaction.nextGatheringID()
    let draft = try draft(id, on: day, configured.definition, session)
    if let earlier {
      try transaction.append(draft, to: programme, correcting: earlier.entry)
    } else {
      try transaction.add(id, draft, to: programme)
    }
    return id
  }

  private func draft(
    _ id: Gathering.ID, on day: Day, _ definition: ProgrammeDefinition, _ session: Session
  ) throws -> EntryDraft {
    let isAhead = day > session.day
    var facts = facts
    facts["gathering"] = id.rawValue
    if isAhead { facts["day"] = day.description }
    return try refusing {
      try definition.logProgramme(
        kind.entry(isAhead ? .planned : .held), note, facts: facts, by: session.viewer.roles,
        on: isAhead ? session.day : day, today: session.day)
    }
  }

  private func checkCommittee(of instance: ProgrammeInstance) throws(Problem) {
    let known = instance.committees.map(\.kind)
    let named = facts["committee"] ?? ""
    guard !known.contains(named) else { return }
    throw .unknown(
      Text(fr: "comité", en: "committee"), named, known: known,
      list: "logis programme show \(instance.id)")
  }

  /// The entries in the cases of who took part bear the day: it does not move under them.
  private func checkReplaces(
    _ earlier: GatheringSheet, on day: Day, _ registry: Registry
  ) throws {
    guard earlier.instance.id == programme, earlier.kind == kind else {
      throw Problem.otherGathering(earlier)
    }
    guard earlier.on != day else { return }
    guard !(try earlier.isAttended(registry)) else { throw Problem.alreadyAttended(earlier) }
  }
}
