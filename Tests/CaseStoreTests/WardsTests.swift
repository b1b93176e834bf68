import CaseKernel
import Testing

@testable import CaseStore

/// A judicial agent in a shared unit: their own residents, and of the others not even the name.
@Suite struct WardsTests {
  private let day = Day.in2026(3, 2)
  private let agent = Viewer(user: "agent", roles: [.judicialAgent], partner: "udaf")

  /// A unit of three residents, two under measures of different agents, one without.
  static func unit() -> Household {
    var unit = Household(id: "H-U", kind: .sharedUnit)
    unit.people = [
      Person(id: "P-1", lastName: "Autrui", firstName: "Ana"),
      Person(id: "P-2", lastName: "Confie", firstName: "Bo"),
      Person(id: "P-3", lastName: "Libre", firstName: "Cy"),
    ]
    unit.memberships = unit.people.map {
      Membership(person: $0.id, relation: .resident, room: "R-\($0.id)")
    }
    unit.incomes = [Income(person: "P-1", monthly: Cents(71_717))]
    unit.rentDebt = Cents(54_321)
    unit.protectionMeasures = [
      ProtectionMeasure(
        person: "P-1", kind: .guardianship, court: "COURT-OTHER", mandatary: "atmp"),
      ProtectionMeasure(
        person: "P-2", kind: .curatorship, court: "COURT-OWN", to: .in2026(12, 31),
        mandatary: "udaf"),
    ]
    unit.privateRooms = 4
    return unit
  }

  private func store() throws -> Store { try Self.store() }

  /// A store that holds the unit and its case, with an absence of two of the residents.
  static func store() throws -> Store {
    let store = try Store.example()
    let unit = Self.unit()
    try store.write("furnish", .by()) { transaction in
      try transaction.save(Partner(id: "udaf", name: "U", kind: .judicialAgent))
      try transaction.save(Partner(id: "atmp", name: "A", kind: .judicialAgent))
      var definition = DeclaredDefinition.fake
      definition.eventKinds.append(
        EventKind(
          "absence", Text("absence"), visibility: .partnersOfTheCase,
          fields: [EntryField("resident", Text("resident"), .person)]))
      try transaction.store(definition)
      try transaction.save(unit)
      let opening = CaseEvent.Opening(
        programme: "fake-44", module: "fake", definition: try Transaction.hash(of: definition),
        household: "H-U", phase: "referral",
        parties: [Party("anef", "operator"), Party("udaf", "agent"), Party("atmp", "agent")],
        facts: [:])
      let file = try transaction.open(
        EntryDraft(
          on: .in2026(1, 5), kind: "liaisonForm", visibility: .partnersOfTheCase, .opened(opening)),
        id: transaction.nextCaseID(openedOn: .in2026(1, 5)), definition: definition)
      func absence(_ person: String, _ day: Day) -> EntryDraft {
        EntryDraft(
          on: day, kind: "absence", visibility: .partnersOfTheCase,
          .noted(CaseEvent.Note(text: "TEXT-\(person)", facts: ["resident": .text(person)])))
      }
      _ = try transaction.append(
        [
          absence("P-2", .in2026(1, 10)), absence("P-1", .in2026(2, 1)),
          .note("TEXT-UNIT", .partnersOfTheCase),
        ], to: file, definition: definition)
    }
    return store
  }

  @Test func `an agent sees their own resident and none of the others`() throws {
    let view = try #require(try store().reader(agent, on: day).household("H-U"))

    #expect(view.household.people.map(\.id) == ["P-2"])
    #expect(view.household.memberships.map(\.room) == ["R-P-2"])
    #expect(view.household.protectionMeasures.map(\.court) == ["COURT-OWN"])
    #expect(view.household.incomes == [] && view.household.rentDebt == nil)
    #expect(!view.withheld.contains(.measures) && view.withheld.contains(.rentDebt))
  }

  @Test func `lists show an agent the name and the number of their own`() throws {
    let reader = try store().reader(agent, on: day)

    #expect(try reader.households().map(\.name.revealed) == ["CONFIE Bo"])
    #expect(try reader.households().map(\.persons) == [1])
    #expect(try reader.cases().map(\.householdName.revealed) == ["CONFIE Bo"])
  }

  @Test(arguments: [("confie", 1), ("autrui", 0), ("libre", 0), ("H-U", 1)])
  func `an agent finds nothing by the name of another resident`(
    _ text: String, _ count: Int
  ) throws {
    let reader = try store().reader(agent, on: day)

    #expect(try reader.households(text: text).count == count)
    #expect(try reader.cases(CaseFilter(text: text)).count == count)
    #expect(try reader.find(text).isEmpty == (count == 0))
  }

  @Test func `an agent reads the entries about their own and no words about the unit`() throws {
    let view = try #require(try store().reader(agent, on: day).caseView("2026-0001"))

    let texts = view.journal.compactMap { line -> String? in
      guard case .noted(let note) = line.body else { return nil }
      return note.text?.revealed
    }
    #expect(texts == ["TEXT-P-2"])
    #expect(view.file.records.map(\.entry) == [2])
    #expect(view.file.counts["absence"] == 1)
    #expect(view.file.day(of: .last("absence")) == .in2026(1, 10))
  }

  @Test func `findings about other residents are not shown to an agent`() throws {
    let view = try #require(try store().reader(agent, on: day).caseView("2026-0001"))
    func finding(_ person: String) -> Finding {
      Finding("fake/x", .warning, Text("x"), facts: [Finding.personFact: .text(person)])
    }

    #expect(view.shows(finding("P-2")))
    #expect(!view.shows(finding("P-1")))
    #expect(view.shows(Finding("fake/y", .warning, Text("y"))))
  }

  @Test func `a measure that has ended closes the household and its case to the agent`() throws {
    let reader = try store().reader(agent, on: .in2027(1, 1))

    #expect(try reader.household("H-U") == nil)
    #expect(try reader.households().isEmpty && reader.cases().isEmpty)
    #expect(try reader.caseView("2026-0001") == nil)
  }

  @Test func `the operator's team sees the whole unit, with rooms and measures`() throws {
    let team = Viewer(user: "other", roles: [.socialWorker], partner: "anef")

    let view = try #require(try store().reader(team, on: day).household("H-U"))

    #expect(view.household == Self.unit())
  }

  @Test func `a landlord's people see who lives there and no measure`() throws {
    let partner = Viewer(user: "x", roles: [.coordinator], partner: "anef")

    let view = try #require(try store().reader(partner, on: day).household("H-U"))

    #expect(view.household.people.count == 3)
    #expect(view.household.protectionMeasures == [] && view.withheld.contains(.measures))
  }

  @Test func `a unit reads as it was written, and is whole`() throws {
    let store = try store()

    #expect(try store.read { try $0.household("H-U") } == Self.unit())
    #expect(try store.verify() == [])
  }

  @Test func `an unknown mandatary is named by the refusal`() throws {
    var unit = Self.unit()
    unit.id = "H-V"
    unit.protectionMeasures[0].mandatary = "nobody"
    let bad = unit

    #expect(throws: StoreDefect.unknown(.partner, id: "nobody")) {
      try store().write("save", .by()) { try $0.save(bad) }
    }
  }
}

extension Day {
  fileprivate static func in2027(_ month: Int, _ day: Int) -> Day {
    in2026(month, day).adding(years: 1)
  }
}
