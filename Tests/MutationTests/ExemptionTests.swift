import CaseKernel
import Mutation
import Testing

@Suite struct ExemptionTests {
  private let day = Example.day(2026, 3, 24)
  private let none = Exemption.Said(
    disability: false, autonomy: false, priorityDistrict: false, formerUrbanZone: false)

  private func exemption(
    _ household: Household, in dwelling: Dwelling? = nil, _ said: Exemption.Said? = nil
  ) -> Exemption {
    Exemption(household, in: dwelling, saying: said ?? none, ageJudgedOn: day, on: day)
  }

  @Test(arguments: [
    (Example.day(1961, 3, 25), Answer.no), (Example.day(1961, 3, 24), .no),
    (Example.day(1961, 3, 23), .yes), (Example.day(1940, 1, 1), .yes),
  ])
  func `older than sixty-five is strict`(born: Day, answer: Answer) {
    #expect(exemption(Move.household(born: born)).answer == answer)
  }

  @Test func `a spouse is a tenant too, a child is not`() {
    let old = Example.day(1950, 1, 1)

    #expect(exemption(Move.household(with: [(.spouse, old)])).answer == .yes)
    #expect(exemption(Move.household(with: [(.relative, old)])).answer == .no)
  }

  @Test func `an unknown age is unknown, unless another tenant answers`() {
    let unknown = Move.household(born: nil)

    #expect(exemption(unknown).answer == .unknown)
    #expect(exemption(unknown).missing == ["household.birthDate"])
    #expect(
      exemption(Move.household(born: nil, with: [(.spouse, Example.day(1950, 1, 1))])).answer
        == .yes)
  }

  @Test func `a situation that nobody recorded is unknown, never no`() {
    let found = exemption(Move.household(), .init(priorityDistrict: false))

    #expect(found.answer == .unknown)
    #expect(found.missing == ["disabilityRecognised", "autonomyLost", "formerUrbanZone"])
  }

  @Test func `a situation of the record answers, of a dependant too`() {
    var household = Move.household(with: [(.child, Example.day(2015, 1, 1))])
    household.people[1].situations = Sensitive([.disability])

    #expect(exemption(household).grounds == [.disability])
  }

  @Test func `the code of a priority district answers, its absence does not`() {
    var dwelling = Dwelling(id: "L-1", landlord: "erilia", status: .occupied)
    #expect(
      exemption(Move.household(), in: dwelling, .init()).answers[.priorityDistrict] == .unknown)

    dwelling.priorityDistrict = "QP006001"

    #expect(exemption(Move.household(), in: dwelling, .init()).grounds == [.priorityDistrict])
  }

  @Test func `a former zone exempts those who lived there before 2015`() {
    #expect(
      exemption(Move.household(), .init(formerUrbanZone: true)).grounds == [.formerUrbanZone])
  }

  @Test func `one ground that applies makes the others needless`() {
    let found = exemption(Move.household(born: Example.day(1940, 1, 1)), .init())

    #expect(found.answer == .yes)
    #expect(found.missing == [])
  }
}
