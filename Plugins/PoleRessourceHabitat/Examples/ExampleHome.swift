import CaseKernel

/// An invented case, from which the examples are made: request on 1 October 2025, agreement on the
/// 8th, strategy on 3 November, plan on the 12th, action from the 24th, evaluation from 15 April
/// 2026.
enum ExampleHome: ExampleStory {
  typealias Module = PoleRessourceHabitat

  static let asked = Example.day(2025, 10, 1)
  static let agreed = Example.day(2025, 10, 8)
  static let analysed = Example.day(2025, 11, 3)
  static let chosen = Example.day(2025, 11, 12)
  static let planned = Example.day(2025, 11, 20)
  static let acting = Example.day(2025, 11, 24)
  static let reviewed = Example.day(2026, 2, 20)
  static let evaluated = Example.day(2026, 4, 15)

  static var instance: ProgrammeInstance {
    instance(with: [
      "operator": ["pole"], "landlord": ["bailleur"], "intermediaryTenant": ["association"],
    ])
  }

  // Each list of acts continues the one before.

  static let opened: [Example.Act] = [
    .open(asked, facts: ["motives": "healthConditions, debt", "precarity": "socialMinimum"])
  ]
  static let begun: [Example.Act] =
    opened + [
      .agree(.information, agreed, mode: .oral), .agree(.support, agreed, mode: .oral),
      .agree(.sharing, agreed, mode: .writing), .advance("prediagnosis", agreed),
    ]
  static let understood: [Example.Act] =
    begun + [
      .log("homeVisit", Example.day(2025, 10, 15)),
      .record(
        [
          "situation": "une toiture à reprendre", "prospects": "rester dans la maison",
          "resources": "un frère maçon", "interlocutors": "anah",
        ], analysed),
    ]
  static let analysedCase: [Example.Act] = understood + [.advance("strategy", analysed)]

  static func strategy(_ strategies: String, more: [FieldID: String] = [:]) -> [Example.Act] {
    analysedCase + [
      .record(
        ["objectives": "adaptDwelling, keepHome", "strategies": strategies].merging(more) { $1 },
        chosen),
      .advance("plan", chosen),
    ]
  }

  static func role(_ party: String, _ day: Day = planned) -> Example.Act {
    .log("planRole", day, facts: ["party": party, "role": "ce qui a été convenu"])
  }
  static func commitment(_ party: Commitment.Party, _ day: Day = planned) -> Example.Act {
    .plan("ce qui a été convenu", by: party, due: nil, day)
  }

  /// The three sides of a tenant's plan.
  static let sides: [Example.Act] = [
    role("household"), role("owner"), role("centre"), commitment(.household),
    commitment(.landlord), commitment(.operatorOrganisation),
  ]
  static let projectAgreed = Example.Act.log(
    "projectAgreed", planned,
    facts: ["objectives": "adaptDwelling, keepHome", "strategies": "works"])

  static let planned3: [Example.Act] = strategy("works, bodies") + sides + [projectAgreed]
  static let active: [Example.Act] = planned3 + [.advance("action", acting)]

  static func review(_ readjust: String) -> Example.Act {
    .log("projectReview", reviewed, facts: ["underWay": "adaptDwelling", "readjust": readjust])
  }
  static let looking: [Example.Act] =
    active + [review("non"), .advance("evaluation", evaluated)]

  static func evaluation(_ facts: [FieldID: String]) -> Example.Act {
    .log("finalEvaluation", evaluated, facts: facts)
  }
  static let whole: [Example.Act] =
    looking + [evaluation(["reached": "adaptDwelling", "partly": "keepHome"])]
  static let worded: [Example.Act] =
    whole + [
      .record(
        ["evaluationWording": "la toiture est refaite", "evaluationAgreed": "oui"], evaluated)
    ]
  static let sent: [Example.Act] =
    worded + [.log("evaluationSent", evaluated, facts: ["to": "household, partners"])]
}
