import CaseKernel

/// An invented support of 2026, from which the examples are made: referral on 5 January, meeting
/// and agreement on the 15th, support from 2 March, with two operators.
enum ExampleReinforced: ExampleStory {
  typealias Module = AccompagnementRenforce

  static let opening = Example.day(2026, 1, 5)
  static let agreement = Example.day(2026, 1, 15)
  static let begin = Example.day(2026, 3, 2)

  static var instance: ProgrammeInstance {
    instance(operators: ["operateur-un", "operateur-deux"])
  }

  static func instance(operators: [Partner.ID]) -> ProgrammeInstance {
    instance(with: ["landlord": ["bailleur"], "operator": operators])
  }

  // Each list of acts continues the one before.

  static let opened: [Example.Act] = [
    .open(
      opening,
      facts: [
        "precaritySigns": "unpaidRent, noAnswer", "formerProject": "no", "stageAtEntry": "summons",
      ])
  ]
  static let met: [Example.Act] =
    opened + [
      .advance("meeting", opening), .log("homeVisit", agreement),
      .agree(.information, agreement, mode: .oral), .agree(.support, agreement, mode: .oral),
      .record(["leadOperator": "operateur-un"], agreement),
    ]
  static let assessed: [Example.Act] =
    met + [
      .advance("assessment", agreement),
      .record(
        [
          "livingConditions": "heating, equipment", "socialSituation": "droits à ouvrir",
          "budgetSituation": "un plan est possible", "strengths": "une voisine",
          "intensity": "intensive",
        ], begin),
    ]
  static let supported: [Example.Act] =
    assessed + [.advance("support", begin), action("operateur-un", "rent", begin)]

  static func action(_ partner: String, _ domain: String, _ day: Day) -> Example.Act {
    .log("supportAction", day, facts: ["operator": partner, "domain": domain])
  }

  static func level(_ level: IntensityLevel, _ day: Day) -> [Example.Act] {
    [
      .log(
        "levelReview", day, facts: ["level": level.rawValue, "reason": "décidé ensemble"]),
      .record(["intensity": level.rawValue], day),
    ]
  }
}
