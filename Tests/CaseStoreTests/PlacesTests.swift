import CaseKernel
import Testing

@testable import CaseStore

/// The places that the store counts are those that one works out case by case.
@Suite struct PlacesTests {
  private static let sides: [Side?] = [nil, .access, .sustainment]

  /// Some two dozen cases of two years, opened in any order, some closed, some with work begun.
  private func caseload(_ seed: UInt64) throws -> (Store, [Places.Waiting]) {
    var chance = Chance(seed)
    let store = try Store.example()
    try store.write("define", .by()) { try $0.store(Places.sided) }
    var cases: [Places.Waiting] = []
    for _ in 0..<24 {
      let opened = Day.in2026(1, 1).adding(days: chance.number(0...700))
      let side = Self.sides[chance.number(0...2)]
      let (begins, closes) = (chance.number(0...1) == 1, chance.number(0...3) == 0)
      let file = try open(store, opened, side)
      var later: [EntryDraft] = []
      if begins { later.append(Self.entry(opened, .advanced(to: "diagnosis"))) }
      let closed = closes ? opened.adding(days: 5) : nil
      if let closed { later.append(Self.entry(closed, .closed("done", to: "closed"))) }
      try append(later, to: file.id, store)
      cases.append(
        .init(id: file.id, openedOn: opened, side: side, closedOn: closed, begun: begins))
    }
    return (store, cases.sorted { ($0.openedOn, $0.id.rawValue) < ($1.openedOn, $1.id.rawValue) })
  }

  private func open(_ store: Store, _ day: Day, _ side: Side?) throws -> CaseFile {
    try store.write("open", .by(on: .in2026(1, 1).adding(days: 800))) { transaction in
      let opening = CaseEvent.Opening(
        programme: "fake-44", module: "fake", definition: try Transaction.hash(of: Places.sided),
        household: "H-0001", phase: "referral", parties: [],
        facts: side.map { ["reason": .text($0.rawValue)] } ?? [:])
      return try transaction.open(
        EntryDraft(
          on: day, kind: "liaisonForm", visibility: .partnersOfTheCase, .opened(opening)),
        id: transaction.nextCaseID(openedOn: day), definition: Places.sided)
    }
  }

  private func append(_ drafts: [EntryDraft], to id: CaseFile.ID, _ store: Store) throws {
    try store.write("append", .by()) { transaction in
      guard let file = try transaction.registry.caseFile(id) else { return }
      _ = try transaction.append(drafts, to: file, definition: Places.sided)
    }
  }

  private static func entry(_ day: Day, _ body: CaseEvent.Body) -> EntryDraft {
    EntryDraft(on: day, kind: "note", visibility: .partnersOfTheCase, body)
  }

  @Test(
    arguments: 1...6 as ClosedRange<UInt64>,
    [ProgrammeInstance.Beyond.warn, .refuse, .waitingList])
  func `places are counted as one would by hand`(
    _ seed: UInt64, _ beyond: ProgrammeInstance.Beyond
  ) throws {
    let (store, cases) = try caseload(seed)
    let day = Day.in2026(1, 1).adding(days: 720)

    for per in [ProgrammeInstance.Capacity.Span.year, .atOnce] {
      let expected = Places(cases: cases, count: Places.count(per: per, beyond: beyond, on: day))
      for (index, waiting) in cases.enumerated() {
        let places = try store.read { registry in
          guard let file = try registry.caseFile(waiting.id) else { return [CapacityPlace]() }
          return try registry.places(of: file, on: waiting.side, in: expected.count)
        }

        #expect(places == expected.places(of: index), "\(waiting.id) per \(per)")
      }
    }
    #expect(try store.verify() == [])
  }

  @Test func `those who wait on one side leave their place in the whole to the other`() throws {
    let store = try Store.example()
    try store.write("define", .by()) { try $0.store(Places.sided) }
    let sides: [Side] = [.access, .access, .access, .sustainment]
    let files = try sides.enumerated().map { try open(store, .in2026(2, 1 + $0), $1) }
    func ranks(_ beyond: ProgrammeInstance.Beyond) throws -> [Int] {
      let count = Places.count(per: .year, beyond: beyond, on: .in2026(3, 1))
      return try store.read { registry in
        try registry.places(of: files[3], on: .sustainment, in: count).map(\.rank)
      }
    }

    // The third of access waits for one of two places: the fourth household is the third served.
    #expect(try ranks(.waitingList) == [3, 1, 3, 3])
    #expect(try ranks(.warn) == [4, 1, 4, 4])
  }

  @Test func `the side follows the fact, and unknown is neither`() throws {
    let store = try Store.example()
    try store.write("define", .by()) { try $0.store(Places.sided) }
    let file = try open(store, .in2026(2, 1), nil)
    func taken(_ side: Side?) throws -> Int? {
      let count = Places.count(per: .year, beyond: .warn, on: .in2026(3, 1))
      return try store.read { try $0.taken(.init(2, per: .year, side: side), in: count) }
    }
    func record(_ value: FieldValue?) throws {
      let facts = CaseEvent.Recording(facts: ["reason": value])
      try append([Self.entry(.in2026(2, 2), .recorded(facts))], to: file.id, store)
    }

    #expect(try [taken(nil), taken(.access), taken(.sustainment)] == [1, 0, 0])
    #expect(try store.read { try $0.sideUnknown("fake-44", on: .in2026(3, 1)) } == 1)
    try record("access")
    #expect(try [taken(nil), taken(.access), taken(.sustainment)] == [1, 1, 0])
    try record("elsewhere")
    #expect(try [taken(nil), taken(.access), taken(.sustainment)] == [1, 0, 0])
    #expect(try store.verify() == [])
  }

  @Test func `verify tells a side that the journal does not say`() throws {
    let store = try Store.example()
    try store.openCase()

    try store.tamper("UPDATE caseFile SET side = 'access'")

    #expect(try store.verify().map(\.subject) == ["case 2026-0001"])
  }
}
