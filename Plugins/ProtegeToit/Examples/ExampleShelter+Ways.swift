import CaseKernel

extension ExampleShelter {
  /// Who may enter; no proof is ever asked for.
  static var candidates: [Example] {
    func candidate(
      _ name: String, _ household: Household, _ answer: Answer,
      _ facts: [FieldID: String] = ["side": "access"]
    ) -> Example {
      example(
        name, household, on: opening, [.open(opening, facts: facts)], expect: .eligible(answer))
    }
    let stays: [FieldID: String] = ["side": "sustainment"]
    return [
      candidate("a mother with a child is eligible without any proof", household(), .yes),
      candidate(
        "what nobody has said is unknown", household { $0.people[0].situations = Sensitive([]) },
        .unknown),
      candidate(
        "an order says it as well",
        household {
          $0.people[0].situations = Sensitive([])
          $0.protection = Sensitive(Protection(order: ProtectionOrder(notifiedOn: opening)))
        }, .yes),
      candidate("a person without a child is not of the public", household(with: []), .no),
      candidate(
        "a child in visiting rights is to be talked about", household(with: [.visitingChild]),
        .unknown),
      candidate("a tenant of the landlord may stay", tenant, .yes, stays),
      candidate(
        "a tenant of another landlord cannot stay by this programme",
        household(tenure: .tenant, landlord: "autre"), .no, stays),
      candidate("somebody hosted has no dwelling to stay in", household(), .no, stays),
      candidate("a side that is not said is unknown", household(tenure: nil), .unknown, [:]),
    ]
  }

  /// From the referral to the keys, straight.
  static var ways: [Example] {
    [
      example(
        "the side is said before anything is proposed", on: opening,
        [.open(opening), .advance("agreement", opening)],
        expect: .refused("blocked"), .phase("referral")),
      example(
        "a referral is answered within a week", on: Example.day(2026, 1, 13), opened,
        expect: .due(Example.day(2026, 1, 12)), .finds("protege-toit/referral-overdue")),
      example(
        "no allocation before the agreement", on: agreement,
        opened + [
          .advance("agreement", opening),
          .log("allocatorNamed", agreement, facts: ["landlord": "bailleur"]),
          .advance("allocation", agreement),
        ], expect: .refused("blocked")),
      example(
        "matching is the work of a named allocator", on: agreement,
        agreed + [.advance("allocation", agreement)],
        expect: .refused("blocked"), found(.allocatorAwaited)),
      example(
        "once the allocator is named, no other stage comes before", on: agreement, named,
        expect: .phase("allocation"), .due(Example.day(2026, 4, 5)), absent(.allocatorAwaited)),
      example(
        "a commission that postpones moves nobody in", on: decision,
        offered + [
          .log("allocationDecision", decision, facts: ["decision": "postponed"]),
          .advance("move-in", decision),
        ], expect: .refused("blocked"), .phase("allocation"), found(.offerUnanswered)),
      example(
        "an answer that was given awaits nothing", on: decision,
        named + [
          .log("offer", decision, facts: ["dwelling": "logement", "answer": "refused"])
        ], expect: .phase("allocation"), absent(.offerUnanswered)),
      example(
        "an allocation leads to the move", on: decision, allocated, expect: .phase("move-in")),
      example(
        "a dwelling that fell through waits for another decision", on: keys,
        allocated + [.advance("allocation", keys), .advance("move-in", keys)],
        expect: .refused("blocked"), .phase("allocation"), found(.decisionOutdated)),
      example(
        "another decision opens the way again", on: keys,
        allocated + [
          .advance("allocation", keys),
          .log("allocationDecision", keys, facts: ["decision": "allocated"]),
          .advance("move-in", keys),
        ], expect: .phase("move-in"), absent(.decisionOutdated)),
      example(
        "no support in a dwelling without its keys", on: keys,
        allocated + [.advance("support", keys)], expect: .refused("blocked")),
      example(
        "keys that are late are told", on: Example.day(2026, 4, 6), allocated,
        expect: .finds("protege-toit/move-in-overdue")),
      example(
        "a deployment may ask for more speed", settings: ["keys-within": .period(.months(1))],
        on: agreement, named, expect: .due(Example.day(2026, 2, 5))),
      example(
        "the stages avoided are to be said once the keys are there", on: keys, settled,
        expect: .phase("support"), found(.stagesUnsaid), absent(.stageLived)),
      example(
        "a stage avoided is said", on: keys,
        settled + [.log("stageAvoided", keys, facts: ["stage": "hotel"])],
        expect: absent(.stagesUnsaid)),
      example(
        "a stage lived is no direct access", on: keys,
        named + [.log("stage", decision, facts: ["stage": "hotel"])], expect: found(.stageLived)),
    ]
  }
}
