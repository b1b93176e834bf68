import CaseKernel

@testable import CaseStore

/// A store full of cases that chance has made, each by the entries of its journal.
struct GeneratedCaseload {
  let store: Store
  static let programmes: [ProgrammeInstance.ID] = ["fake-44", "fake-85"]

  init(seed: UInt64, cases: Int) throws {
    store = try Store.example()
    var chance = Chance(seed)
    let households = (1...cases / 3).map { Household.ID("H-\($0 + 1000)") }
    var plans: [(day: Day, household: Household.ID, drafts: [EntryDraft], version: Int)] = []
    for _ in 0..<cases {
      let day = chance.day()
      plans.append(
        (day, chance.one(of: households), Self.drafts(after: day, &chance), chance.number(1...2)))
    }
    try store.write("generate", .by()) { transaction in
      for (place, id) in households.enumerated() {
        var household = Household.example(id)
        household.dalo = Answer.allCases[place % 3]
        household.departmentalPlan = Answer.allCases[place / 3 % 3]
        try transaction.save(household)
      }
      for version in 1...2 { try transaction.store(Declared.definition(version: version)) }
      for (place, plan) in plans.enumerated() {
        let definition = Declared.definition(version: plan.version)
        let opening = CaseEvent.Opening(
          programme: Self.programmes[place % 5 == 0 ? 1 : 0], module: "fake",
          definition: try Transaction.hash(of: definition), household: plan.household,
          phase: "referral", parties: [], facts: [:])
        let file = try transaction.open(
          EntryDraft(
            on: plan.day, kind: "liaisonForm", visibility: .partnersOfTheCase, .opened(opening)),
          id: transaction.nextCaseID(openedOn: plan.day), definition: definition)
        _ = try transaction.append(plan.drafts, to: file, definition: definition)
      }
      for place in 0..<cases {
        let day = chance.day()
        try transaction.append(
          EntryDraft(
            on: day, kind: chance.one(of: Declared.kinds), visibility: .operatorTeam,
            Self.note(on: day, &chance)),
          to: Self.programmes[place % 5 == 0 ? 1 : 0],
          // The first entry of each journal stands for one that is corrected again and again.
          correcting: place > 9 && chance.happens(10) ? 1 : nil)
      }
    }
  }

  /// What happens in a case: days go on, or sometimes back, as when an entry is made late.
  private static func drafts(after opening: Day, _ chance: inout Chance) -> [EntryDraft] {
    var day = opening
    var isOpen = true
    return (0..<chance.number(0...14)).map { _ in
      day = chance.happens(15) ? chance.day() : day.adding(days: chance.one(of: [0, 1, 9, 31, 60]))
      if chance.happens(25) { day = day.lastOfMonth }
      let body = isOpen ? openBody(on: day, &chance) : closedBody(on: day, &chance)
      if case .closed = body { isOpen = false }
      if case .reopened = body { isOpen = true }
      let isNote = if case .noted = body { true } else { false }
      return EntryDraft(
        on: day, kind: isNote ? chance.one(of: Declared.kinds) : "act", visibility: .operatorTeam,
        body)
    }
  }

  private static func openBody(on day: Day, _ chance: inout Chance) -> CaseEvent.Body {
    switch chance.number(1...24) {
    case 1...6: .advanced(to: chance.one(of: Declared.phases.dropLast()))
    case 7...8: .closed(chance.one(of: Declared.outcomes), to: "closed")
    case 9...11: .agreed(Agreement(chance.one(of: AgreementKind.allCases), givenOn: day))
    case 12...13: .withdrew(chance.happens(70) ? .support : .sharing, with: nil)
    case 14...17: recording(on: day, &chance)
    default: note(on: day, &chance)
    }
  }

  private static func closedBody(on day: Day, _ chance: inout Chance) -> CaseEvent.Body {
    chance.happens(30)
      ? .reopened(to: chance.one(of: Declared.phases.dropLast())) : note(on: day, &chance)
  }

  private static func note(on day: Day, _ chance: inout Chance) -> CaseEvent.Body {
    var note = CaseEvent.Note(minutes: chance.happens(60) ? chance.number(1...200) : nil)
    for field in chance.some(of: Declared.fields, 0...2) {
      note.facts[field] = value(of: field, on: day, &chance)
    }
    return .noted(note)
  }

  private static func recording(on day: Day, _ chance: inout Chance) -> CaseEvent.Body {
    var recording = CaseEvent.Recording()
    for field in chance.some(of: Declared.fields.dropLast(), 1...3) {
      let value = chance.happens(15) ? nil : value(of: field, on: day, &chance)
      if Declared.overlay.contains(field) {
        recording.extra[field] = .some(value)
      } else {
        recording.facts[field] = .some(value)
      }
    }
    return .recorded(recording)
  }

  private static func value(
    of field: FieldID, on day: Day, _ chance: inout Chance
  ) -> FieldValue {
    if chance.happens(10) { return .text(chance.one(of: Declared.words)) }
    switch field {
    case "until":
      return chance.happens(85)
        ? FieldValue(day.adding(days: chance.number(-10...90)))
        : .text(chance.one(of: ["2024-02-30", "2024-2-3", "0000-01-01", "now", "2024-01-01Z"]))
    case "amount": return .number(chance.one(of: [12, -3, 7, 0, 2, 3, 4, 5]))
    case "problems": return .list(chance.some(of: Declared.words, 0...3))
    case "health": return .answer(chance.happens(50))
    default: return .text(chance.one(of: Declared.words))
    }
  }
}
