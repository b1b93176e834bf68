import CaseKernel
import Testing

@testable import CaseStore

/// Nobody finds a household by what they may not read, nor one that they may not see.
@Suite struct FindDisclosureTests {
  typealias Side = DisclosureTests.Side

  private static let identity = ["DuName", "zfirst", "duname zf"]
  private static let ids = ["H-C", "P-1", "2026-0001"]
  private static let contact = ["+33611223344", "06 11 22 33 44", "061122"]
  private static let place = ["44777", "44888", "rue canary", "POSTAL-CANARY"]

  private func store(_ confidentiality: Household.AddressConfidentiality = .open) throws -> Store {
    let store = try Canaries(confidentiality).store
    let household = try #require(try store.read { try $0.household("H-C") })
    try store.write("reach", .by()) { transaction in
      var changed = household
      changed.people[0].phone = Sensitive("+33611223344")
      try transaction.save(changed)
      var dwelling = Dwelling(id: "D-CANARY", landlord: "habitat", status: .occupied)
      dwelling.address = Sensitive("rue Canary")
      try transaction.save(dwelling)
    }
    return store
  }

  /// Whether a text leads to the household, its person or its case.
  private func finds(_ text: String, _ side: Side, in store: Store) throws -> Bool {
    try store.reader(side.viewer, on: .in2026(3, 2)).find(text).contains {
      $0.household == "H-C" || ["H-C", "P-1", "2026-0001"].contains($0.id)
    }
  }

  @Test(arguments: DisclosureTests.sides)
  func `a household is found by its names and ids by those who may see it alone`(
    _ side: Side
  ) throws {
    let store = try store()

    for text in Self.identity + Self.ids {
      #expect(try finds(text, side, in: store) == !side.sees.isEmpty, "\(text)")
    }
  }

  @Test(arguments: DisclosureTests.sides)
  func `a telephone number finds for those who read it alone`(_ side: Side) throws {
    let (open, secret) = (try store(), try store(.secret))

    for text in Self.contact {
      let reads = side.sees.contains("PHONE-CANARY")
      #expect(try finds(text, side, in: open) == reads, "\(text)")
      #expect(try finds(text, side, in: secret) == (reads && side.viewer.user == "named"))
    }
  }

  @Test(arguments: DisclosureTests.sides)
  func `a secret address leads to nobody but for the people named`(_ side: Side) throws {
    let store = try store(.secret)

    let isNamed = side.viewer.user == "named" && side.viewer.partner != "habitat"
    for text in Self.place + ["habitat", "D-CANARY"] {
      let mayLead = isNamed && ["rue canary", "D-CANARY"].contains(text)
      #expect(try finds(text, side, in: store) == mayLead, "\(text)")
    }
  }

  @Test(arguments: DisclosureTests.sides)
  func `a limit counts what the viewer sees alone`(_ side: Side) throws {
    let store = try store()
    let reader = store.reader(side.viewer, on: .in2026(3, 2))

    let all = try reader.find("duname")

    #expect(try reader.find("duname", limit: 1).count == min(1, all.count))
    #expect(all.isEmpty == side.sees.isEmpty)
  }

  @Test func `the people of a landlord find their own dwellings alone`() throws {
    let store = try store()
    func found(_ partner: Partner.ID) throws -> [String] {
      try store.reader(
        Viewer(user: "x", roles: [.landlordReferent], partner: partner), on: .in2026(3, 2)
      ).find("canary").map(\.id)
    }

    #expect(try found("habitat") == ["D-CANARY"])
    #expect(try found("rival") == [])
  }
}
