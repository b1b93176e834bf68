import CaseKernel

/// An invented access of 2026, from which the examples are made: referral on 5 January, agreement
/// and preparation on the 8th, lease on 16 February and keys on the 20th.
enum ExampleAccess {
  static let opening = Example.day(2026, 1, 5)
  static let agreement = Example.day(2026, 1, 8)
  static let tie = Example.day(2026, 1, 29)
  static let lease = Example.day(2026, 2, 16)
  static let keys = Example.day(2026, 2, 20)

  static var instance: ProgrammeInstance {
    var instance = ProgrammeInstance(
      id: "exemple", module: LogementDAbord.description.module,
      publicName: LogementDAbord.description.name)
    instance.partners = [
      "landlord": ["bailleur"], "operator": ["operateur"], "shelter": ["hebergement"],
    ]
    return instance
  }

  /// An invented family: a holder, and others by what they are to it.
  static func household(
    _ others: [Relation] = [.child, .child], tenure: Tenure? = .hosted,
    situations: Set<Person.Situation> = []
  ) -> Household {
    var household = Household(id: "exemple")
    let relations: [Relation] = [.holder] + others
    household.people = relations.indices.map { number in
      Person(id: Person.ID("p\(number)"), lastName: "Exemple", firstName: "Camille")
    }
    household.people[0].situations = Sensitive(situations)
    household.memberships = relations.enumerated().map { number, relation in
      Membership(person: Person.ID("p\(number)"), relation: relation)
    }
    household.occupancies = tenure.map { [Occupancy(tenure: $0)] } ?? []
    return household
  }

  /// An example of the invented access.
  static func example(
    _ name: String, settings: [String: SettingValue] = [:], _ household: Household = household(),
    on day: Day, _ acts: [Example.Act], expect expected: Example.Expectation...
  ) -> Example {
    var example = Example(
      name, settings: settings, household: household, instance: instance, on: day, acts)
    example.expected = expected
    return example
  }

  static func found(_ code: LogementDAbord.Code) -> Example.Expectation {
    .finds(full(code.rawValue))
  }
  static func absent(_ code: LogementDAbord.Code) -> Example.Expectation {
    .doesNotFind(full(code.rawValue))
  }
  static func full(_ code: String) -> String { "\(LogementDAbord.description.module)/\(code)" }

  static let referral: [FieldID: String] = [
    "accommodation": "hotel", "shelteredSince": "2025-11-03", "difficulties": "finance, social",
  ]

  // Each list of acts continues the one before.

  static let opened: [Example.Act] = [.open(opening, facts: referral)]
  static let prepared: [Example.Act] =
    opened + [
      .agree(.information, agreement, mode: .oral), .agree(.support, agreement, mode: .oral),
      .advance("preparation", agreement), .record(["schooling": "newSchool"], agreement),
    ]
  static let tied: [Example.Act] =
    prepared + [
      .log("districtVisit", tie), .log("tieMade", tie, facts: ["with": "neighbour"]),
    ]
  static let move: [Example.Act] = [
    .log("leaseSigned", lease, facts: ["inOwnName": "yes"]), .log("keys", keys),
  ]
  static let supported: [Example.Act] =
    tied + move + [.advance("support", keys), .record(["rhythm": "regular"], keys)]
  /// Housed from the referral, without preparation nor support.
  static let alone: [Example.Act] = opened + move + [.advance("tenancy", keys)]
}
