import CaseKernel
import CaseOperations
import CaseStore
import Interchange
import Testing

@Suite struct EntryValueTests {
  private func house() throws -> (House, CaseFile.ID) {
    let house = try House()
    return (house, try house.open().view.file.id)
  }

  private func offer(_ id: CaseFile.ID, _ facts: [FieldID: String]) -> LogEntry {
    LogEntry([id], "offer", facts: facts)
  }

  @Test func `each offer keeps its own rent, through the store and back`() throws {
    let (house, id) = try house()

    try house.ask(offer(id, ["rent": "412,50"]))
    try house.ask(offer(id, ["rent": "380"]))

    let records = try house.ask(ShowCase(id)).view.file.records(of: "offer")
    #expect(records.map { $0.facts["rent"] } == [.number(41_250), .number(38_000)])
    #expect(try house.deployment.store.verify().isEmpty)
  }

  @Test func `an offer without a value that it needs is refused, and nothing is written`() throws {
    let (house, id) = try house()

    let refused = problem { try house.ask(offer(id, ["worry": "le bruit"])) }

    #expect(refused?.code == "values-missing")
    #expect(refused?.remedy?.en == "--set rent=VALUE")
    #expect(try house.ask(ShowCase(id)).view.file.records.isEmpty)
  }

  @Test func `a field that the kind does not have is refused with the nearest one`() throws {
    let (house, id) = try house()

    let refused = problem { try house.ask(offer(id, ["rant": "412"])) }

    #expect(refused?.code == "unknown-field")
    #expect(refused?.remedy?.en.contains("rent") == true)
  }

  @Test func `a refusal names an offer of the same case`() throws {
    let (house, id) = try house()
    try house.ask(offer(id, ["rent": "412,50"]))
    let number = try house.ask(ShowCase(id)).view.file.records(of: "offer").map(\.entry).first

    let wrong = problem { try house.ask(LogEntry([id], "refusal", facts: ["offer": "1"])) }
    try house.ask(LogEntry([id], "refusal", facts: ["offer": "\(number ?? 0)"]))

    #expect(wrong?.code == "unknown-entry")
    #expect(wrong?.remedy?.en == "known: \(number ?? 0)")
    let refusal = try house.ask(ShowCase(id)).view.file.records(of: "refusal").first
    #expect(refusal?.entry("offer") == number)
  }

  @Test func `a value kept for the team reaches nobody else, by any way out`() throws {
    let (house, id) = try house()
    try house.ask(offer(id, ["rent": "412,50", "worry": "CANARI-CRAINTE"]))

    let theirs = try house.ask(ShowCase(id), as: House.landlord)

    #expect(!theirs.object(.fr).compact.contains("CANARI-CRAINTE"))
    #expect(theirs.view.file.records.first?.facts["worry"] == nil)
    #expect(theirs.view.file.records.first?.facts["rent"] == .number(41_250))
    #expect(try house.ask(ShowCase(id)).object(.fr).compact.contains("CANARI-CRAINTE"))
  }

  @Test func `no social security number enters by a value`() throws {
    let (house, id) = try house()

    let refused = problem {
      try house.ask(offer(id, ["rent": "1", "worry": "1 84 12 76 451 089 46"]))
    }

    #expect(refused?.code == "social-security-number")
  }

  @Test func `an offered dwelling goes the way of the address`() throws {
    let (house, id) = try house()
    try house.ask(offer(id, ["rent": "300", "room": "D-CANARI"]))
    try house.ask(EditHousehold("H-1", ["addressConfidentiality": "secret"]))

    let theirs = try house.ask(ShowCase(id), as: House.landlord)

    #expect(!theirs.object(.fr).compact.contains("D-CANARI"))
  }
}
