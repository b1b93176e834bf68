import CaseKernel
import Testing

@testable import CaseStore

@Suite struct RoundTripTests {
  @Test func `a household comes back as it was saved`() throws {
    let store = try Store.example()
    var household = Household.example("H-9", name: "Lefèvre")
    household.people[0].phone = Sensitive("0600000000")
    household.people[0].situations = Sensitive([.disability, .isolated])
    household.incomes = [Income(person: "P-1", from: Day("2025-01-01"), monthly: Cents(91_200))]
    household.rentDebt = Cents(40_000)
    household.dalo = .yes
    household.wishes = [
      HousingWish(.insee, .required, ["44109", "44162"]), HousingWish(.lift, .preferred),
    ]
    household.addressConfidentiality = .restricted
    household.contactRules = Sensitive(
      ContactRules(hours: ContactHours(from: 540, to: 690), noPostalMail: true, senderAlias: "x"))
    household.protection = Sensitive(Protection(order: ProtectionOrder(notifiedOn: .in2026(1, 2))))
    let saved = household

    try store.write("save", .by()) { try $0.save(saved) }

    #expect(try store.read { try $0.household("H-9") } == saved)
  }

  @Test func `saving an identical record writes nothing`() throws {
    let store = try Store.example()

    let (household, partner, user, dwelling) = try store.write("again", .by()) {
      (
        try $0.save(.example()),
        try $0.save(Partner(id: "habitat", name: "Habitat", kind: .landlord)),
        try $0.save(User(id: "worker", roles: [.socialWorker])),
        try $0.save(Dwelling(id: "D-1", landlord: "habitat", status: .occupied))
      )
    }

    #expect([household, partner, user, dwelling] == [false, false, false, false])
    #expect(try store.read { try $0.stream(.household, "H-0001")?.entries } == 1)
  }

  @Test func `a case comes back as its acts left it`() throws {
    let store = try Store.example()
    let opened = try store.openCase(facts: ["reason": "debt"])

    let appended = try store.append(
      [
        .note("seen", kind: "homeVisit", minutes: 45),
        EntryDraft(
          on: .in2026(1, 12), kind: EventKind.OfActs.agreement, visibility: .partnersOfTheCase,
          .agreed(Agreement(.support, givenOn: .in2026(1, 12), mode: .letter, with: "habitat"))),
        EntryDraft(
          on: .in2026(1, 12), kind: EventKind.OfActs.phaseChange, visibility: .partnersOfTheCase,
          .advanced(to: "diagnosis")),
        .assigning("worker"),
      ], to: opened.id)

    #expect(try store.read { try $0.caseFile(opened.id) } == appended)
    #expect(appended?.phase == "diagnosis")
    #expect(opened.id == "2026-0001")
  }
}
