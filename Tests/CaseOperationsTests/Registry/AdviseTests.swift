import CaseKernel
import CaseOperations
import CaseStore
import Testing

/// What the programmes say of a household, for each who asks.
@Suite struct AdviseTests {
  private func advice(
    _ house: House, _ household: Household.ID = "H-1",
    supposing facts: [FieldID: String] = [:], as session: Session = House.worker
  ) throws -> Advice {
    let sheet = try house.ask(Advise(household, supposing: facts), as: session)
    return try #require(sheet.advice.first)
  }

  private func codes(_ advice: Advice, _ met: Answer?) -> [String] {
    advice.findings.filter { $0.met == met }.map { String($0.finding.code.dropFirst(10)) }
  }

  @Test func `what is for a household is told with the places that are left`() throws {
    let house = try House()

    let advice = try advice(house)

    #expect(advice.eligible == .yes)
    #expect(codes(advice, .yes) == ["household-kind", "tenure", "landlord"])
    #expect(codes(advice, nil) == ["places"])
    #expect(advice.missing == [])
  }

  @Test func `a missing fact is asked for with the command that records it`() throws {
    let house = try House()
    try house.ask(AddHousehold(id: "H-9", ["lastName": "X", "relation": "holder"]))

    let advice = try advice(house, "H-9")

    #expect(advice.eligible == .unknown)
    #expect(advice.missing == ["household.tenure", "household.landlord"])
    #expect(advice.ask.first?.words.fr == "statut d'occupation ?")
    #expect(advice.ask.first?.command == "logis household edit H-9 --tenure …")
  }

  @Test func `a hypothesis answers a question and writes nothing`() throws {
    let house = try House()
    try house.ask(AddHousehold(id: "H-9", ["lastName": "X", "relation": "holder"]))

    let supposed = try advice(
      house, "H-9", supposing: ["household.tenure": "tenant", "household.landlord": "north"])

    #expect(supposed.eligible == .yes)
    #expect(try advice(house, "H-9").eligible == .unknown)
    #expect(
      try advice(house, "H-1", supposing: ["household.tenure": "hosted"]).eligible == .no)
  }

  @Test func `an open case is told and another one counts against nothing`() throws {
    let house = try House()
    let sheet = try house.open()

    let advice = try advice(house)

    #expect(advice.eligible == .yes)
    let told = advice.findings.first { $0.finding.code == "fake-stay/already-followed" }
    #expect(told?.finding.facts["case"] == .text(sheet.view.file.id.rawValue))
  }

  @Test func `a full programme says so with its figures`() throws {
    let house = try House(capacity: "{ households: 1, per: year, beyond: waiting-list }")
    _ = try house.open("H-2")

    let advice = try advice(house)

    let full = advice.findings.first { $0.finding.code == "fake-stay/waiting-list" }
    #expect(full?.finding.facts == ["taken": .number(1), "households": .number(1)])
    #expect(advice.eligible == .yes)
  }

  @Test func `a disabled programme advises nothing`() throws {
    let house = try House(enabled: false)

    #expect(try house.ask(Advise("H-1")).advice.isEmpty)
  }

  @Test func `what is withheld is unknown and neither verdict nor finding tells it`() throws {
    let house = try House()
    try house.ask(EditHousehold("H-1", ["addressConfidentiality": "secret"]))

    let advice = try advice(house)

    #expect(advice.eligible == .unknown)
    #expect(advice.missing == ["household.landlord"])
    #expect(advice.ask.map(\.command) == [nil])
    #expect(advice.findings.contains { $0.finding.code == "house/withheld" })
    #expect(!"\(advice)".contains("Nord"))
  }

  @Test func `who may not see the household is told what an unknown id is told`() throws {
    let house = try House()
    func told(_ id: Household.ID, _ session: Session) -> String? {
      problem { try house.ask(Advise(id), as: session) }?.message.fr
        .replacing(id.rawValue, with: "?")
    }

    #expect(told("H-1", House.funder) == told("H-99", House.worker))
    #expect(told("H-1", House.session("lise", [.landlordReferent], partner: "south")) != nil)
  }

  @Test func `a figure too small to be shown is not`() throws {
    let house = try House()
    _ = try house.open("H-2")

    let advice = try advice(house, as: House.landlord)

    let places = advice.findings.first { $0.finding.code == "fake-stay/places" }
    #expect(places?.finding.facts == ["households": .number(2)])
  }

  @Test func `a field of no programme is refused with those there are`() throws {
    let house = try House()

    #expect(
      problem { try house.ask(Advise("H-1", supposing: ["x": "1"])) }?.code == "unknown-field")
    #expect(
      problem { try house.ask(Advise("H-1", supposing: ["household.x": "1"])) }?.code
        == "unknown-field")
    #expect(
      problem {
        try house.ask(Advise("H-1", supposing: ["purpose": "1 85 05 78 006 084 91"]))
      }?.code == "social-security-number")
  }

  @Test func `the best comes first`() throws {
    let house = try House()
    let yes = try advice(house)
    var (unknown, no) = (yes, yes)
    (unknown.eligible, no.eligible) = (.unknown, .no)

    #expect([no, unknown, yes].bestFirst.map(\.eligible) == [.yes, .unknown, .no])
  }
}
