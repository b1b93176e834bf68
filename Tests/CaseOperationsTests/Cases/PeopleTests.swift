import CaseKernel
import CaseOperations
import CaseStore
import Testing

/// Who is named on a case, from when to when, and what they read meanwhile.
@Suite struct PeopleTests {
  private let house: House
  private let id: CaseFile.ID = "2026-0001"

  init() throws {
    house = try House()
    _ = try house.open()
    try house.ask(RecordAgreement(id, .support))
    try house.ask(LogEntry([id], "note", note: .init(text: "canari"), visibility: .operatorTeam))
  }

  private func notes(as session: Session) -> [String]? {
    guard let sheet = try? house.ask(ShowCase(id), as: session) else { return nil }
    return sheet.view.journal.compactMap { line in
      guard case .noted(let note) = line.body else { return nil }
      return note.text?.revealed
    }
  }

  @Test func `a referent is named for some days, and their end may be moved`() throws {
    let (first, last) = (House.day.adding(days: 3), House.day.adding(days: 30))

    try house.ask(AssignCase(id, "nora", from: first))
    try house.ask(AssignCase(id, "nora", to: last), as: House.on(first))

    let file = try house.ask(ShowCase(id)).view.file
    #expect(
      file.referents.filter { $0.user == "nora" } == [
        Referent(user: "nora", partner: "south", from: first, to: last)
      ])
    #expect(try house.deployment.store.verify() == [])
  }

  @Test func `the same days twice are refused, with the days`() throws {
    let refused = problem {
      try house.ask(AssignCase(id, "claire", from: House.day.adding(days: 1)))
    }

    #expect(refused?.code == "already-referent")
    #expect(refused?.remedy?.fr.contains("--to") == true)
  }

  @Test func `nobody is a referent who reads no case, or whose partner takes no part`() throws {
    #expect(problem { try house.ask(AssignCase(id, "fred")) }?.code == "not-allowed")
    #expect(problem { try house.ask(AssignCase(id, "psy")) }?.code == "not-party")
    #expect(problem { try house.ask(AssignCase(id, "nobody")) }?.code == "unknown-id")
  }

  private func hide() throws {
    let stamp = Stamp(viewer: House.worker.viewer, at: House.worker.at, day: House.day)
    try house.deployment.store.write("hide", stamp) { transaction in
      var household = House.household(1)
      household.addressConfidentiality = .secret
      _ = try transaction.save(household)
    }
  }

  private func naming(
    _ user: User.ID, from: Day? = nil, to: Day? = nil, because reason: String? = nil
  ) -> AssignCase {
    var naming = AssignCase(id, user, from: from, to: to)
    naming.reason = reason
    return naming
  }

  @Test func `nobody names themselves to a secret address, whatever the reason`() throws {
    try hide()

    let refused = problem {
      try house.ask(naming("nora", because: "remplacement"), as: House.nora)
    }

    #expect(refused?.code == "names-themselves")
  }

  @Test(arguments: [House.worker, House.manager])
  func `a secret address is opened to nobody without a reason`(_ session: Session) throws {
    try hide()

    let refused = problem { try house.ask(naming("nora"), as: session) }
    let blank = problem { try house.ask(naming("nora", because: "  "), as: session) }

    #expect(refused?.code == "reason-missing")
    #expect(blank?.code == "reason-missing")
    #expect(try house.ask(ShowCase(id)).view.file.referents.count == 1)
  }

  @Test func `the reason is in the journal for the people named, and the naming in the log`() throws
  {
    try hide()

    try house.ask(naming("nora", because: "remplacement"), as: House.manager)

    #expect(notes(as: House.nora)?.last == "remplacement")
    let journal = try house.ask(ShowCase(id), as: House.landlord).view.journal
    #expect(!journal.contains { $0.body.map { "\($0)".contains("remplacement") } ?? false })
    let auditor = House.manager.viewer
    let accesses = try house.deployment.store.reader(auditor, on: House.day).accesses()
    #expect(accesses.contains { $0.what == "case.assign" && $0.subject == "H-1" })
    #expect(try house.deployment.store.verify() == [])
  }

  @Test func `days that are known already open nothing more, a longer time does`() throws {
    let (soon, later) = (House.day.adding(days: 3), House.day.adding(days: 30))
    try house.ask(AssignCase(id, "nora", from: House.day, to: later))
    try hide()

    try house.ask(naming("nora", to: soon))
    let longer = problem { try house.ask(naming("nora", to: later)) }
    let own = problem {
      try house.ask(naming("nora", to: later, because: "remplacement"), as: House.nora)
    }

    #expect(longer?.code == "reason-missing")
    #expect(own?.code == "names-themselves")
  }

  @Test func `a partner joins once the household agrees to share, and leaves at once`() throws {
    let join = NamePartner(id, Party("clinic", "team"))
    #expect(notes(as: House.psy) == nil)

    #expect(problem { try house.ask(join) }?.code == "not-shared")
    try house.ask(RecordAgreement(id, .sharing, with: "clinic"))
    try house.ask(join)

    // A resource reads what is meant for the partners, whatever its people's roles reach elsewhere.
    #expect(notes(as: House.psy) == [])
    try house.ask(RemovePartner(id, "clinic", "team"))
    #expect(notes(as: House.psy) == nil)
    #expect(try house.ask(ListCases(.init()), as: House.psy).rows.isEmpty)
    #expect(try house.deployment.store.verify() == [])
  }

  @Test func `a partner reads for its days only, as far as it was said`() throws {
    let (first, last) = (House.day.adding(days: 2), House.day.adding(days: 4))
    try house.ask(RecordAgreement(id, .sharing, with: "clinic"))

    try house.ask(
      NamePartner(
        id, Party("clinic", "team", from: first, to: last, reads: .operatorTeam)))

    let seen = (0...5).map { notes(as: House.on(House.day.adding(days: $0), House.psy)) }
    #expect(seen == [nil, nil, ["canari"], ["canari"], ["canari"], nil])
    let listed = try (1...5).map { days in
      try house.ask(ListCases(.init()), as: House.on(House.day.adding(days: days), House.psy))
        .rows.count
    }
    #expect(listed == [0, 1, 1, 1, 0])
  }

  @Test func `what a partner reads of the household is kept to the same class`() throws {
    try house.ask(RecordAgreement(id, .sharing, with: "clinic"))
    try house.ask(NamePartner(id, Party("clinic", "team")))

    let sheet = try house.ask(ShowHousehold("H-1"), as: House.psy)
    let whole = try house.ask(ShowHousehold("H-1"), as: House.nora)

    #expect(sheet.view.withheld.contains(.situation))
    #expect(!whole.view.withheld.contains(.situation))
  }

  @Test func `a role is for those it is for, and nobody holds it twice`() throws {
    try house.ask(RecordAgreement(id, .sharing))

    #expect(
      problem { try house.ask(NamePartner(id, Party("north", "team"))) }?.code == "role-of-others")
    #expect(
      problem { try house.ask(NamePartner(id, Party("clinic", "kitchen"))) }?.code == "unknown-role"
    )
    #expect(
      problem { try house.ask(NamePartner(id, Party("south", "operator"))) }?.code
        == "already-party")
    #expect(problem { try house.ask(RemovePartner(id, "clinic", "team")) }?.code == "not-party")
  }

  @Test func `a partner that stays without a sharing agreement is told`() throws {
    try house.ask(RecordAgreement(id, .sharing, with: "clinic"))
    try house.ask(NamePartner(id, Party("clinic", "team")))
    func codes() throws -> [String] { try house.ask(ShowCase(id)).findings.map(\.code) }
    #expect(try !codes().contains("fake-stay/partner-not-shared"))

    try house.ask(RecordAgreement(id, .sharing, with: "clinic", withdraws: true))

    #expect(try codes().contains("fake-stay/partner-not-shared"))
  }
}
