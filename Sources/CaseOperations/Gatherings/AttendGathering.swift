import CaseConfiguration
package import CaseKernel
import CaseStore

/// Notes who was at a gathering: cases, each in its own journal; staff by job; neighbours; members
/// of a committee with what they decided. All in one transaction.
package struct AttendGathering: Request {
  package static let name = "gathering.attend"
  package static let writes = true
  package var id: Gathering.ID
  /// What the gathering must be one of.
  package var kinds: [Gathering.Kind]
  package var present: Present

  /// Who was there, and what came of it.
  package struct Present: Hashable, Sendable {
    /// The cases that took part.
    package var cases: [CaseFile.ID] = []
    /// Time given to each household, in minutes, where it is not that of the gathering.
    package var minutes: Int?
    /// The values that the entry of a case carries besides, as typed.
    package var facts: [FieldID: String] = [:]
    /// How many neighbours were there.
    package var neighbours: Int?
    /// Staff by partner and job.
    package var staff: [Staff] = []
    /// The partners that sat on the committee.
    package var members: [Partner.ID] = []
    package var decisions: [String] = []
    package var checkpoints: [Checkpoint] = []
    /// The gathering did not take place.
    package var notHeld = false

    /// Nobody, until somebody is named.
    package init() {}
  }

  /// So many of a partner's staff in one job, without names.
  package struct Staff: Hashable, Sendable {
    package var partner: Partner.ID
    package var job: String
    package var count: Int

    /// One person, unless more are counted.
    package init(_ partner: Partner.ID, _ job: String, _ count: Int = 1) {
      self.partner = partner
      self.job = job
      self.count = count
    }
  }

  /// What is to be checked, and by when.
  package struct Checkpoint: Hashable, Sendable {
    package var what: String
    package var due: Day

    /// Something to check by a day.
    package init(_ what: String, by due: Day) {
      self.what = what
      self.due = due
    }
  }

  /// Attendance of a gathering, of any kind unless some are named.
  package init(
    _ id: Gathering.ID, _ present: Present, kinds: [Gathering.Kind] = Gathering.Kind.allCases
  ) {
    self.id = id
    self.present = present
    self.kinds = kinds
  }

  /// The gathering as it then stands; in a dry run, as it would stand.
  ///
  /// - Throws: `Problem` when the viewer may not act, the gathering is unknown, ahead or was not
  ///   held, a case is of another programme or was there already, or a value is refused.
  package func perform(in deployment: Deployment, _ session: Session) throws -> GatheringSheet {
    try deployment.writeGathering(Self.name, session) { try write($0, deployment, session) }
  }

  /// Writes within a transaction that is already open.
  func write(
    _ transaction: Transaction, _ deployment: Deployment, _ session: Session
  ) throws -> Gathering.ID {
    let (sheet, configured) = try deployment.gathering(id, transaction.registry)
    try sheet.instance.checkTakesGatherings(by: session.viewer)
    guard kinds.contains(sheet.kind) else { throw Problem.otherGathering(sheet) }
    guard sheet.state != .notHeld else { throw Problem.wasNotHeld(sheet) }
    let attending = Attending(
      sheet: sheet, definition: configured.definition, present: present, session: session)
    if present.notHeld {
      guard !(try sheet.isAttended(transaction.registry)) else {
        throw Problem.alreadyAttended(sheet)
      }
      try attending.write(.notHeld, on: session.day, transaction)
      return id
    }
    guard sheet.on <= session.day else { throw Problem.gatheringAhead(sheet) }
    if sheet.state == .planned { try attending.write(.held, on: sheet.on, transaction) }
    try attending.write(transaction, deployment)
    return id
  }
}
