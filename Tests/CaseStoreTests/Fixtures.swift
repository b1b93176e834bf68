import FoundationEssentials
import GRDB

@testable import CaseKernel
@testable import CaseStore

/// A small programme of the tests: referral, diagnosis (observes), support, closed.
extension DeclaredDefinition {
  static let fake = DeclaredDefinition(
    description: ProgrammeDescription(
      "fake", version: 1, name: Text("fake"), summary: Text("fake"), source: "tests"),
    detailsVersion: 1,
    graph: PhaseGraph {
      Phase("referral", Text("referral")).leads(to: "diagnosis", "closed")
        .due(within: .days(30), after: .opened)
      Phase("diagnosis", Text("diagnosis")).observing().leads(to: "support", "closed")
        .due(within: .months(2), after: .first("liaisonForm"))
      Phase("support", Text("support")).leads(to: "closed")
      Phase("closed", Text("closed"))
    },
    fields: [
      field("reason", .partnersOfTheCase), field("budget", .operatorTeam),
      field("orientation", .operatorManagement), field("violence", .namedPeople),
      FieldDeclaration(
        id: "wording", label: Text("wording"), kind: .text, visibility: .operatorTeam,
        phase: "referral",
        sharing: AgreedSharing(with: .partnersOfTheCase, when: .sharing(with: "landlord"))),
      field("formerHome", .partnersOfTheCase, .reference(to: "dwelling")),
      field("formerLandlord", .partnersOfTheCase, .reference(to: "partner")),
    ],
    extraFields: [field("health", .operatorTeam)],
    eventKinds: EventKind.common + [
      .liaisonForm, EventKind("alert", Text("alert"), visibility: .namedPeople),
    ],
    programmeKinds: [], openingKinds: ["liaisonForm"],
    roles: [
      PartnerRole("landlord", Text("landlord"), kinds: [.landlord]),
      PartnerRole("operator", Text("operator"), kinds: [.operatorOrganisation]),
    ],
    householdKinds: [.family], outcomes: [ClosingOutcome("done", Text("done"), positive: true)],
    deadlines: [
      Deadline(
        "review", Text("review"), .review,
        .calendar(
          from: .first("tripartiteMeeting"), every: .fixed(.months(6)), before: .months(2),
          doneBy: "review")),
      Deadline(
        "watch", Text("watch"), .exam,
        .once(DueRule(within: .days(10), after: .last("alert")), until: .closed),
        visibility: .namedPeople),
    ], billing: Billing(), indicators: [])

  private static func field(
    _ id: FieldID, _ visibility: Visibility, _ kind: FieldKind = .text
  ) -> FieldDeclaration {
    FieldDeclaration(
      id: id, label: Text(id.rawValue), kind: kind, visibility: visibility, phase: "referral")
  }
}

extension Day {
  /// A day of 2026, the year of the tests.
  static func in2026(_ month: Int, _ day: Int) -> Day {
    Day(year: 2026, month: month, day: day) ?? .first
  }
}

extension Stamp {
  static func by(_ user: User.ID = "worker", on day: Day = .in2026(3, 2)) -> Stamp {
    Stamp(
      viewer: Viewer(user: user, roles: [.socialWorker]),
      at: Instant(day, hour: 9) ?? Instant(milliseconds: 0), day: day)
  }
}

extension Household {
  static func example(_ id: ID = "H-0001", name: String = "Durand") -> Household {
    var household = Household(id: id)
    household.people = [
      Person(id: "P-1", lastName: name, firstName: "Zoé", birthDate: Day("1980-02-03"))
    ]
    household.memberships = [Membership(person: "P-1", relation: .holder)]
    household.occupancies = [
      Occupancy(dwelling: "D-1", landlord: "habitat", tenure: .tenant, from: Day("2020-01-01"))
    ]
    household.insee = "44109"
    return household
  }
}

extension Store {
  /// A store with two users, a landlord, an operator, a dwelling and a household.
  static func furnished(_ store: Store) throws -> Store {
    try store.write("furnish", .by()) { transaction in
      try transaction.save(Partner(id: "habitat", name: "Habitat", kind: .landlord))
      try transaction.save(Partner(id: "rival", name: "Rival", kind: .landlord))
      try transaction.save(Partner(id: "anef", name: "Anef", kind: .operatorOrganisation))
      try transaction.save(User(id: "worker", roles: [.socialWorker]))
      try transaction.save(User(id: "other", roles: [.socialWorker], partner: "anef"))
      try transaction.save(Dwelling(id: "D-1", landlord: "habitat", status: .occupied))
      try transaction.save(.example())
      try transaction.store(.fake)
    }
    return store
  }

  static func example() throws -> Store { try furnished(inMemory()) }

  /// Opens a case for a household.
  @discardableResult
  func openCase(
    for household: Household.ID = "H-0001", on day: Day = .in2026(1, 5),
    programme: ProgrammeInstance.ID = "fake-44", facts: Facts = [:],
    parties: [Party] = [Party("habitat", "landlord"), Party("anef", "operator")],
    stamp: Stamp = .by()
  ) throws -> CaseFile {
    try write("open", stamp) { transaction in
      let draft = try EntryDraft.opening(
        for: household, on: day, programme: programme, facts: facts, parties: parties)
      return try transaction.open(
        draft, id: transaction.nextCaseID(openedOn: day), definition: .fake)
    }
  }

  /// Appends entries to a case.
  @discardableResult
  func append(
    _ drafts: [EntryDraft], to id: CaseFile.ID, stamp: Stamp = .by()
  ) throws -> CaseFile? {
    try write("append", stamp) { transaction -> CaseFile? in
      guard let file = try transaction.registry.caseFile(id) else { return nil }
      return try transaction.append(drafts, to: file, definition: .fake)
    }
  }

  /// Runs a statement behind the store's back.
  func tamper(_ sql: String) throws {
    try database.writeWithoutTransaction { try $0.execute(sql: sql) }
  }
}

extension EntryDraft {
  static func opening(
    for household: Household.ID, on day: Day, programme: ProgrammeInstance.ID = "fake-44",
    facts: Facts = [:], parties: [Party] = []
  ) throws -> EntryDraft {
    let opening = CaseEvent.Opening(
      programme: programme, module: "fake", definition: try Transaction.hash(of: .fake),
      household: household, phase: "referral", parties: parties, facts: facts)
    return EntryDraft(
      on: day, kind: "liaisonForm", visibility: .partnersOfTheCase, .opened(opening))
  }

  static func note(
    _ text: String? = nil, kind: EventKindID = "note", on day: Day = .in2026(1, 10),
    minutes: Int? = nil, _ visibility: Visibility = .operatorTeam, with partners: [Partner.ID] = []
  ) -> EntryDraft {
    EntryDraft(
      on: day, kind: kind, visibility: visibility,
      .noted(CaseEvent.Note(text: text, minutes: minutes, with: partners)))
  }

  static func assigning(_ user: User.ID, from day: Day = .in2026(1, 6)) -> EntryDraft {
    EntryDraft(
      on: day, kind: EventKind.OfActs.assignment, visibility: .partnersOfTheCase,
      .assigned(Referent(user: user, from: day)))
  }
}

/// A folder that goes away with the value.
final class TemporaryFolder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "logis-store-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  var store: String { path + "/logis.sqlite" }
}
