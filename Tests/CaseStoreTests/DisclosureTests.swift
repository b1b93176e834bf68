import CaseKernel
import Testing

@testable import CaseStore

/// What comes out of the store for each side: the matrix of D6.8, seen from outside.
@Suite struct DisclosureTests {
  struct Side: Sendable, CustomTestStringConvertible {
    var name: String
    var viewer: Viewer
    /// Exactly these canaries come out.
    var sees: [String]
    var testDescription: String { name }

    init(
      _ name: String, _ roles: Set<UserRole>, _ partner: Partner.ID?, user: User.ID = "someone",
      sees: [String]
    ) {
      self.name = name
      viewer = Viewer(user: user, roles: roles, partner: partner)
      self.sees = sees
    }
  }

  static let sides = [
    Side("team", [.socialWorker], "anef", sees: Canaries.asTeam),
    Side("team of one organisation", [.socialWorker], nil, sees: Canaries.asTeam),
    Side("referent", [.socialWorker], "anef", user: "named", sees: Canaries.asNamed),
    Side("manager", [.operatorManager], "anef", sees: Canaries.asManager),
    Side("coordinator", [.coordinator], "anef", sees: Canaries.asPartner),
    Side("landlord", [.landlordReferent], "habitat", sees: Canaries.asPartner),
    Side(
      "landlord's referent", [.landlordReferent], "habitat", user: "named",
      sees: Canaries.asPartner),
    Side("allocator", [.allocator], "habitat", sees: Canaries.asPartner),
    Side("judicial agent of nobody here", [.judicialAgent], "anef", sees: []),
    Side("another landlord", [.landlordReferent], "rival", sees: []),
    Side("another operator", [.socialWorker, .operatorManager], "elsewhere", sees: []),
    Side("funder", [.funder], "anef", sees: []),
    Side("authority", [.authority], nil, sees: []),
    Side("administrator", [.administrator], nil, sees: []),
    Side("no role", [], nil, sees: []),
  ]

  @Test(arguments: sides)
  func `each side sees what D6.8 lets it see and nothing else`(_ side: Side) throws {
    let store = try Canaries().store

    let out = try store.reader(side.viewer, on: .in2026(3, 2)).everything()

    #expect(Canaries.all.filter { out.contains($0) } == Canaries.all.filter(side.sees.contains))
  }

  @Test(arguments: sides)
  func `a secret address comes out for nobody but the people named`(_ side: Side) throws {
    let store = try Canaries(.secret).store

    let out = try store.reader(side.viewer, on: .in2026(3, 2)).everything()

    let isNamed = side.viewer.user == "named" && side.viewer.partner != "habitat"
    let told = Canaries.place.filter { out.contains($0) }
    if isNamed {
      #expect(told.contains("44888") && told.contains("D-CANARY"))
    } else if side.viewer.partner == "habitat" {
      #expect(told == ["landlord/habitat"])
    } else {
      #expect(told == [])
    }
    #expect(out.contains("DUNAME") == !side.sees.isEmpty)
  }

  @Test(arguments: sides)
  func `a restricted address stays with the operator's team`(_ side: Side) throws {
    let store = try Canaries(.restricted).store

    let out = try store.reader(side.viewer, on: .in2026(3, 2)).everything()

    let isTeam = side.sees.contains("POSTAL-CANARY")
    #expect(out.contains("D-CANARY") == isTeam)
    #expect(out.contains("44888") == isTeam)
  }

  @Test func `a secret landlord does not find the case`() throws {
    let store = try Canaries(.secret).store
    let byLandlord = CaseFilter(partner: "habitat")
    let team = store.reader(Viewer(user: "x", roles: [.socialWorker]), on: .in2026(3, 2))
    let named = store.reader(
      Viewer(user: "named", roles: [.socialWorker], partner: "anef"), on: .in2026(3, 2))

    #expect(try team.cases(byLandlord).map(\.id) == [])
    #expect(try team.cases(CaseFilter(partner: "anef")).map(\.id) == ["2026-0001"])
    #expect(try named.cases(byLandlord).map(\.id) == ["2026-0001"])
  }

  @Test func `the author reads what they wrote for named people`() throws {
    let store = try Canaries().store
    let author = Viewer(user: "worker", roles: [.socialWorker], partner: "anef")

    let view = try store.reader(author, on: .in2026(3, 2)).caseView("2026-0001")

    #expect(view?.journal.contains { $0.kind == "alert" } == true)
    #expect(view?.reach == .operatorTeam)
  }

  @Test func `a fact reaches the landlord while the household agrees and not in the journal`()
    throws
  {
    let store = try Store.example()
    try store.openCase(facts: ["wording": "WORDING"])
    let landlord = Viewer(user: "x", roles: [.landlordReferent], partner: "habitat")
    func seen() throws -> [FieldValue?] {
      let view = try store.reader(landlord, on: .in2026(3, 2)).caseView("2026-0001")
      guard case .opened(let opening)? = view?.journal.first?.body else { return [] }
      return [view?.file.facts["wording"], opening.facts["wording"]]
    }
    func agreement(_ body: CaseEvent.Body) -> EntryDraft {
      EntryDraft(on: .in2026(1, 9), kind: "agreement", visibility: .partnersOfTheCase, body)
    }

    let before = try seen()
    try store.append(
      [agreement(.agreed(Agreement(.sharing, givenOn: .in2026(1, 9))))], to: "2026-0001")
    let during = try seen()
    try store.append([agreement(.withdrew(.sharing, with: nil))], to: "2026-0001")

    #expect(before == [nil, nil])
    #expect(during == ["WORDING", nil])
    #expect(try seen() == [nil, nil])
  }

  @Test func `a referent of the past reads no more than the team`() throws {
    let store = try Canaries().store
    let past = EntryDraft(
      on: .in2026(1, 6), kind: "assignment", visibility: .partnersOfTheCase,
      .assigned(Referent(user: "other", from: .in2026(1, 6), to: .in2026(2, 1))))
    try store.append([past], to: "2026-0001")
    let viewer = Viewer(user: "other", roles: [.socialWorker], partner: "anef")

    #expect(
      try store.reader(viewer, on: .in2026(2, 1)).caseView("2026-0001")?.reach == .namedPeople)
    #expect(
      try store.reader(viewer, on: .in2026(2, 2)).caseView("2026-0001")?.reach == .operatorTeam)
  }

  @Test func `a landlord sees its own stock and no other`() throws {
    let store = try Store.example()
    var household = Household.example("H-2")
    household.occupancies.append(
      Occupancy(landlord: "rival", tenure: .tenant, from: .in2026(2, 1)))
    household.occupancies[0].to = .in2026(1, 31)
    let moved = household
    try store.write("move", .by()) { try $0.save(moved) }
    func reader(_ partner: Partner.ID) -> Reader {
      store.reader(
        Viewer(user: "x", roles: [.landlordReferent], partner: partner), on: .in2026(3, 2))
    }

    #expect(try reader("habitat").households().map(\.id) == ["H-0001"])
    #expect(try reader("rival").households().map(\.id) == ["H-2"])
    #expect(try reader("rival").household("H-2")?.household.occupancies.count == 1)
    #expect(try reader("habitat").household("H-2") == nil)
    #expect(try reader("rival").dwellings().map(\.id) == [])
    #expect(try reader("habitat").dwelling("D-1")?.id == "D-1")
    #expect(try reader("rival").dwelling("D-1") == nil)
  }

  @Test func `a household without a case is open to every operator`() throws {
    let store = try Store.example()
    let viewer = Viewer(user: "x", roles: [.socialWorker], partner: "anef")

    let reader = store.reader(viewer, on: .in2026(3, 2))

    #expect(try reader.households().map(\.id) == ["H-0001"])
    #expect(try reader.household("H-0001")?.withheld == [])
  }
}
