import CaseKernel
import Testing

@testable import CaseStore

/// What a text finds, and in which order.
@Suite struct FindTests {
  private let store: Store

  init() throws {
    store = try Store.example()
    try store.write("furnish", .by()) { transaction in
      var dwelling = Dwelling(id: "D-2", landlord: "rival", status: .occupied)
      dwelling.address = Sensitive("12 bis, rue de l’Évêché")
      try transaction.save(dwelling)
      try transaction.save(Self.couple)
      try transaction.save(Self.martin)
      try transaction.save(
        Partner(id: "lnh", name: "La Nantaise d'Habitations", kind: .landlord))
    }
    try store.openCase()
    try store.openCase(for: "H-2")
  }

  private static var couple: Household {
    var couple = Household.example("H-2", name: "Lefèvre-Çelik")
    couple.people.append(Person(id: "P-2", lastName: "O'Brien", firstName: "Martin"))
    couple.people[1].phone = Sensitive("+33611223344")
    couple.memberships.append(Membership(person: "P-2", relation: .spouse))
    couple.occupancies = [Occupancy(dwelling: "D-2", landlord: "rival", tenure: .tenant)]
    return couple
  }

  private static var martin: Household {
    var martin = Household.example("H-3", name: "Martin")
    martin.people[0].id = "P-3"
    martin.memberships[0].person = "P-3"
    return martin
  }

  private func found(_ text: String, limit: Int? = nil) throws -> [String] {
    let reader = store.reader(Viewer(user: "x", roles: [.socialWorker]), on: .in2026(3, 2))
    return try reader.find(text, limit: limit).map { "\($0.kind.rawValue) \($0.id)" }
  }

  @Test func `a name is found without accents by the beginnings of its words in any order`() throws
  {
    let expected = ["household H-2", "person P-1", "case 2026-0002"]

    #expect(try found("lefevre") == expected)
    #expect(try found("ÇELIK LEF") == expected)
    #expect(try found("zoe lefevre") == expected)
    #expect(try found("evre") == [])
    #expect(try found("lefevre nobody") == [])
  }

  @Test func `the words of a household may be those of several people`() throws {
    #expect(
      try found("zoe martin") == ["household H-3", "person P-3", "household H-2", "case 2026-0002"])
  }

  @Test func `a whole word comes before a beginning and a last name before a first`() throws {
    #expect(
      try found("martin").filter { $0.hasPrefix("household") } == [
        "household H-3", "household H-2",
      ])
    #expect(
      try found("mart").filter { $0.hasPrefix("household") } == ["household H-3", "household H-2"])
    #expect(try found("la") == ["partner lnh"])
    #expect(try found("habitat") == ["partner habitat", "partner lnh"])
    #expect(try found("habit") == ["partner habitat", "partner lnh"])
  }

  @Test func `an id finds its own first then those that begin so`() throws {
    #expect(try found("2026-0001") == ["case 2026-0001"])
    #expect(try found("2026-000") == ["case 2026-0001", "case 2026-0002"])
    #expect(try found("h-2") == ["household H-2", "case 2026-0002"])
    #expect(try found("p-3") == ["person P-3", "household H-3"])
    #expect(try found("D-2") == ["dwelling D-2"])
    #expect(try found("LNH") == ["partner lnh"])
    #expect(try found("h") == ["partner habitat", "partner lnh"])
  }

  @Test(arguments: ["0611223344", "06 11 22 33 44", "+33 6 11 22 33 44", "06.11.22"])
  func `a telephone number finds its person`(_ text: String) throws {
    #expect(try found(text) == ["person P-2", "household H-2", "case 2026-0002"])
  }

  @Test func `an address finds the dwelling and who lives there`() throws {
    let reader = store.reader(Viewer(user: "x", roles: [.socialWorker]), on: .in2026(3, 2))

    let found = try reader.find("eveche rue 12")

    #expect(found.map(\.id) == ["D-2"])
    #expect(found.map(\.household) == ["H-2"])
  }

  @Test func `a limit keeps the best`() throws {
    #expect(try found("martin", limit: 1) == ["household H-3"])
    #expect(try found("martin", limit: 3).count == 3)
  }

  @Test(arguments: ["", "  ", "%", "'", "\"", "_", "\u{202E}", "*", "()", "-"])
  func `a text without letters or digits finds nothing`(_ text: String) throws {
    #expect(try found(text) == [])
    #expect(
      try store.reader(Viewer(user: "x", roles: [.socialWorker]), on: .in2026(3, 2))
        .households(text: text) == [])
  }

  @Test func `lists find by the same words`() throws {
    let reader = store.reader(Viewer(user: "x", roles: [.socialWorker]), on: .in2026(3, 2))

    #expect(try reader.households(text: "celik martin").map(\.id) == ["H-2"])
    #expect(try reader.cases(CaseFilter(text: "celik martin")).map(\.id) == ["2026-0002"])
    #expect(try reader.cases(CaseFilter(text: "elik")).map(\.id) == [])
  }
}
