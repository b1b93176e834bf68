import CaseKernel

extension ExampleReinforced {
  /// Who may enter.
  static var candidates: [Example] {
    func candidate(
      _ name: String, _ household: Household, _ signs: String?, _ answer: Answer
    ) -> Example {
      example(
        name, household, on: opening,
        [.open(opening, facts: signs.map { ["precaritySigns": $0] } ?? [:])],
        expect: .eligible(answer))
    }
    let two = "unpaidRent, isolation"
    return [
      candidate("a tenant whose difficulties add up is eligible", Example.household(), two, .yes),
      candidate(
        "who stays after the lease was ended is eligible", Example.household(.bareOccupant), two,
        .yes),
      candidate("one sign alone asks for a look", Example.household(), "unpaidRent", .unknown),
      candidate("signs that nobody wrote are unknown", Example.household(), nil, .unknown),
      candidate("a referral that sees no sign excludes", Example.household(), "nothing", .no),
      candidate("an applicant is not housed yet", Example.household(.applicant), two, .no),
      candidate("an unknown tenure is unknown", Example.household(nil), two, .unknown),
      candidate(
        "a tenant of another landlord is not housed here", Example.household(landlord: "autre"),
        two, .no),
      candidate("an unknown landlord is unknown", Example.household(landlord: nil), two, .unknown),
      example(
        "a deployment may ask for more signs", settings: ["signs-needed": .number(3)],
        Example.household(),
        on: opening, [.open(opening, facts: ["precaritySigns": two])],
        expect: .eligible(.unknown)),
      example(
        "a hosted household is refused at the opening", Example.household(.hosted), on: opening,
        opened,
        expect: .refused("not-eligible")),
    ]
  }

  /// The referral, its stage, and the project of the earlier call.
  static var referrals: [Example] {
    let former: [FieldID: String] = [
      "precaritySigns": "unpaidRent, noAnswer", "formerProject": "yes",
      "formerTerritory": "un autre département", "stageAtEntry": "noProcedure",
    ]
    return [
      example(
        "the stage of the procedure is asked for first", on: opening,
        [.open(opening, facts: ["precaritySigns": "upkeep, isolation"])],
        expect: .phase("referral"), found(.stageMissing), found(.earlierProjectUnknown)),
      example(
        "without the stage at entry the case does not go on", on: opening,
        [
          .open(opening, facts: ["precaritySigns": "upkeep, isolation"]),
          .advance("meeting", opening),
        ], expect: .refused("blocked"), .phase("referral")),
      example(
        "« no procedure » is an answer", on: opening,
        [
          .open(opening, facts: ["precaritySigns": "upkeep", "stageAtEntry": "noProcedure"]),
          .advance("meeting", opening),
        ], expect: .phase("meeting"), absent(.stageMissing)),
      example(
        "a household of the earlier project is to be linked to its case", on: opening,
        [.open(opening, facts: former)],
        expect: found(.earlierCaseUnlinked), absent(.earlierProjectUnknown)),
      example(
        "a household that is new has no earlier case", on: opening, opened,
        expect: absent(.earlierCaseUnlinked)),
      example(
        "the meeting has its time", on: Example.day(2026, 3, 6),
        opened + [.advance("meeting", opening)],
        expect: .due(Example.day(2026, 3, 5)), .finds(full("meeting-overdue"))),
      example(
        "the household does not wish for the support", on: agreement,
        opened + [.advance("meeting", opening), .close("declined", agreement)],
        expect: .closed("declined")),
    ]
  }

  /// The shared assessment, which ends with a level.
  static var assessments: [Example] {
    [
      example(
        "the assessment is due two months after the agreement", on: agreement,
        met + [.advance("assessment", agreement)], expect: .due(Example.day(2026, 3, 15))),
      example(
        "an assessment without a level does not end", on: begin,
        met + [
          .advance("assessment", agreement),
          .record(
            [
              "livingConditions": "nothing", "socialSituation": "x", "budgetSituation": "x",
              "strengths": "x",
            ], begin), .advance("support", begin),
        ], expect: .refused("blocked"), .phase("assessment")),
      example(
        "support may last as long as the evaluation", on: begin, supported,
        expect: .phase("support"), .due(Example.day(2029, 1, 15))),
      example(
        "a deployment may evaluate for two years", settings: ["evaluation-for": .period(.years(2))],
        on: begin, supported, expect: .due(Example.day(2028, 1, 15))),
    ]
  }

  /// Laws of the house as this programme lives them.
  static var laws: [Example] {
    [
      example(
        "no assessment before the agreement", on: begin,
        opened + [
          .advance("meeting", opening), .log("homeVisit", agreement),
          .advance("assessment", begin),
        ], expect: .refused("blocked"), .phase("meeting")),
      example(
        "attempts and a first meeting come before any agreement", on: agreement,
        opened + [
          .advance("meeting", opening), .log("callAttempt", opening), .log("homeVisit", agreement),
        ], expect: .phase("meeting")),
      example(
        "no action of an operator before the agreement", on: agreement,
        opened + [action("operateur-un", "rent", agreement)],
        expect: .refused("no-support-agreement")),
      example(
        "an agreement withdrawn stops the support", on: begin,
        supported + [.withdraw(.support, begin)], expect: .finds(full("agreement-withdrawn"))),
    ]
  }
}
