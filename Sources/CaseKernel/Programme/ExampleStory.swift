/// The invented case from which the examples of a programme are made: its partners and its
/// household; what was done on which day is for each programme to tell.
public protocol ExampleStory {
  /// The programme that the examples are of.
  associatedtype Module: CodedProgramme
  /// The instance of the examples, with its partners.
  static var instance: ProgrammeInstance { get }
  /// The household of an example for which no other is given.
  static var usualHousehold: Household { get }
  /// Its dwelling; `nil` where it is unknown.
  static var usualDwelling: Dwelling? { get }
}

extension ExampleStory {
  /// A tenant of the landlord.
  public static var usualHousehold: Household { Example.household() }
  /// Unknown.
  public static var usualDwelling: Dwelling? { nil }

  /// An instance of the programme under its own name, with those partners.
  public static func instance(
    with partners: [PartnerRole.ID: [Partner.ID]]
  ) -> ProgrammeInstance {
    var instance = ProgrammeInstance(
      id: "exemple", module: Module.description.module, publicName: Module.description.name)
    instance.partners = partners
    return instance
  }

  /// An example of the invented case.
  public static func example(
    _ name: String, settings: [String: SettingValue] = [:],
    _ household: Household = usualHousehold, in dwelling: Dwelling? = usualDwelling,
    of instance: ProgrammeInstance = instance, on day: Day, _ acts: [Example.Act],
    expect expected: Example.Expectation...
  ) -> Example {
    var example = Example(
      name, settings: settings, household: household, dwelling: dwelling, instance: instance,
      on: day, acts)
    example.expected = expected
    return example
  }

  /// The finding of that code is there on the day.
  public static func found(_ code: Module.Code) -> Example.Expectation {
    .finds(full(code.rawValue))
  }

  /// The finding of that code is not there on the day.
  public static func absent(_ code: Module.Code) -> Example.Expectation {
    .doesNotFind(full(code.rawValue))
  }

  /// A code of the programme or of the house, as its findings bear it.
  public static func full(_ code: String) -> String { Module.full(code) }
}

extension Example {
  /// An invented household: its holder, in a situation if any, and others by what they are to it.
  ///
  /// It lives where `landlord` and `tenure` say, until a last day, if any; that is unknown without
  /// a tenure.
  public static func household(
    _ tenure: Tenure? = .tenant, landlord: Partner.ID? = "bailleur", until last: Day? = nil,
    with others: [Relation] = [], _ situations: Set<Person.Situation> = []
  ) -> Household {
    var household = Household(id: "exemple")
    for (index, relation) in ([.holder] + others).enumerated() {
      let id = Person.ID("p\(index + 1)")
      household.people.append(Person(id: id, lastName: "Exemple", firstName: "Camille"))
      household.memberships.append(Membership(person: id, relation: relation))
    }
    household.people[0].situations = Sensitive(situations)
    household.occupancies =
      tenure.map { [Occupancy(landlord: landlord, tenure: $0, to: last)] } ?? []
    return household
  }
}
