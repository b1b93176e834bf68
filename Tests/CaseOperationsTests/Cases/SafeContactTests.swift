import CaseKernel
import CaseOperations
import CaseStore
import Interchange
import Testing

/// Rules of contact are looked into before each logged contact, in any programme (D5.4 point 3).
@Suite struct SafeContactTests {
  private func house(_ cells: [String: String]) throws -> (House, CaseFile.ID, CaseFile.ID) {
    let house = try House()
    let (first, second) = (try house.open("H-1").view.file.id, try house.open("H-2").view.file.id)
    try house.ask(EditHousehold("H-1", cells))
    return (house, first, second)
  }

  private func log(_ cases: [CaseFile.ID], _ kind: EventKindID, checked: Bool = false) -> LogEntry {
    var entry = LogEntry(cases, kind)
    entry.safeContactChecked = checked
    return entry
  }

  @Test func `a channel that is not permitted is refused until the safe contact was checked`()
    throws
  {
    let (house, id, _) = try house(["contactChannels": "call", "senderAlias": "CANARI"])

    let refused = problem { try house.ask(log([id], "letter")) }
    let foreseen = problem {
      try log([id], "letter").perform(
        in: house.deployment,
        Session(viewer: House.worker.viewer, at: House.worker.at, day: House.day, dryRun: true))
    }
    try house.ask(log([id], "call"))
    let checked = try house.ask(log([id], "letter", checked: true))

    #expect(refused?.code == "safe-contact")
    #expect(foreseen?.code == "safe-contact")
    #expect(refused?.message.fr.contains("CANARI") == false)
    #expect(refused?.remedy?.fr.contains("--safe-contact-checked") == true)
    let sheet = try house.sheet(try #require(checked.first))
    let last = try #require(sheet.view.journal.last)
    #expect(sheet.wording.summary(of: last.kind, last.body, .en) == "letter — safe contact checked")
    #expect(try house.deployment.store.verify().isEmpty)
  }

  @Test func `that it was checked is not told to the landlord`() throws {
    let (house, id, _) = try house(["noPostalMail": "yes"])
    try house.ask(log([id], "letter", checked: true))

    let journal = try house.ask(ShowCase(id), as: House.landlord).view.journal

    let bodies = journal.compactMap(\.body).filter { if case .noted = $0 { true } else { false } }
    #expect(bodies == [.noted(CaseEvent.Note())])
  }

  @Test func `a batch is refused as a whole, with the ids alone`() throws {
    let (house, first, second) = try house(["noPostalMail": "yes"])

    let refused = problem { try house.ask(log([second, first], "letter")) }
    let forced = problem { try house.ask(log([second, first], "letter", checked: true)) }

    #expect(refused?.code == "safe-contact")
    #expect(refused?.message.en.hasSuffix(": \(first)") == true)
    #expect(forced?.code == "safe-contact")
    #expect(try house.ask(ShowCase(second)).view.file.counts["letter"] == nil)
  }

  @Test func `a household without rules is reached as any other`() throws {
    let (house, _, second) = try house(["noPostalMail": "yes"])

    let written = try house.ask(log([second], "letter"))

    #expect(written.count == 1)
  }

  @Test func `only those who may read the rules say that they were checked`() throws {
    let (house, id, _) = try house(["noPostalMail": "yes"])

    let refused = problem { try house.ask(log([id], "letter", checked: true), as: House.manager) }

    #expect(refused?.code == "not-allowed")
  }

  @Test func `a partner whose part does not reach the rules checks nothing`() throws {
    let (house, id, _) = try house(["noPostalMail": "yes"])
    try house.ask(RecordAgreement(id, .support))
    try house.ask(RecordAgreement(id, .sharing, with: "clinic"))
    try house.ask(NamePartner(id, Party("clinic", "team", reads: .partnersOfTheCase)))

    let refused = problem { try house.ask(log([id], "letter", checked: true), as: House.psy) }

    #expect(refused?.code == "not-allowed")
  }

  @Test func `a manager changes no rule of contact`() throws {
    let (house, _, _) = try house(["noPostalMail": "yes"])

    let refused = problem {
      try house.ask(EditHousehold("H-1", ["noPostalMail": "no"]), as: House.manager)
    }

    #expect(refused?.code == "not-allowed")
  }

  @Test func `an agenda tells the next warning that an order expires, to the team alone`() throws {
    let (house, id, _) = try house(["orderNotified": "2025-04-20"])
    func days(_ session: Session, limit: Int? = nil) throws -> [String] {
      let asked = ReadAgenda(until: Day("2026-12-31"), limit: limit)
      return try house.ask(asked, as: session).entries
        .filter { $0.kind == .orderExpiry }.map { "\($0.on) \($0.file ?? "")" }
    }

    #expect(try days(House.worker) == ["2026-03-21 \(id)"])
    #expect(try days(House.worker, limit: 2) == ["2026-03-21 \(id)"])
    #expect(try days(House.manager) == [])
    #expect(try days(House.landlord) == [])
    #expect(
      try house.ask(ReadAgenda(mine: true)).entries.contains { $0.kind == .orderExpiry })
  }

  @Test func `an order that ends before it began is refused, and so is one never notified`() throws
  {
    let house = try House()

    let reversed = problem {
      try house.ask(
        EditHousehold("H-1", ["orderNotified": "2026-02-01", "orderEnds": "2026-01-01"]))
    }
    let missing = problem { try house.ask(EditHousehold("H-1", ["orderEnds": "2026-01-01"])) }

    #expect(reversed?.code == "dates-reversed")
    #expect(missing?.code == "no-order")
  }
}
