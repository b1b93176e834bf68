import CaseKernel

/// An invented access of 2026, from which the examples are made: referral on 5 January, agreement
/// and preparation on the 8th, lease on 16 February and keys on the 20th.
enum ExampleAccess: ExampleStory {
  typealias Module = LogementDAbord

  static let opening = Example.day(2026, 1, 5)
  static let agreement = Example.day(2026, 1, 8)
  static let tie = Example.day(2026, 1, 29)
  static let lease = Example.day(2026, 2, 16)
  static let keys = Example.day(2026, 2, 20)

  static var instance: ProgrammeInstance {
    instance(with: [
      "landlord": ["bailleur"], "operator": ["operateur"], "shelter": ["hebergement"],
    ])
  }

  /// An invented family, hosted: a holder and two children.
  static var usualHousehold: Household { household() }

  /// An invented family: a holder, and others by what they are to it.
  static func household(
    _ others: [Relation] = [.child, .child], tenure: Tenure? = .hosted,
    situations: Set<Person.Situation> = []
  ) -> Household {
    Example.household(tenure, landlord: nil, with: others, situations)
  }

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
