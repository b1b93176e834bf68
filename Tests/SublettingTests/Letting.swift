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
    case convention(Int)
    case review

    var note: (EventKindID, Facts) {
      switch self {
      case .convention(let months): ("convention", ["reviewMonths": .number(months)])
      case .review: ("periodicReview", ["heard": .answer(true)])
      }
    }
  }

  static func file(_ entries: [Entry]) throws -> CaseFile {
    let opening = CaseEvent.Opening(
      programme: "essai", module: "essai", definition: "essai", household: "H-1",
      phase: "running", parties: [], facts: [:])
    var file = CaseFile(id: "D-1", opening: event(1, "referral", .opened(opening)), kinds: [])
    for (index, entry) in entries.enumerated() {
      let (kind, facts) = entry.note
      file?.apply(event(index + 2, kind, .noted(CaseEvent.Note(facts: facts))), kinds: [])
    }
    guard let file else { throw Unopened() }
    return file
  }

  struct Unopened: Error {}

  private static func event(
    _ number: Int, _ kind: EventKindID, _ body: CaseEvent.Body
  ) -> CaseEvent {
    CaseEvent(
      number: number, on: start, recordedAt: Instant(milliseconds: 0), author: "essai", kind: kind,
      visibility: .operatorTeam, body: body)
  }
}
