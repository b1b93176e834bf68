package import CaseKernel
package import CaseStore

/// A gathering as one person may see it: what it is, and who was there.
package struct GatheringSheet: Sendable {
  package var id: Gathering.ID
  package var kind: Gathering.Kind
  package var state: Gathering.State
  /// The day it is, was or was to be.
  package var on: Day
  /// The programme that it belongs to.
  package var instance: ProgrammeInstance
  /// The definition whose words are used.
  package var declared: DeclaredDefinition
  /// The number of its first entry in the journal of the programme.
  var entry: Int
  /// Time, facilitators and values, as far as they are readable.
  var note: CaseEvent.Note
  /// The households that took part, as far as the viewer may know; `nil` where none can.
  package var attendance: Attendance?
  /// How many households took part; `nil` where none can, or the number is hidden.
  package var households: Int?
  /// How many neighbours were there; `nil` where nobody noted it, which is not « none ».
  package private(set) var neighbours: Int?
  /// Staff who were there, by partner and job, in the order noted.
  package private(set) var staff: [Staff] = []
  /// The members of the committee who were there.
  package private(set) var members: [Partner.ID] = []
  package private(set) var decisions: [String] = []
  package private(set) var checkpoints: [Checkpoint] = []

  /// So many of a partner's staff in one job; nobody is named.
  package struct Staff: Hashable, Sendable {
    package var partner: Partner.ID
    package var job: String
    package var count: Int
    /// The number of the entry that says so.
    var entry: Int
  }

  /// What is to be checked at a meeting, by a day.
  package struct Checkpoint: Hashable, Sendable {
    package var what: String
    package var due: Day
  }

  init(
    _ id: Gathering.ID, _ kind: Gathering.Kind, on day: Day, entry: Int,
    of instance: ProgrammeInstance, declared: DeclaredDefinition
  ) {
    self.id = id
    self.kind = kind
    state = .planned
    on = day
    self.entry = entry
    self.instance = instance
    self.declared = declared
    note = CaseEvent.Note()
  }

  /// The partners who lead it.
  package var facilitators: [Partner.ID] { note.with }
  /// How long it lasts, in minutes; `nil` where nobody noted it.
  package var minutes: Int? { note.minutes }
  /// The committee that meets, by its id in `config.yaml`.
  package var committee: String? { text("committee") }
  package var theme: String? { text("theme") }
  package var place: String? { text("place") }
  package var notes: String? { text("notes") }

  private func text(_ field: FieldID) -> String? { note.facts[field]?.text }

  /// The fields of such an entry, with the words of the programme.
  var fields: [EntryField] {
    declared.programmeKinds.first { $0.id == kind.entry(state) }?.fields ?? []
  }

  /// Whether anything tells that somebody was there.
  var hasAttendance: Bool {
    neighbours != nil || !staff.isEmpty || !members.isEmpty || !decisions.isEmpty
      || !checkpoints.isEmpty
  }

  /// The number of the entry that told the neighbours, or the members, so that a new number takes
  /// its place.
  private(set) var entries: [EventKindID: Int] = [:]

  /// One more entry about it.
  mutating func tell(_ line: JournalLine, _ note: CaseEvent.Note) {
    let number = line.corrects ?? line.entry
    let count = note.facts["count"]?.number ?? 0
    entries[line.kind] = number
    switch line.kind {
    case "neighboursPresent": neighbours = count
    case "staffPresent":
      let one = Staff(
        partner: Partner.ID(note.facts["partner"]?.text ?? ""),
        job: note.facts["job"]?.text ?? "", count: count, entry: number)
      staff.removeAll { $0.entry == number }
      staff.append(one)
    case "membersPresent": members = note.with
    case "committeeDecision": decisions.append(note.facts["decision"]?.text ?? "")
    case "committeeCheckpoint":
      checkpoints.append(
        Checkpoint(
          what: note.facts["checkpoint"]?.text ?? "", due: note.facts["due"]?.day ?? line.on))
    default: break
    }
  }
}
