import BailDeSauvegarde
import CaseKernel
import Testing

@Suite struct ServedPublicTests {
  private func verdict(
    _ publicServed: ServedPublic, tags: Set<Person.Situation> = [], stated: Bool = true,
    _ change: (inout BailDeSauvegardeSettings) -> Void = { _ in }
  ) -> Answer {
    var settings = BailDeSauvegardeSettings()
    change(&settings)
    var household = Household(id: "H-1")
    household.people = [
      Person(id: "p1", lastName: "Exemple"), Person(id: "p2", lastName: "Exemple"),
    ]
    household.people[1].situations = Sensitive(tags)
    household.memberships = [
      Membership(person: "p1", relation: .holder), Membership(person: "p2", relation: .child),
    ]
    household.occupancies = [Occupancy(tenure: .hosted)]
    var facts: Facts = ["variant": "securing"]
    if stated { facts["publicServed"] = .text(publicServed.rawValue) }
    let candidate = Candidate(
      household: household,
      instance: ProgrammeInstance(
        id: "essai", module: "bail-de-sauvegarde", publicName: Text(fr: "Essai", en: "Trial")),
      facts: facts, day: Example.day(2026, 1, 5))
    return BailDeSauvegarde(settings: settings).eligibility(candidate).verdict
  }

  @Test func `each public has a role of its own`() {
    #expect(Set(ServedPublic.allCases.map(\.role)).count == ServedPublic.allCases.count)
  }

  @Test func `a public that the deployment leaves out is refused by name, never guessed`() {
    #expect(verdict(.autisticChild) == .yes)
    #expect(verdict(.autisticChild) { $0.autisticChildren = false } == .no)
    #expect(verdict(.autisticChild, tags: [.autism], stated: false) == .yes)
    #expect(
      verdict(.autisticChild, tags: [.autism], stated: false) { $0.autisticChildren = false }
        == .unknown)
  }

  @Test func `several problems have to add up under international protection`() {
    #expect(verdict(.internationalProtection) == .unknown)
  }
}
