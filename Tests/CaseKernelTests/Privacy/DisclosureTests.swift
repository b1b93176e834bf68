import CaseKernel
import Testing

@Suite struct DisclosureTests {
  private let there = Involvement(partnerTakesPart: true, named: false)
  private let named = Involvement(partnerTakesPart: true, named: true)
  private let elsewhere = Involvement(partnerTakesPart: false, named: true)

  private func viewer(_ roles: UserRole...) -> Viewer { Viewer(user: "u", roles: Set(roles)) }

  @Test(arguments: [
    (UserRole.socialWorker, Visibility?.some(.operatorTeam)),
    (.operatorManager, .operatorManagement), (.coordinator, .partnersOfTheCase),
    (.landlordReferent, .partnersOfTheCase), (.allocator, .partnersOfTheCase),
    (.judicialAgent, .partnersOfTheCase), (.funder, nil), (.authority, nil), (.administrator, nil),
  ])
  func `each role reaches the class of D6.8 and no further`(role: UserRole, reach: Visibility?) {
    #expect(Disclosure.ceiling(of: role) == reach)
    #expect(Disclosure.reach(of: viewer(role), there) == reach)
  }

  @Test func `a case of other partners is closed, even to a person named on it`() {
    for role in UserRole.allCases {
      #expect(Disclosure.reach(of: viewer(role), elsewhere) == nil)
    }
  }

  @Test func `being named opens more to the operator's team only`() {
    #expect(Disclosure.reach(of: viewer(.socialWorker), named) == .namedPeople)
    #expect(Disclosure.reach(of: viewer(.landlordReferent), named) == .partnersOfTheCase)
    #expect(Disclosure.reach(of: viewer(.operatorManager), named) == .operatorManagement)
    #expect(Disclosure.reach(of: viewer(.funder), named) == nil)
  }

  @Test func `a partner reads for its days, and no further than was said`() {
    let viewer = Viewer(user: "psy", roles: [.socialWorker], partner: "clinic")
    let (first, last) = (Day(2026, 1, 5), Day(2026, 1, 9))
    func reach(_ parties: [Party], on day: Day) -> Visibility? {
      Disclosure.reach(
        of: viewer,
        Involvement(
          of: viewer, parties: parties, referents: [Referent(user: "psy", from: first)], on: day))
    }
    let kept = Party("clinic", "team", from: first, to: last, reads: .partnersOfTheCase)

    let days = [first.adding(days: -1), first, last, last.adding(days: 1)]

    #expect(
      days.map { reach([kept], on: $0) } == [nil, .partnersOfTheCase, .partnersOfTheCase, nil])
    #expect(reach([kept, Party("clinic", "operator")], on: first) == .namedPeople)
  }

  @Test func `several roles reach as far as the furthest`() {
    #expect(
      Disclosure.reach(of: viewer(.administrator, .coordinator), there) == .partnersOfTheCase)
  }

  @Test func `one reads down to one's reach`() {
    #expect(Disclosure.reads(.everyPartner, reach: .partnersOfTheCase))
    #expect(Disclosure.reads(.partnersOfTheCase, reach: .partnersOfTheCase))
    #expect(!Disclosure.reads(.operatorManagement, reach: .partnersOfTheCase))
    #expect(!Disclosure.reads(.everyPartner, reach: nil))
  }

  @Test func `authors read what they wrote, but nobody reads what was erased`() {
    #expect(Disclosure.reads(.namedPeople, reach: .operatorTeam, isAuthor: true))
    #expect(!Disclosure.reads(.namedPeople, reach: nil, isAuthor: true))
    #expect(!Disclosure.reads(.nobody, reach: .namedPeople, isAuthor: true))
  }

  @Test func `the classes are ordered from the widest circle to nobody`() {
    #expect(Visibility.allCases.sorted() == Visibility.allCases)
    #expect(Visibility.choosable.max() == .namedPeople)
  }

  @Test func `a class is written by its stored word or its name`() {
    #expect(Visibility(written: "partners") == .partnersOfTheCase)
    #expect(Visibility(written: "partnersOfTheCase") == .partnersOfTheCase)
    #expect(Visibility(written: "everyone") == nil)
  }

  @Test func `health, budget and contact of a household stay with the team`() {
    for item in [HouseholdItem.income, .situation, .contact, .safeContact, .postalAddress] {
      #expect(item.visibility == .operatorTeam)
    }
    #expect(HouseholdItem.rentDebt.visibility == .partnersOfTheCase)
  }

  @Test func `only the operator sees small cells`() {
    #expect(Disclosure.suppressesSmallCells(for: viewer(.funder)))
    #expect(Disclosure.suppressesSmallCells(for: viewer(.landlordReferent)))
    #expect(!Disclosure.suppressesSmallCells(for: viewer(.socialWorker)))
  }

  @Test func `whoever only reads does not act`() {
    #expect(Disclosure.mayAct(viewer(.socialWorker)))
    #expect(!Disclosure.mayAct(viewer(.landlordReferent, .funder, .administrator)))
  }
}
