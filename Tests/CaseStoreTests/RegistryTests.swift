import CaseKernel
import Testing

@testable import CaseStore

/// What the system reads and numbers.
@Suite struct RegistryTests {
  private let store: Store

  /// Four cases of 2026 and one of 2025; the second closed at once, the third after a diagnosis.
  init() throws {
    store = try Store.example()
    try store.openCase(on: .in2026(2, 1))
    try store.openCase(on: .in2026(1, 5))
    try store.openCase(on: .in2026(1, 7))
    try store.openCase(on: .in2026(2, 1))
    try store.openCase(on: try #require(Day("2025-12-30")))
    func entry(_ day: Day, _ body: CaseEvent.Body) -> EntryDraft {
      EntryDraft(on: day, kind: "note", visibility: .partnersOfTheCase, body)
    }
    try store.append([entry(.in2026(1, 20), .closed("done", to: "closed"))], to: "2026-0002")
    try store.append(
      [
        entry(.in2026(1, 10), .advanced(to: "diagnosis")),
        entry(.in2026(3, 1), .closed("done", to: "closed")),
      ], to: "2026-0003")
  }

  private func count(
    _ limit: ProgrammeInstance.Capacity.Limit, observing: [PhaseID] = ["diagnosis"],
    programme: ProgrammeInstance.ID = "fake-44", on day: Day
  ) -> PlaceCount {
    var instance = ProgrammeInstance(id: programme, module: "fake", publicName: Text("fake"))
    instance.capacity = .init([limit])
    var count = PlaceCount(instance, .fake, on: day)
    count.observing = observing
    return count
  }

  @Test func `a case closed before any work gave its place back`() throws {
    let yearly = ProgrammeInstance.Capacity.Limit(1, per: .year)

    let counts = try store.read { registry in
      [
        try registry.taken(yearly, in: count(yearly, on: .in2026(6, 1))),
        try registry.taken(yearly, in: count(yearly, observing: [], on: .in2026(6, 1))),
        try registry.taken(yearly, in: count(yearly, on: Day.in2026(1, 1).adding(days: -9))),
        try registry.taken(yearly, in: count(yearly, programme: "other", on: .in2026(6, 1))),
      ]
    }

    #expect(counts == [3, 4, 1, 0])
  }

  @Test func `cases open on a day are counted on that day`() throws {
    let counts = try store.read { registry in
      try [Day.in2026(1, 1), .in2026(1, 19), .in2026(1, 20), .in2026(3, 1)].map {
        try registry.countedAtOnce("fake-44", on: $0)
      }
    }

    #expect(counts == [1, 3, 2, 3])
  }

  @Test func `ranks follow the order of opening`() throws {
    let ids: [CaseFile.ID] = ["2026-0001", "2026-0002", "2026-0003", "2026-0004", "2025-0001"]
    let (yearly, atOnce) = (
      ProgrammeInstance.Capacity.Limit(1, per: .year),
      ProgrammeInstance.Capacity.Limit(1, per: .atOnce)
    )

    let ranks = try store.read { registry in
      let files = try ids.compactMap { try registry.caseFile($0) }
      return (
        try files.map {
          try registry.places(of: $0, on: nil, in: count(yearly, on: .in2026(3, 2))).first?.rank
        },
        try files.map {
          try registry.places(of: $0, on: nil, in: count(atOnce, on: .in2026(2, 10))).first?.rank
        }
      )
    }

    // The one case of 2025 has its place without counting.
    #expect(ranks.0 == [2, nil, 1, 3, nil])
    #expect(ranks.1 == [3, nil, 2, 4, 1])
  }

  @Test func `no place is counted where there is room for all of a year`() throws {
    func rank(of households: Int) throws -> Int? {
      let limit = ProgrammeInstance.Capacity.Limit(households, per: .year)
      return try store.read { registry in
        guard let file = try registry.caseFile("2026-0004") else { return nil }
        return try registry.places(of: file, on: nil, in: count(limit, on: .in2026(3, 2)))
          .first?.rank
      }
    }

    let (within, beyond) = (try rank(of: 4), try rank(of: 2))

    #expect(within == nil)
    #expect(beyond == 3)
  }

  @Test func `reports take the cases that were open in the period`() throws {
    func ids(_ from: Day, _ to: Day) throws -> [String] {
      try store.read { registry in
        try registry.caseFiles(programme: "fake-44", overlapping: DayRange(from: from, to: to))
          .map(\.id.rawValue)
      }
    }

    #expect(try ids(.in2026(1, 1), .in2026(1, 6)) == ["2026-0002", "2025-0001"])
    #expect(
      try ids(.in2026(1, 20), .in2026(1, 31)) == ["2026-0002", "2026-0003", "2025-0001"])
    #expect(try ids(.in2026(1, 21), .in2026(1, 31)) == ["2026-0003", "2025-0001"])
  }

  @Test func `many cases come as each does alone`() throws {
    let (together, alone) = try store.read { registry in
      let files = try registry.caseFiles(programme: "fake-44")
      return (files, try files.compactMap { try registry.caseFile($0.id) })
    }

    #expect(together.count == 5)
    #expect(together == alone)
  }

  @Test func `ids that an import brought along are passed over`() throws {
    try store.write("import", .by()) { try $0.save(Household(id: "H-0002")) }

    let ids = try store.write("number", .by()) { transaction in
      try [
        transaction.nextHouseholdID().rawValue, transaction.nextHouseholdID().rawValue,
        transaction.nextDwellingID().rawValue, transaction.nextPersonID().rawValue,
      ]
    }

    #expect(ids == ["H-0003", "H-0004", "D-0001", "P-0001"])
  }

  @Test(arguments: [
    ("2026-0001", 1), ("2026-12345", 12345), ("2026-1", nil), ("2026-00001", nil),
    ("26-0001", nil), ("2026-0001x", nil), ("2026", nil), ("2026-0000", nil),
  ])
  func `only a canonical id is the number of a case`(_ id: String, _ sequence: Int?) {
    #expect(CaseNumber(CaseFile.ID(id))?.sequence == sequence)
  }

  @Test func `a definition is stored once under the hash of its content`() throws {
    var other = DeclaredDefinition.fake
    other.description.version = 2
    let later = other

    let (first, again, second) = try store.write("store", .by()) {
      (try $0.store(.fake), try $0.store(.fake), try $0.store(later))
    }

    #expect(first == again)
    #expect(first != second)
    #expect(try store.read { try $0.definition(second) } == later)
    #expect(try store.read { try $0.stream(.store, "definitions")?.entries } == 2)
  }

  @Test func `a correction names the entry that it corrects`() throws {
    try store.write("correct", .by()) { transaction in
      guard let file = try transaction.registry.caseFile("2026-0001") else { return }
      _ = try transaction.append(
        [.note("better")], to: file, definition: .fake, correcting: 1)
    }

    #expect(try store.read { try $0.journal(of: "2026-0001").map(\.corrects) } == [nil, 1])
    #expect(try store.verify() == [])
  }

  @Test func `the access log is read by those who answer for it`() throws {
    try store.write("export", .by()) { try $0.logAccess(subject: "H-0001", count: 3) }
    func log(_ role: UserRole) throws -> [Access] {
      try store.reader(Viewer(user: "x", roles: [role]), on: .in2026(3, 2)).accesses()
    }

    #expect(try log(.administrator).map(\.what) == ["export"])
    #expect(try log(.operatorManager).map(\.count) == [3])
    #expect(try log(.socialWorker) == [])
  }

  @Test(arguments: [
    ("Lefèvre-Çelik", "lefevre celik"), ("L'Œuvre d’Hiver", "l oeuvre d hiver"),
    ("  ŁUKASZ  Ştefan ", "lukasz stefan"), ("e\u{301}te", "ete"), ("Straße", "strasse"),
    ("İstanbul", "istanbul"), ("Иван", "иван"), ("", ""), ("--", ""),
  ])
  func `names fold to what people type`(_ name: String, _ folded: String) {
    #expect(SearchText.folded(name) == folded)
  }
}
