import CaseKernel
import Testing

@testable import CaseStore

/// What is written directly is what the encoder of the system would write.
@Suite struct StoredJSONTests {
  private static let awkward = "é \"quoted\" \\ / \n\t\u{1}\u{8}\u{C}\u{1F} 漢 😀"

  private static let bodies: [CaseEvent.Body] = [
    .noted(CaseEvent.Note()), .noted(CaseEvent.Note(safeContactChecked: true)),
    .moved(to: "H-2"),
    .noted(CaseEvent.Note(text: awkward, minutes: 45, with: ["a", "b\"c"])),
    .noted(CaseEvent.Note(facts: ["rent": .number(41_250), "why": .list(["a", "b\"c"])])),
    .opened(
      CaseEvent.Opening(
        programme: "p", module: "m", definition: "d", household: "H-1", phase: "x",
        parties: [Party("a", "r"), Party("b", "s")],
        facts: [
          "text": .text(awkward), "number": .number(-7), "no": .answer(false),
          "list": .list(["x", awkward]), "none": .list([]),
        ], extra: [:])),
    .agreed(Agreement(.support, givenOn: .in2026(1, 2))),
    .agreed(
      Agreement(
        .sharing, givenOn: .in2026(1, 2), withdrawnOn: .in2026(3, 4), mode: .oral, with: "a")),
    .advanced(to: "diagnosis"), .closed("done", to: "closed"), .withdrew(.sharing, with: nil),
  ]

  @Test(arguments: bodies)
  func `a payload is written as the encoder would`(_ body: CaseEvent.Body) throws {
    let bytes = try StoredJSON.bytes(body)

    #expect(String(decoding: bytes, as: UTF8.self) == text(try StoredJSON.encoded(body)))
    #expect(try StoredJSON.value(bytes) == body)
  }

  @Test func `a household is written as the encoder would`() throws {
    var household = Household.example(name: Self.awkward)
    household.people[0].phone = Sensitive("06")
    household.people[0].email = Sensitive("a@b.c")
    household.people[0].legalRepresentative = Sensitive("L")
    household.people[0].situations = Sensitive([.autism])
    household.incomes = [
      Income(person: "P-1", from: .in2026(1, 1), monthly: Cents(-5), source: "x")
    ]
    household.memberships[0].to = .in2026(2, 2)
    household.language = "fr"
    household.postalAddress = Sensitive("1 rue\nX")
    household.safeContact = Sensitive("mail")
    household.rentDebt = Cents(1)
    household.housingRequestNumber = "n"
    household.postcode = "44000"
    household.privateRooms = 5
    household.memberships[0].room = "A"
    household.protectionMeasures = [
      ProtectionMeasure(person: "P-1", kind: .guardianship),
      ProtectionMeasure(
        person: "P-1", kind: .curatorship, scope: .both, court: Self.awkward, reference: "1",
        from: .in2026(1, 1), to: .in2026(2, 2), mandatary: "anef"),
    ]
    var protected = household
    protected.contactRules = Sensitive(ContactRules(channels: [.call], senderAlias: "é"))
    protected.protection = Sensitive(
      Protection(order: ProtectionOrder(notifiedOn: .in2026(1, 2)), papers: [.complaintReceipt]))
    protected.splitFrom = "H-0"

    for one in [household, protected, Household(id: "H-0")] {
      #expect(text(try StoredJSON.bytes(one)) == text(try StoredJSON.encoded(one)))
      #expect(try StoredJSON.value(try StoredJSON.bytes(one)) == one)
    }
  }

  private static let facts: [Facts] = [
    [:], ["text": "deux enfants", "number": .number(-7), "big": .number(999_999_999_999_999_999)],
    ["yes": .answer(true), "no": .answer(false), "list": .list(["a", "é"]), "none": .list([])],
    ["awkward": .text(awkward)], ["last": .number(.max), "first": .number(.min)],
  ]

  @Test(arguments: facts)
  func `facts are read as the decoder would`(_ facts: Facts) throws {
    let bytes = StoredJSON.written(facts: facts)

    let read = FactsText.facts(bytes)

    #expect(try StoredJSON.value(bytes) == facts)
    #expect(read == nil || read == facts)
  }

  @Test func `what is plain is read without the decoder`() {
    for facts in Self.facts.prefix(3) {
      #expect(FactsText.facts(StoredJSON.written(facts: facts)) == facts)
    }
  }

  @Test(arguments: [
    "", "{", "{\"a\"}", "{\"a\":}", "{\"a\":1.5}", "{\"a\":tru}", "{\"a\":[1]}", "{\"a\":{}}",
    "{\"a\":1}x", "{\"a\":\"x", "{\"a\":-}", "[]",
  ])
  func `what are no facts is left to the decoder`(_ text: String) {
    #expect(FactsText.facts(Array(text.utf8)) == nil)
  }

  @Test func `salts are long and never the same`() {
    var salts = Salts()

    let drawn = (0..<300).map { _ in salts.next() }

    #expect(drawn.allSatisfy { $0.count == 16 })
    #expect(Set(drawn).count == 300)
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
