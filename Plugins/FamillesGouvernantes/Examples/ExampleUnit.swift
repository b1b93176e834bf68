import CaseKernel

/// An invented unit of 2026, from which the examples are made: project on 5 January, agreement of
/// the residents on 20 February, shared life from 1 March with four residents in five rooms.
enum ExampleUnit: ExampleStory {
  typealias Module = FamillesGouvernantes

  static let opening = Example.day(2026, 1, 5)
  static let agreement = Example.day(2026, 2, 20)
  static let start = Example.day(2026, 3, 1)
  /// A Wednesday of the second month of shared life.
  static let day = Example.day(2026, 4, 15)

  static var instance: ProgrammeInstance {
    var instance = instance(with: [
      "landlord": ["bailleur"], "operator": ["operateur"], "judicialAgent": ["mandataire"],
    ])
    instance.publicName = Text(fr: "Maison partagée", en: "Shared house")
    return instance
  }

  /// A unit of so many residents in rooms of their own, and somebody who coordinates the life
  /// they share.
  static func unit(_ count: Int = 4, rooms: Int? = 5) -> Household {
    var unit = Household(id: "exemple", kind: .sharedUnit)
    for number in 1...count {
      var person = Person(
        id: resident(number), lastName: "Exemple",
        birthDate: Example.day(1985, 1, number))
      person.situations = Sensitive([.mentalHealth])
      unit.people.append(person)
      unit.memberships.append(
        Membership(
          person: person.id, relation: .resident, room: "chambre \(number)", from: start))
      unit.protectionMeasures.append(
        ProtectionMeasure(
          person: person.id, kind: .reinforcedCuratorship, scope: .both,
          from: Example.day(2024, 1, 1), to: Example.day(2028, 12, 31), mandatary: "mandataire"))
    }
    unit.people.append(Person(id: "equipe", lastName: "Exemple"))
    unit.memberships.append(Membership(person: "equipe", relation: .staff))
    unit.occupancies = [Occupancy(landlord: "bailleur", tenure: .cotenant)]
    unit.privateRooms = rooms
    return unit
  }

  static func resident(_ number: Int) -> Person.ID { Person.ID("r\(number)") }

  /// The same unit, changed.
  static func unit(_ count: Int = 4, changing change: (inout Household) -> Void) -> Household {
    var changed = unit(count)
    change(&changed)
    return changed
  }

  /// An example of the invented unit, on the day unless another is given.
  static func example(
    _ name: String, settings: [String: SettingValue] = [:], of household: Household = unit(),
    in instance: ProgrammeInstance = instance, on day: Day = day, _ acts: [Example.Act],
    expect expected: Example.Expectation...
  ) -> Example {
    var example = Example(
      name, settings: settings, household: household, instance: instance, on: day, acts)
    example.expected = expected
    return example
  }

  // MARK: - What was done

  static let project: [Example.Act] = [
    .open(opening),
    .record(
      [
        "leaseForm": "cotenancy", "coordinatorEmployer": "association", "livingArea": "110",
        "socialLifeProject": "repas du soir ensemble", "socialLifeProjectOn": "2026-02-01",
      ], opening), places(5, opening),
  ]

  /// The unit lives, its residents in, its roster written.
  static func living(_ count: Int = 4, chosen: String = "oui") -> [Example.Act] {
    moved(count, chosen) + [shift()]
  }

  /// The same without a roster.
  static func moved(_ count: Int = 4, _ chosen: String = "oui") -> [Example.Act] {
    project + [
      .advance("agreement", agreement), .agree(.support, agreement), .advance("living", start),
    ]
      + (1...count).map { arrival($0, start, chosen) }
  }

  static func places(_ number: Int, _ day: Day) -> Example.Act {
    .log("places", day, facts: ["number": "\(number)"])
  }

  static func arrival(_ number: Int, _ day: Day, _ chosen: String = "oui") -> Example.Act {
    .log("residentIn", day, facts: ["resident": resident(number).rawValue, "chosen": chosen])
  }

  static func departure(_ number: Int, _ day: Day) -> Example.Act {
    .log(
      "residentOut", day, facts: ["resident": resident(number).rawValue, "reason": "ownDwelling"])
  }

  static func shift(
    _ weekdays: String = "monday tuesday wednesday thursday friday saturday"
  ) -> Example.Act {
    .log(
      "shift", start, facts: ["staff": "equipe", "from": "2026-03-01", "weekdays": weekdays])
  }
}
