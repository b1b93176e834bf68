import CaseKernel

extension FakeProgramme {
  static var examples: [Example] {
    let (first, second) = (Example.day(2026, 1, 5), Example.day(2026, 1, 12))
    let later = Example.day(2026, 4, 1)
    let opened: [Example.Act] = [.open(first, facts: ["arrival": "2026-01-02"])]
    let staying = opened + [.agree(.support, first), .advance("stay", second)]
    let levelled = staying + [.record(["level": "low"], second)]
    let leaving = levelled + [.advance("farewell", later)]
    return [
      example("a welcome", second, opened, [.phase("welcome"), .finds("fake/room-unknown")]),
      example(
        "a room with an end", second, opened + [.record(["roomUntil": "2026-02-01"], second)],
        [.doesNotFind("fake/room-unknown")]),
      example(
        "a stay", second, staying, [.due(Example.day(2026, 3, 12)), .finds("fake/no-level")]),
      example("a level", second, levelled, [.doesNotFind("fake/no-level")]),
      example(
        "a longer stay", second, staying, [.due(Example.day(2026, 4, 12))],
        settings: ["stay-within": .period(.months(3))]),
      example("a stay too long", later, staying, [.finds("fake/stay-overdue")]),
      example(
        "no stay without arrival", second, [.open(first), .advance("stay", second)],
        [.refused("blocked")]),
      example(
        "no stay without agreement", second, opened + [.advance("stay", second)],
        [.refused("blocked")]),
      example("a farewell", later, leaving, [.phase("farewell"), .due(nil)]),
      example(
        "a good end", later,
        leaving + [.record(["summary": "bien"], later), .close("settled", later)],
        [.closed("settled")]),
      example(
        "no good end without a summary", later, leaving + [.close("settled", later)],
        [.refused("outcome-not-yet")]),
      example("a departure", second, opened + [.close("gone", second)], [.closed("gone")]),
      example("no owner", first, opened, [.eligible(.no)], tenure: .owner),
      example("a tenant", first, opened, [.eligible(.yes)]),
      example("nobody knows", first, opened, [.eligible(.unknown)], tenure: nil),
    ]
  }

  private static func example(
    _ name: String, _ day: Day, _ acts: [Example.Act], _ expected: [Example.Expectation],
    settings: [String: SettingValue] = [:], tenure: Tenure? = .tenant
  ) -> Example {
    var example = Example(
      name, settings: settings, household: .fake(tenure), instance: .fake, on: day, acts)
    example.expected = expected
    return example
  }
}

extension Household {
  /// A household whose names must never come out of the kernel.
  static func fake(_ tenure: Tenure? = .tenant, id: ID = "H-1") -> Household {
    var household = Household(id: id)
    household.people = [Person(id: "p1", lastName: "Zorglub", firstName: "Camille")]
    household.memberships = [Membership(person: "p1", relation: .holder)]
    household.occupancies = tenure.map { [Occupancy(landlord: "hlm", tenure: $0)] } ?? []
    return household
  }
}

extension ProgrammeInstance {
  static var fake: ProgrammeInstance {
    var instance = ProgrammeInstance(
      id: "fake-here", module: "fake", publicName: Text(fr: "Fictif", en: "Fake"))
    instance.partners = ["landlord": ["hlm"], "host": ["maison"], "funders": ["fondation"]]
    return instance
  }
}
