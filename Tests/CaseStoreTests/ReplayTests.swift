import CaseKernel
import Testing

@testable import CaseStore

/// What the tables hold is always what the journal adds up to.
@Suite struct ReplayTests {
  @Test(arguments: 1...30)
  func `random acts leave the state that their journal adds up to`(_ seed: UInt64) throws {
    let store = try Store.example()
    var acts = RandomActs(seed: seed)
    var file = try store.openCase(facts: acts.facts())

    for _ in 0..<25 {
      let drafts = acts.next(for: file)
      file = try #require(try store.append(drafts, to: file.id))
    }

    let stored = try store.read { try $0.caseFile(file.id) }
    let journal = try store.read { try $0.journal(of: file.id) }
    #expect(stored == file)
    #expect(CaseFile.replayed(file.id, journal, DeclaredDefinition.fake.eventKinds) == file)
    #expect(try store.verify() == [])
  }
}

/// Acts in any order that the journal allows, the same for the same seed.
struct RandomActs {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  private mutating func below(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  private mutating func day() -> Day { Day.in2026(1, 1).adding(days: below(300)) }

  mutating func facts() -> Facts {
    below(2) == 0 ? [:] : ["reason": "debt", "orientation": .number(below(9))]
  }

  mutating func next(for file: CaseFile) -> [EntryDraft] {
    (0...below(3)).map { _ in draft(for: file) }
  }

  private mutating func draft(for file: CaseFile) -> EntryDraft {
    let kinds: [EventKindID] = ["note", "call", "homeVisit", "liaisonForm", "alert", "letter"]
    let phases: [PhaseID] = ["referral", "diagnosis", "support"]
    let agreements = AgreementKind.allCases
    let day = day()
    switch below(11) {
    case 0, 1:
      return .note(
        "é ‹\(below(99))›", kind: kinds[below(6)], on: day, minutes: below(90), with: ["anef"])
    case 2: return draft(day, .recorded(.init(facts: ["reason": below(2) == 0 ? nil : "x"])))
    case 3: return draft(day, .recorded(.init(extra: ["health": .list(["a", "b"])])))
    case 4: return draft(day, .agreed(Agreement(agreements[below(3)], givenOn: day, mode: .oral)))
    case 5: return draft(day, .withdrew(agreements[below(3)], with: nil))
    case 6: return draft(day, .advanced(to: phases[below(3)]))
    case 7: return draft(day, .closed("done", to: "closed"))
    case 8: return draft(day, .reopened(to: phases[below(3)]))
    case 9: return .assigning(below(2) == 0 ? "worker" : "other", from: day)
    default: return settling(file, day)
    }
  }

  /// A commitment settled, or the first one made.
  private mutating func settling(_ file: CaseFile, _ day: Day) -> EntryDraft {
    guard let last = file.plan.last else {
      return draft(
        day, .planned(Commitment(number: 1, party: .household, what: "pay", madeOn: day)))
    }
    return draft(day, .settled(commitment: last.number, as: .done))
  }

  private func draft(_ day: Day, _ body: CaseEvent.Body) -> EntryDraft {
    EntryDraft(on: day, kind: "note", visibility: .operatorTeam, body)
  }
}
