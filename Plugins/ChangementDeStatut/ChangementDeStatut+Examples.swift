package import CaseKernel
import Subletting

extension ChangementDeStatut {
  /// The engine's codes and the programme's own.
  package static let codes = Subletting.codes(of: parts) + ownCodes

  /// The rules of the engine in this programme's phases, and the programme's own.
  package static var examples: [Example] {
    ExampleStatus.story.examples + ExampleStatus.steps + ExampleStatus.hostings
      + ExampleStatus.works + ExampleStatus.ways + ExampleStatus.candidates
  }
}

/// An invented change of status of 2026, in one dwelling.
enum ExampleStatus: ExampleStory {
  typealias Module = ChangementDeStatut

  static let opening = Example.day(2025, 12, 1)
  static let start = SublettingStory.start

  static var story: SublettingStory {
    SublettingStory(
      ChangementDeStatut(settings: .init()).engine, base: base, intermediary: "association",
      prepared: [
        .open(opening), .advance("project", opening), .record(["dwelling": "L-1"], opening),
      ],
      entering: entering)
  }

  static let entering: [Example.Act] = [
    .agree(.information, start), .agree(.support, start), .advance("steps", start),
  ]

  static var instance: ProgrammeInstance {
    var instance = instance(with: [
      "landlord": ["bailleur"], "intermediaryTenant": ["association"], "operator": ["association"],
    ])
    instance.prices = [.init(from: opening, measureMonth: Cents(20_000))]
    return instance
  }

  private static var base: Example {
    Example("", household: household(.hosted), instance: instance, on: start, [])
  }

  static func household(
    _ tenure: Tenure?, dwelling: Dwelling.ID? = "L-1", _ situations: Set<Person.Situation> = []
  ) -> Household {
    var household = Example.household(nil, situations)
    let end = Example.day(2025, 12, 31)
    household.occupancies = [
      Occupancy(dwelling: dwelling, tenure: tenure, to: end),
      Occupancy(dwelling: dwelling, tenure: nil, from: end.adding(days: 1)),
    ]
    return household
  }

  /// Hosted from 1 January in the dwelling that it will keep.
  static var hosted: [Example.Act] {
    story.prepared + [
      .log("hosting", start, facts: ["start": "2026-01-01", "end": "2026-06-30"])
    ] + entering
  }

  static func change(_ tenure: Tenure, _ day: Day, act: String? = "acte signé") -> Example.Act {
    var facts: [FieldID: String] = ["tenure": tenure.rawValue]
    facts["act"] = act
    return .log("tenureChange", day, facts: facts)
  }

  /// The steps on one dwelling.
  static var steps: [Example] {
    let may = Example.day(2026, 5, 4)
    let next: [FieldID: String] = ["nextStep": "subtenant", "nextStepBy": "2026-05-04"]
    return [
      story.example(
        "no step begins without its act", on: start, story.prepared + entering,
        expect: .refused("blocked")),
      story.example(
        "a household begins as hosted, and the next step is to be agreed", on: start, hosted,
        expect: .phase("steps"), found(.nextStepUnset), absent(.stepWithoutAct), absent(.stepBack),
        absent(.dwellingChanged), absent(.settledNow)),
      story.example(
        "the next step is agreed", on: may, hosted + [.record(next, start)],
        expect: absent(.nextStepUnset), .doesNotFind("changement-de-statut/next-step-overdue")),
      story.example(
        "the next step has not come", on: may.adding(days: 1), hosted + [.record(next, start)],
        expect: .finds("changement-de-statut/next-step-overdue")),
      story.example(
        "a step that came asks for the one after", on: may,
        hosted + [.record(next, start), change(.subtenant, may)], expect: found(.nextStepUnset)),
      story.example(
        "a step wants its act", on: may, hosted + [change(.subtenant, may, act: nil)],
        expect: found(.stepWithoutAct)),
      story.example(
        "a step back is looked at together", on: may,
        hosted + [change(.subtenant, start.adding(days: 30)), change(.hosted, may)],
        expect: found(.stepBack)),
      story.example(
        "a household that moved is no change of status", on: start, hosted,
        expect: found(.dwellingChanged),
        changing: { $0.household = household(.hosted, dwelling: "L-2") }),
      story.example(
        "a tenant goes on to the follow-up", on: may, hosted + [change(.tenant, may)],
        expect: found(.settledNow), absent(.nextStepUnset)),
    ]
  }

  /// The end of the hosting, which another footing makes void.
  static var hostings: [Example] {
    let july = Example.day(2026, 7, 1)
    let ended = "changement-de-statut/hosting-end-overdue"
    return [
      story.example(
        "the hosting ends within two months", on: Example.day(2026, 5, 4), hosted,
        expect: .finds("changement-de-statut/hosting-end-due-soon")),
      story.example(
        "the hosting has ended, and nothing took its place", on: july, hosted,
        expect: .finds(ended)),
      story.example(
        "a sub-tenant is hosted no more", on: july,
        hosted + [change(.subtenant, Example.day(2026, 5, 4))], expect: .doesNotFind(ended)),
    ]
  }

  /// The ways out.
  static var ways: [Example] {
    let may = Example.day(2026, 5, 4)
    let tenant = hosted + [change(.tenant, may)]
    return [
      story.example(
        "nobody settles before being a tenant", on: may, hosted + [.advance("settled", may)],
        expect: .refused("blocked")),
      story.example(
        "the follow-up lasts three months", on: may, tenant + [.advance("settled", may)],
        expect: .due(Example.day(2026, 8, 4))),
      story.example(
        "a tenant in the same dwelling", on: may, tenant + [.close("tenantInPlace", may)],
        expect: .closed("tenantInPlace")),
      story.example(
        "nobody is a tenant in place while hosted", on: may,
        hosted + [.close("tenantInPlace", may)],
        expect: .refused("outcome-not-yet")),
    ]
  }
}
