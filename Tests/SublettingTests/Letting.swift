import CaseKernel
import Subletting

/// A case that is made of records alone.
enum Letting {
  static let start = Example.day(2026, 1, 31)

  static let description = ProgrammeDescription(
    "essai", version: 1, name: Text(fr: "Essai", en: "Trial"),
    summary: Text(fr: "Un essai.", en: "A trial."), source: "essai")

  static let engine = Subletting(
    description, SublettingTerms(),
    phases: SublettingPhases(preparation: "preparation", running: ["running"], after: ["after"]))

  enum Entry {
    case convention(Int?, on: Day = start)
    case review(Day)

    var note: (kind: EventKindID, on: Day, facts: Facts) {
      switch self {
      case .convention(let months, let day):
        (
          "convention", day,
          months.map { ["reviewMonths": .number($0)] } ?? ["annexed": .answer(true)]
        )
      case .review(let day): ("periodicReview", day, ["heard": .answer(true)])
      }
    }
  }

  static func file(_ entries: [Entry]) throws -> CaseFile {
    let opening = CaseEvent.Opening(
      programme: "essai", module: "essai", definition: "essai", household: "H-1",
      phase: "running", parties: [], facts: [:])
    var file = CaseFile(id: "D-1", opening: event(1, "referral", .opened(opening)), kinds: [])
    for (index, entry) in entries.enumerated() {
      let note = entry.note
      file?.apply(
        event(index + 2, note.kind, on: note.on, .noted(CaseEvent.Note(facts: note.facts))),
        kinds: [])
    }
    guard let file else { throw Unopened() }
    return file
  }

  struct Unopened: Error {}

  private static func event(
    _ number: Int, _ kind: EventKindID, on day: Day = start, _ body: CaseEvent.Body
  ) -> CaseEvent {
    CaseEvent(
      number: number, on: day, recordedAt: Instant(milliseconds: 0), author: "essai", kind: kind,
      visibility: .operatorTeam, body: body)
  }
}
