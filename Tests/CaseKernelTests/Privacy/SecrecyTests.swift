import FoundationEssentials
import Testing

@testable import CaseKernel

/// What D5.4 asks of a household, whatever the programme.
@Suite struct SecrecyTests {
  private static func day(_ text: String) -> Day { Day(text) ?? .first }

  private static let call = EventKind("call", Text("call"), contact: true)
  private static let attempt = EventKind("callAttempt", Text("attempt"))
  private static let letter = EventKind("letter", Text("letter"))
  private static let visit = EventKind("homeVisit", Text("visit"), contact: true)
  private static let note = EventKind("note", Text("note"))

  @Test func `a channel that is not permitted is to be checked first`() {
    let rules = ContactRules(channels: [.call])

    #expect(!rules.needsCheck(Self.call))
    #expect(rules.needsCheck(Self.letter))
    #expect(rules.needsCheck(Self.visit))
    #expect(!rules.needsCheck(Self.note))
  }

  @Test func `nothing is to be checked where nothing is ruled out`() {
    for kind in [Self.call, Self.attempt, Self.letter, Self.visit] {
      #expect(!ContactRules().needsCheck(kind))
    }
  }

  @Test func `no voicemail concerns a call without an answer and no letter`() {
    let rules = ContactRules(noVoicemail: true)

    #expect(rules.needsCheck(Self.attempt))
    #expect(!rules.needsCheck(Self.call))
    #expect(!rules.needsCheck(Self.letter))
  }

  @Test func `no postal mail goes over the channels`() {
    #expect(ContactRules(channels: [.letter], noPostalMail: true).needsCheck(Self.letter))
  }

  @Test func `hours concern calls and visits`() {
    let rules = ContactRules(hours: ContactHours(written: "09:00-11:30"))

    #expect(rules.needsCheck(Self.call))
    #expect(rules.needsCheck(Self.visit))
    #expect(!rules.needsCheck(Self.letter))
  }

  @Test(arguments: ["11:30-09:00", "9-11", "09:60-10:00", "09:00-24:01", "+9:00-10:00", "a:b-c:d"])
  func `hours that are none are refused`(_ text: String) {
    #expect(ContactHours(written: text) == nil)
  }

  @Test func `an order lasts six months before the law of June 2024 and twelve from then on`() {
    let law = Self.day("2024-06-15")

    #expect(ProtectionOrder(notifiedOn: law.adding(days: -1)).expiry == Self.day("2024-12-14"))
    #expect(ProtectionOrder(notifiedOn: law).expiry == Self.day("2025-06-15"))
    #expect(
      ProtectionOrder(notifiedOn: law, endsOn: Self.day("2024-10-01")).expiry
        == Self.day("2024-10-01"))
  }

  @Test func `a warning comes sixty days before, then thirty, then on the day`() {
    let expiry = Self.day("2026-06-15")
    func next(_ days: Int) -> Day {
      ProtectionOrder.nextWarning(of: expiry, from: expiry.adding(days: days))
    }

    #expect(next(-90) == expiry.adding(days: -60))
    #expect(next(-60) == expiry.adding(days: -60))
    #expect(next(-59) == expiry.adding(days: -30))
    #expect(next(-29) == expiry)
    #expect(next(5) == expiry)
  }

  @Test func `a household whose address is kept or whom an order protects enters no pool`() {
    var open = Household(id: "H")
    var restricted = open
    restricted.addressConfidentiality = .restricted
    let today = Self.day("2026-03-02")

    #expect(open.mayEnterPool(on: today))
    #expect(!restricted.mayEnterPool(on: today))
    open.protection = Sensitive(Protection(order: ProtectionOrder(notifiedOn: today)))
    #expect(!open.mayEnterPool(on: today))
    #expect(open.mayEnterPool(on: today.adding(years: 2)))
  }

  @Test func `a letter never goes to a former dwelling`() {
    let today = Self.day("2026-03-02")
    var household = Household(id: "H")
    household.occupancies = [Occupancy(dwelling: "D-old", tenure: .tenant, to: today)]

    #expect(household.letterAddress(on: today) == .dwelling("D-old"))
    #expect(household.letterAddress(on: today.adding(days: 1)) == nil)
    household.postalAddress = Sensitive("x")
    household.contactRules = Sensitive(ContactRules(noPostalMail: true))
    #expect(household.letterAddress(on: today) == nil)
  }

  @Test func `rules and protection go through JSON, and an older household has none`() throws {
    var household = Household(id: "H")
    let older = try JSONEncoder().encode(household)
    household.contactRules = Sensitive(
      ContactRules(
        channels: [.meeting, .call], hours: ContactHours(from: 540, to: 690), noVoicemail: true,
        senderAlias: "x"))
    household.protection = Sensitive(
      Protection(order: ProtectionOrder(notifiedOn: .first), papers: [.complaintReceipt]))

    let read = try JSONDecoder().decode(
      Household.self, from: try JSONEncoder().encode(household))

    #expect(read == household)
    #expect(read.contactRules?.revealed.channels == [.call, .meeting])
    #expect(read.protection?.revealed.proofs == [.protectionOrder, .complaintReceipt])
    #expect(!String(decoding: older, as: UTF8.self).contains("contactRules"))
  }

  @Test(arguments: [
    (61, []), (60, ["fake/order-expires-soon"]), (30, ["fake/order-expires-soon"]),
    (0, ["fake/order-expires-soon"]), (-1, ["fake/order-expired"]),
  ])
  func `the end of an order is told in any programme`(_ left: Int, _ codes: [String]) throws {
    var story = try Story()
    let expiry = Self.day("2026-12-01")
    story.household.protection = Sensitive(
      Protection(order: ProtectionOrder(notifiedOn: Self.day("2025-12-01"), endsOn: expiry)))

    let found = story.findings(on: expiry.adding(days: -left))

    #expect(found.keys.filter { $0.contains("order-") }.sorted() == codes)
    let expected: Finding.Severity = left > 30 ? .information : .warning
    #expect(found.values.filter { codes.contains($0.code) }.allSatisfy { $0.severity == expected })
    #expect(
      found.values.filter { codes.contains($0.code) }.allSatisfy { $0.visibility == .operatorTeam })
  }

  @Test func `a secret address without rules of contact is told to the team`() throws {
    var story = try Story()
    story.household.addressConfidentiality = .secret
    let without = story.findings(on: story.today)["fake/safe-contact-unknown"]
    story.household.contactRules = Sensitive(ContactRules())

    #expect(without?.visibility == .operatorTeam)
    #expect(story.findings(on: story.today)["fake/safe-contact-unknown"] == nil)
  }

  @Test func `being named opens a secret address to workers and allocators alone`() {
    for role in UserRole.allCases {
      let viewer = Viewer(user: "u", roles: [role])
      #expect(
        Disclosure.mayKnowSecretAddress(viewer) == [.socialWorker, .allocator].contains(role))
    }
  }
}
