import CaseKernel
import CaseStore

/// The gatherings of a programme that are to come, the meetings that the rhythm of its committees
/// makes due, and what they set themselves to check.
struct GatheringAgenda {
  private let instance: ProgrammeInstance
  private let registry: Registry
  private let day: Day
  private let last: Day

  init(_ instance: ProgrammeInstance, _ registry: Registry, on day: Day, until last: Day) {
    self.instance = instance
    self.registry = registry
    self.day = day
    self.last = last
  }

  var entries: [AgendaEntry] {
    get throws {
      let kinds = Gathering.Kind.allCases.map { $0.entry(.planned) }
      let records = try registry.programmeRecords(
        instance.id, of: kinds + [Self.met, "committeeCheckpoint"])
      let planned = records.filter { kinds.contains($0.kind) }
      let meetings = records.filter { $0.kind == Self.met }
      return planned.compactMap(gathering) + checkpoints(in: records, meetings)
        + (try meetingsDue(meetings, planned))
    }
  }

  private static let met = Gathering.Kind.committee.entry(.held)

  /// A gathering that is planned stays in sight until it is said whether it was held.
  private func gathering(_ record: LoggedRecord) -> AgendaEntry? {
    guard let on = record.facts["day"]?.day, let id = record.facts["gathering"]?.text else {
      return nil
    }
    return entry(on: on, .gathering(Gathering.ID(id), of: instance.id))
  }

  private func meetingsDue(
    _ meetings: [LoggedRecord], _ planned: [LoggedRecord]
  ) throws -> [AgendaEntry] {
    let due = instance.committees.compactMap { committee -> (String, Day)? in
      guard let every = committee.every,
        !planned.contains(where: { $0.isOf(committee.kind) }),
        let next = next(meetings.filter { $0.isOf(committee.kind) }.map(\.on).max(), every)
      else { return nil }
      return (committee.kind, next)
    }
    guard !due.isEmpty, try isRunning() else { return [] }
    return due.compactMap { kind, on in
      entry(on: on, .committee(kind, of: instance.id, checkpoint: false))
    }
  }

  /// The day of the next meeting: a rhythm after the latest, or after the term of the convention
  /// began where none was ever noted.
  private func next(_ latest: Day?, _ every: Period) -> Day? {
    (latest ?? instance.convention?.termStart(on: day))?.adding(every)
  }

  /// A convention that is over makes no meeting due, unless it is renewable and cases go on.
  private func isRunning() throws -> Bool {
    guard let convention = instance.convention, let end = convention.to, end < day else {
      return true
    }
    return try convention.renewable && registry.countedAtOnce(instance.id, on: day) > 0
  }

  /// A checkpoint is passed once its committee meets on its day or later.
  private func checkpoints(
    in records: [LoggedRecord], _ meetings: [LoggedRecord]
  ) -> [AgendaEntry] {
    records.filter { $0.kind == "committeeCheckpoint" }.compactMap { checkpoint in
      guard let due = checkpoint.facts["due"]?.day,
        let committee = meetings.first(where: { $0.isSame(as: checkpoint) })?
          .facts["committee"]?.text,
        !meetings.contains(where: { $0.isOf(committee) && $0.on >= due })
      else { return nil }
      return entry(on: due, .committee(committee, of: instance.id, checkpoint: true))
    }
  }

  private func entry(on due: Day, _ subject: AgendaEntry.Subject) -> AgendaEntry? {
    due <= last ? AgendaEntry(on: due, .appointment, subject, seenOn: day) : nil
  }
}

extension LoggedRecord {
  fileprivate func isOf(_ committee: String) -> Bool { facts["committee"]?.text == committee }

  fileprivate func isSame(as other: LoggedRecord) -> Bool {
    facts["gathering"] == other.facts["gathering"]
  }
}
