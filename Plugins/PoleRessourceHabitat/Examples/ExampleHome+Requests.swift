import CaseKernel

extension ExampleHome {
  /// Requests, their motives, and the first meeting.
  static var requests: [Example] {
    let mediated: [Example.Act] = [
      .open(
        asked, kind: "mediatedRequest",
        facts: ["motives": "rehousing", "referrer": "socialService"])
    ]
    let other: [FieldID: String] = ["motives": "debt, other"]
    let late = Example.day(2025, 10, 17)
    return [
      example(
        "a mediated request is the household's once it was heard", on: asked, mediated,
        expect: found(.householdToMeet), .phase("request")),
      example(
        "the household was heard", on: agreed, mediated + [.log("call", agreed)],
        expect: absent(.householdToMeet)),
      example(
        "a direct request is a meeting already", on: asked, opened, expect: absent(.householdToMeet)
      ),
      example(
        "a mediated request goes nowhere without the household", on: agreed,
        mediated + [.advance("prediagnosis", agreed)],
        expect: .refused("blocked"), .phase("request")),
      example(
        "a motive that the list does not name has its own words", on: asked,
        [.open(asked, facts: other)], expect: found(.motiveUnnamed)),
      example(
        "the list of motives is open", on: asked,
        [.open(asked, facts: other.merging(["motiveOther": "un puits à partager"]) { $1 })],
        expect: absent(.motiveUnnamed)),
      example(
        "a request is answered within a fortnight", on: late, opened,
        expect: .due(Example.day(2025, 10, 16)), .finds("pole-ressource-habitat/request-overdue")),
      example(
        "a deployment may give itself longer", settings: ["answer-within": .period(.months(1))],
        on: late, opened,
        expect: .due(Example.day(2025, 11, 1)),
        .doesNotFind("pole-ressource-habitat/request-overdue")),
      example(
        "a request that is not for the centre", on: agreed,
        opened + [.close("ineligible", agreed)], expect: .closed("ineligible")),
    ]
  }

  /// The pre-diagnosis, at home and with those who are to be met.
  static var prediagnoses: [Example] {
    let met = Example.Act.log(
      "interlocutorMet", analysed, facts: ["interlocutor": "anah", "result": "aide possible"])
    return [
      example(
        "the intervention starts from where people live", on: analysed, begun,
        expect: found(.notMetAtHome), .due(Example.day(2025, 11, 8))),
      example("they were met at home", on: analysed, understood, expect: absent(.notMetAtHome)),
      example(
        "who has no dwelling is met elsewhere", Example.household(.withoutDwelling), on: analysed,
        begun,
        expect: absent(.notMetAtHome)),
      example(
        "nothing is analysed before the agreement", on: asked,
        opened + [.record(["situation": "une toiture"], asked)],
        expect: .refused("no-support-agreement")),
      example(
        "a pre-diagnosis has its four parts", on: analysed,
        begun + [.advance("strategy", analysed)],
        expect: .refused("blocked"), .phase("prediagnosis")),
      example(
        "who was to be met and was not", on: analysed, analysedCase,
        expect: found(.interlocutorsToMeet)),
      example(
        "everybody was met", on: analysed, analysedCase + [met],
        expect: absent(.interlocutorsToMeet)),
      example(
        "nobody is told before the household agrees that they be", on: analysed,
        understood + [.withdraw(.sharing, analysed), met], expect: .refused("kind-not-yet")),
      example(
        "nor is the owner", on: analysed,
        understood + [
          .withdraw(.sharing, analysed),
          .log("ownerExchange", analysed, facts: ["about": "ownerMediation"]),
        ], expect: .refused("kind-not-yet")),
      example(
        "ordinary-law services that were met take over", on: analysed,
        analysedCase + [met, .close("orientedToMainstream", analysed)],
        expect: .closed("orientedToMainstream")),
      example(
        "none takes over that nobody met", on: analysed,
        analysedCase + [.close("orientedToMainstream", analysed)],
        expect: .refused("outcome-not-yet")),
    ]
  }

  /// Who may enter.
  static var candidates: [Example] {
    let precarious: [FieldID: String] = ["motives": "works", "precarity": "workingPoor"]
    func candidate(
      _ name: String, _ tenure: Tenure?, _ facts: [FieldID: String],
      settings: [String: SettingValue] = [:], _ answer: Answer
    ) -> Example {
      example(
        name, settings: settings, Example.household(tenure), on: asked,
        [.open(asked, facts: facts)],
        expect: .eligible(answer))
    }
    func owning(_ number: String) -> [FieldID: String] {
      precarious.merging(["dwellingsOwned": number]) { $1 }
    }
    return [
      candidate("a tenant is eligible", .tenant, precarious, .yes),
      candidate("who has no dwelling is eligible", .withoutDwelling, precarious, .yes),
      candidate("an owner of one dwelling is eligible", .owner, owning("1"), .yes),
      candidate("an owner of unknown dwellings is unknown", .owner, precarious, .unknown),
      candidate("an owner of four dwellings is not small", .owner, owning("4"), .no),
      candidate(
        "a deployment says what is small", .owner, owning("4"),
        settings: ["small-owner-dwellings": .number(4)], .yes),
      candidate("an unknown precarity is unknown", .tenant, ["motives": "works"], .unknown),
      candidate("an unknown motive is unknown", .tenant, ["precarity": "workingPoor"], .unknown),
      candidate("an unknown tenure is unknown", nil, precarious, .unknown),
      example(
        "an owner of many dwellings is refused at the opening", Example.household(.owner),
        on: asked,
        [.open(asked, facts: owning("12"))], expect: .refused("not-eligible")),
    ]
  }
}
