import CaseKernel
import CaseStore

/// The gatherings that the journal of a programme tells of, put together from its entries.
struct GatheringBook {
  /// By the order in which they were first written.
  private(set) var gatherings: [GatheringSheet] = []
  private var places: [Gathering.ID: Int] = [:]
  private let instance: ProgrammeInstance
  private let declared: DeclaredDefinition

  /// The book of the entries that somebody reads, or of all of them.
  init(_ lines: [JournalLine], of instance: ProgrammeInstance, _ declared: DeclaredDefinition) {
    self.instance = instance
    self.declared = declared
    for line in lines { add(line) }
  }

  /// The gathering of that id; `nil` where the entries tell of none.
  subscript(id: Gathering.ID) -> GatheringSheet? { places[id].map { gatherings[$0] } }

  private mutating func add(_ line: JournalLine) {
    guard case .noted(let note) = line.body,
      let id = note.facts["gathering"]?.text.map({ Gathering.ID($0) })
    else { return }
    if let (kind, state) = line.kind.gathering {
      put(id, kind, state, line, note)
    } else if let place = places[id] {
      gatherings[place].tell(line, note)
    }
  }

  /// A later entry of the same gathering corrects the one before: it moves it, or says that it was
  /// held.
  private mutating func put(
    _ id: Gathering.ID, _ kind: Gathering.Kind, _ state: Gathering.State, _ line: JournalLine,
    _ note: CaseEvent.Note
  ) {
    let place = places[id] ?? gatherings.count
    let day = state == .held ? line.on : note.facts["day"]?.day ?? line.on
    if place == gatherings.count {
      places[id] = place
      gatherings.append(
        GatheringSheet(
          id, kind, on: day, entry: line.entry, of: instance, declared: declared))
    }
    (gatherings[place].state, gatherings[place].on) = (state, day)
    gatherings[place].note = note
  }
}

extension JournalLine {
  /// An entry as the system reads it.
  init(_ event: CaseEvent) {
    self.init(
      entry: event.number, on: event.on, recordedAt: event.recordedAt, author: event.author,
      kind: event.kind, visibility: event.visibility, body: event.body, corrects: event.corrects)
  }
}
