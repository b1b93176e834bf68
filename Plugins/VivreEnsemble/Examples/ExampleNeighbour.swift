import CaseKernel

/// An invented case of 2026 on the sustainment side, from which the examples are made: referral on
/// 5 January, agreement on the 12th, at home and supported from 2 February.
enum ExampleNeighbour {
  static let opening = Example.day(2026, 1, 5)
  static let agreement = Example.day(2026, 1, 12)
  static let begin = Example.day(2026, 2, 2)

  static var instance: ProgrammeInstance {
    var instance = ProgrammeInstance(
      id: "exemple", module: VivreEnsemble.description.module,
      publicName: VivreEnsemble.description.name)
    instance.partners = [
      "landlord": ["bailleur"], "coordinator": ["coordination"], "operator": ["operateur"],
      "resource": ["entraide"],
    ]
    return instance
  }

  /// An invented household; `tenure` is unknown when nil.
  static func household(
    _ tenure: Tenure? = .tenant, landlord: Partner.ID? = "bailleur",
    _ situations: Set<Person.Situation> = []
  ) -> Household {
    var household = Household(id: "exemple")
    var person = Person(id: "p1", lastName: "Exemple", firstName: "Alix")
    person.situations = Sensitive(situations)
    household.people = [person]
    household.memberships = [Membership(person: "p1", relation: .holder)]
    household.occupancies = tenure.map { [Occupancy(landlord: landlord, tenure: $0)] } ?? []
    return household
  }

  /// An example of the invented case.
  static func example(
    _ name: String, settings: [String: SettingValue] = [:], _ household: Household = household(),
    in dwelling: Dwelling? = nil, on day: Day, _ acts: [Example.Act],
    expect expected: Example.Expectation...
  ) -> Example {
    var example = Example(
      name, settings: settings, household: household, dwelling: dwelling, instance: instance,
      on: day, acts)
    example.expected = expected
    return example
  }

  static func found(_ code: VivreEnsemble.Code) -> Example.Expectation {
    .finds(full(code.rawValue))
  }
  static func absent(_ code: VivreEnsemble.Code) -> Example.Expectation {
    .doesNotFind(full(code.rawValue))
  }

  static func full(_ code: String) -> String { "\(VivreEnsemble.description.module)/\(code)" }

  // Each list of acts continues the one before.

  static func opened(_ side: EntrySide = .sustainment) -> [Example.Act] {
    [.open(opening, facts: ["side": side.rawValue, "publicConfirmed": "yes"])]
  }
  static func met(_ side: EntrySide = .sustainment) -> [Example.Act] {
    opened(side) + [
      .advance("meeting", opening), .log("homeVisit", agreement),
      .agree(.information, agreement, mode: .oral), .agree(.support, agreement, mode: .oral),
      .agree(.sharing, agreement, mode: .writing), .advance("project", agreement),
    ]
  }
  /// The seventh act of the story attaches a resource person: entry 8 of the journal.
  static func planned(_ side: EntrySide = .sustainment, callable: Bool = true) -> [Example.Act] {
    met(side) + [
      attach("entraide", callable: callable, begin),
      .record(
        [
          "expectations": "un lieu à soi", "dailySupports": "le café du lundi",
          "place": side == .access ? "department" : "priorityDistrict",
        ], begin),
    ]
  }
  static let living: [Example.Act] = planned() + [.advance("living", begin)]

  static func attach(_ partner: String, callable: Bool = true, _ day: Day) -> Example.Act {
    .log(
      "resourceAttached", day,
      facts: ["partner": partner, "callable": callable ? "yes" : "no", "tie": "mutualAid"])
  }
}
