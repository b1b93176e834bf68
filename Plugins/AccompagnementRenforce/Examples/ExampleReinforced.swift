import CaseKernel

/// An invented support of 2026, from which the examples are made: referral on 5 January, meeting
/// and agreement on the 15th, support from 2 March, with two operators.
enum ExampleReinforced {
  static let opening = Example.day(2026, 1, 5)
  static let agreement = Example.day(2026, 1, 15)
  static let begin = Example.day(2026, 3, 2)

  static func instance(_ operators: [Partner.ID]) -> ProgrammeInstance {
    var instance = ProgrammeInstance(
      id: "exemple", module: AccompagnementRenforce.description.module,
      publicName: AccompagnementRenforce.description.name)
    instance.partners = ["landlord": ["bailleur"], "operator": operators]
    return instance
  }

  /// An invented household; `tenure` is unknown when nil.
  static func household(_ tenure: Tenure? = .tenant, landlord: Partner.ID? = "bailleur")
    -> Household
  {
    var household = Household(id: "exemple")
    household.people = [Person(id: "p1", lastName: "Exemple", firstName: "Dominique")]
    household.memberships = [Membership(person: "p1", relation: .holder)]
    household.occupancies = tenure.map { [Occupancy(landlord: landlord, tenure: $0)] } ?? []
    return household
  }

  /// An example of the invented support, with two operators unless others are given.
  static func example(
    _ name: String, settings: [String: SettingValue] = [:], _ household: Household = household(),
    operators: [Partner.ID] = ["operateur-un", "operateur-deux"], on day: Day,
    _ acts: [Example.Act], expect expected: Example.Expectation...
  ) -> Example {
    var example = Example(
      name, settings: settings, household: household, instance: instance(operators), on: day, acts)
    example.expected = expected
    return example
  }

  static func found(_ code: AccompagnementRenforce.Code) -> Example.Expectation {
    .finds(full(code.rawValue))
  }
  static func absent(_ code: AccompagnementRenforce.Code) -> Example.Expectation {
    .doesNotFind(full(code.rawValue))
  }

  static func full(_ code: String) -> String {
    "\(AccompagnementRenforce.description.module)/\(code)"
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
