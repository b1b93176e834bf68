import CaseKernel

extension ExampleMove {
  /// The moving project, its criteria and its time.
  static var projects: [Example] {
    let all = wishesOfEverything.merging(core) { $1 }
    return [
      example(
        "nothing of a project is asked before the agreement", on: meeting,
        met + [.record(["wishedLift": "required"], meeting)],
        expect: .refused("no-support-agreement")),
      example(
        "a project begins with every criterion open", on: meeting, begun,
        expect: .phase("moving-project"), found(.projectIncomplete)),
      example(
        "a project is complete once every criterion has a level", on: project,
        begun + [.record(all, project)], expect: absent(.projectIncomplete)),
      example(
        "a project without its core criteria opens no search", on: project,
        begun + [
          .record(["projectValidatedOn": "2026-02-20"], project), .advance("search", project),
        ],
        expect: .refused("blocked"), .phase("moving-project")),
      example(
        "a project that the household did not close opens no search", on: project,
        begun + [
          .record(core.filter { $0.key != "projectValidatedOn" }, project),
          .advance("search", project),
        ], expect: .refused("blocked"), .phase("moving-project")),
      example(
        "a project is due three months after the agreement", on: Example.day(2026, 4, 28), begun,
        expect: .due(Example.day(2026, 4, 27)), .finds("mutation/moving-project-overdue")),
      example(
        "a level without a value is refused where one is needed", on: project,
        begun + [.record(["wishedRent": "required"], project)],
        expect: .refused("unreadable-value")),
      example(
        "the statistical norm tells the rooms of the household", on: project, begun,
        expect: found(.roomsNeeded)),
      example(
        "an applicant without people has no norm", Household(id: "vide"), in: dwelling(),
        on: meeting, begun, expect: absent(.roomsNeeded)),
    ]
  }

  /// Indifferent to everything.
  private static var wishesOfEverything: [FieldID: String] {
    let fields = Mutation(settings: .init()).wishFields.map(\.declaration.id)
    return Dictionary(uniqueKeysWithValues: fields.map { ($0, "indifferent") })
  }

  /// The search on its five channels.
  static var searches: [Example] {
    let everywhere = SearchChannel.allCases.map { channel in
      Example.Act.log(
        "search", search, facts: ["channel": channel.rawValue, "result": "nothing"])
    }
    let due = search.adding(months: 1)
    return [
      example(
        "a search starts with every channel open", on: search, searching,
        expect: .phase("search"), found(.channelsOpen)),
      example(
        "every channel was searched", on: search, searching + everywhere,
        expect: absent(.channelsOpen)),
      example("a search may rest for a month", on: due, searched, expect: absent(.searchStale)),
      example(
        "a search that rests longer is stale", on: due.adding(days: 1), searched,
        expect: found(.searchStale)),
      example(
        "a search needs its channel", on: search, searching + [.log("search", search)],
        expect: .refused("values-missing")),
      example(
        "nobody searches for a volunteer before the agreement", on: meeting,
        met + [.log("search", meeting, facts: ["channel": "delivery", "result": "lead"])],
        expect: .refused("kind-not-yet")),
    ]
  }

  /// Who may enter.
  static var candidates: [Example] {
    let statutory: [Example.Act] = [.open(opening, facts: ["procedure": "statutory"])]
    return [
      example("a volunteer in title is eligible", on: opening, opened, expect: .eligible(.yes)),
      example(
        "willingness is never asked for", on: opening, opened,
        expect: .eligible(.yes), .phase("identification")),
      example(
        "an unknown tenure is unknown", household(tenure: nil), on: opening, opened,
        expect: .eligible(.unknown)),
      example(
        "a hosted household is no tenant", household(tenure: .hosted), on: opening, opened,
        expect: .eligible(.no), .refused("not-eligible")),
      example(
        "a tenant of another landlord is not eligible", household(landlord: "autre"), on: opening,
        opened, expect: .eligible(.no), .refused("not-eligible")),
      example(
        "a dwelling outside the territory is not for the voluntary procedure",
        in: dwelling(insee: "83137"), on: opening, opened,
        expect: .eligible(.no), .refused("not-eligible")),
      example(
        "the statutory procedure knows no territory of the programme",
        in: dwelling(insee: "83137"), on: opening, statutory, expect: .eligible(.yes)),
      example(
        "an unknown number of rooms is unknown", in: nil, on: opening, opened,
        expect: .eligible(.unknown)),
      example(
        "an unknown procedure is unknown", on: opening, [.open(opening)],
        expect: .eligible(.unknown)),
      example(
        "an instance of one procedure need not be told it",
        settings: ["procedure": .text("voluntary")], on: opening, [.open(opening)],
        expect: .eligible(.yes)),
      example(
        "children under a visiting right count",
        household(with: [(.visitingChild, nil), (.visitingChild, nil)]), on: opening, opened,
        expect: .eligible(.no), .refused("not-eligible")),
    ]
  }
}
