import CaseKernel
import ProgrammeConformance
import ProtegeToit
import Testing

/// « Réduire les délais d'accès », « éviter des étapes successives »: the figures of the direct way.
@Suite struct DirectAccessTests {
  private let end = Example.day(2026, 12, 31)

  private func shelter(_ id: Household.ID, keys: Day?) -> Shelter {
    var shelter = Shelter(id)
    shelter.live(keys: keys)
    return shelter
  }

  @Test func `the delay runs from the referral to the keys`() {
    let cases = [
      shelter("H-1", keys: Shelter.opening.adding(days: 30)),
      shelter("H-2", keys: Shelter.opening.adding(days: 50)), shelter("H-3", keys: nil),
    ]

    #expect(Shelter.result("I.21", cases, to: end)?.value == 40)
    #expect(Shelter.result("protege-toit/housed", cases, to: end)?.value == 2)
  }

  @Test func `who still waits beyond the time counts among those late`() {
    let due = Example.day(2026, 4, 5)
    let cases = [
      shelter("H-1", keys: Shelter.opening.adding(days: 30)), shelter("H-2", keys: nil),
    ]

    let before = Shelter.result("protege-toit/in-time", cases, to: due)
    let after = Shelter.result("protege-toit/in-time", cases, to: due.adding(days: 1))

    #expect([before?.numerator, before?.denominator] == [1, 1])
    #expect([after?.numerator, after?.denominator] == [1, 2])
  }

  @Test func `a household that stays in its dwelling is late for no keys`() {
    var staying = Shelter()
    staying.perform(
      .open(Shelter.opening, facts: ["side": "sustainment"]),
      .advance("agreement", Shelter.opening), .agree(.support, Shelter.agreement),
      .advance("support", Shelter.agreement))

    #expect(staying.file?.phase == "support")
    #expect(Shelter.result("protege-toit/in-time", [staying], to: end)?.denominator == 0)
    #expect(Shelter.result("protege-toit/housed", [staying], to: end)?.value == 0)
  }

  @Test func `stages avoided add up, and those lived make an access that was not direct`() {
    let keys = Shelter.opening.adding(days: 30)
    var (straight, round) = (shelter("H-1", keys: keys), shelter("H-2", keys: keys))
    straight.perform(
      .log("stageAvoided", keys, facts: ["stage": "hotel"]),
      .log("stageAvoided", keys, facts: ["stage": "stabilisation"]))
    round.perform(
      .log("stage", Shelter.agreement, facts: ["stage": "hotel"]),
      .log("stageAvoided", keys, facts: ["stage": "socialResidence"]))
    let cases = [straight, round]

    let direct = Shelter.result("protege-toit/direct", cases, to: end)
    let each = Shelter.result("protege-toit/stages-avoided-each", cases, to: end)

    #expect([direct?.numerator, direct?.denominator] == [1, 2])
    #expect(Shelter.result("protege-toit/stages-avoided", cases, to: end)?.value == 3)
    #expect(each?.value == 1.5)
    #expect(Shelter.result("protege-toit/stages-lived", cases, to: end)?.value == 1)
  }

  @Test func `a dwelling given back for another waits for another decision`() {
    let keys = Shelter.opening.adding(days: 30)
    var shelter = shelter("H-1", keys: nil)
    shelter.perform(
      .log("allocationDecision", keys, facts: ["decision": "allocated"]),
      .advance("move-in", keys), .advance("allocation", keys),
      .log("allocationDecision", keys, facts: ["decision": "rejected"]))

    let refused = shelter.perform(.advance("move-in", keys))

    #expect(refused != nil)
  }

  @Test func `a price that is not set leaves the cost unknown, never zero`() throws {
    let cases = [shelter("H-1", keys: Shelter.opening.adding(days: 30))]

    let cost = try #require(Shelter.result("I.16", cases, to: end))

    #expect(cost.denominator == 1)
    #expect(cost.value == nil)
  }
}
