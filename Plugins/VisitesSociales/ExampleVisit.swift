import CaseKernel

/// An invented visit of 2026, from which the examples are made: liaison form on 5 January,
/// three-party meeting and agreement on the 10th, diagnosis from the 12th.
enum ExampleVisit {
  static let opening = Example.day(2026, 1, 5)
  static let agreement = Example.day(2026, 1, 10)
  static let start = Example.day(2026, 1, 12)
  static let written = Example.day(2026, 2, 10)
  static let end = Example.day(2026, 2, 12)

  static var instance: ProgrammeInstance {
    var instance = ProgrammeInstance(
      id: "exemple", module: VisitesSociales.description.module,
      publicName: VisitesSociales.description.name)
    instance.partners = ["landlord": ["bailleur"], "operator": ["operateur"]]
    return instance
  }

  /// An invented household; `tenure` is unknown when nil.
  static func household(_ tenure: Tenure? = .tenant, landlord: Partner.ID? = "bailleur")
    -> Household
  {
    var household = Household(id: "exemple")
    household.people = [Person(id: "p1", lastName: "Exemple", firstName: "Camille")]
    household.memberships = [Membership(person: "p1", relation: .holder)]
    household.occupancies = tenure.map { [Occupancy(landlord: landlord, tenure: $0)] } ?? []
    return household
  }

  /// An example of the invented visit.
  static func example(
    _ name: String, settings: [String: SettingValue] = [:], _ household: Household = household(),
    on day: Day, _ acts: [Example.Act], expect expected: Example.Expectation...
  ) -> Example {
    var example = Example(
      name, settings: settings, household: household, instance: instance, on: day, acts)
    example.expected = expected
    return example
  }

  static func found(_ code: VisitesSociales.Code) -> Example.Expectation { .finds(full(code)) }
  static func absent(_ code: VisitesSociales.Code) -> Example.Expectation {
    .doesNotFind(full(code))
  }

  private static func full(_ code: VisitesSociales.Code) -> String {
    "\(VisitesSociales.description.module)/\(code.rawValue)"
  }

  // Each list of acts continues the one before.

  static let opened: [Example.Act] = [.open(opening, facts: ["entryPoint": "duringTenancy"])]
  static let met: [Example.Act] =
    opened + [
      .advance("proposal", agreement), .log("tripartiteMeeting", agreement),
      .agree(.information, agreement, mode: .oral),
      .agree(.support, agreement, mode: .tripartiteMeeting),
    ]
  static let begun: [Example.Act] = met + [.advance("diagnosis", start)]
  static let content: [Example.Act] =
    begun + [
      .log("socialVisit", start),
      .record(
        [
          "problems": "rent, isolation", "familySituation": "deux enfants",
          "socialSituation": "droits à ouvrir", "financialSituation": "un salaire",
          "strengths": "démarches engagées", "network": "voisins attentifs",
          "networkSupportive": "oui",
        ], written),
    ]
  static let worded: [Example.Act] =
    content + [.record(["landlordWording": "un plan de paiement est possible"], written)]
  static let wordingAgreed: [Example.Act] = worded + [.record(["wordingDecision": "agreed"], end)]
  static let diagnosed: [Example.Act] = wordingAgreed + [.advance("orientation", end)]

  static func oriented(_ orientation: Orientation) -> [Example.Act] {
    diagnosed + [.record(["orientation": orientation.rawValue], end)]
  }

  static let supported: [Example.Act] =
    oriented(.personalisedSupport) + [
      .record(["supportGoals": "stabiliser le loyer", "supportUntil": "2026-06-12"], end),
      .advance("support", end),
    ]
}
