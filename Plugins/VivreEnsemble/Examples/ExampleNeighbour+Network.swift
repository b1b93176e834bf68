import CaseKernel

extension ExampleNeighbour {
  /// Resource persons.
  static var resources: [Example] {
    let visit = full("resource-visit-overdue")
    let april = Example.day(2026, 4, 3)
    let detached = living + [.log("resourceDetached", begin, facts: ["attachment": "8"])]
    return [
      example(
        "no resource person is named without an agreement to share", on: begin,
        opened() + [
          .advance("meeting", opening), .agree(.support, agreement),
          .advance("project", agreement), attach("entraide", begin),
        ], expect: .refused("kind-not-yet")),
      example(
        "the project ends with a resource person, or the wish for none", on: begin,
        met() + [
          .record(["expectations": "x", "dailySupports": "x"], begin), .advance("living", begin),
        ], expect: .refused("blocked"), .phase("project")),
      example(
        "a resource person that left is missed", on: begin, detached,
        expect: found(.noResourcePerson)),
      example(
        "a resource person is there", on: begin, living,
        expect: absent(.noResourcePerson), absent(.noCallableResource)),
      example(
        "a household that wishes for nobody misses nobody", on: begin,
        detached + [.record(["resourceWish": "no"], begin)], expect: absent(.noResourcePerson)),
      example(
        "the staff may call nobody", on: begin,
        planned(callable: false) + [.advance("living", begin)],
        expect: found(.noCallableResource)),
      example(
        "a resource person outside the network", on: begin, living + [attach("ailleurs", begin)],
        expect: found(.resourceOutsideNetwork)),
      example(
        "a resource person of the network", on: begin, living,
        expect: absent(.resourceOutsideNetwork)),
      example("a resource person comes every two months", on: april, living, expect: .finds(visit)),
      example(
        "a resource person came", on: april,
        living + [.log("resourceVisit", Example.day(2026, 3, 2), facts: ["partner": "entraide"])],
        expect: .doesNotFind(visit)),
      example(
        "a review every six months", on: Example.day(2026, 8, 3), living,
        expect: .finds(full("life-review-overdue"))),
      example(
        "a review was held", on: Example.day(2026, 8, 3),
        living + [
          .log("review", Example.day(2026, 7, 1), facts: ["housed": "yes", "climate": "calmer"])
        ], expect: .doesNotFind(full("life-review-overdue"))),
    ]
  }

  /// The front-line staff, never left alone.
  static var staff: [Example] {
    let (day, later) = (Example.day(2026, 2, 10), Example.day(2026, 2, 14))
    let alert: Example.Act = .log(
      "staffAlert", day, facts: ["job": "caretaker", "matter": "worry"])
    let talk: Example.Act = .log(
      "staffTalk", Example.day(2026, 2, 12),
      facts: ["alert": "11", "partner": "entraide", "result": "answered"])
    let wording: [Example.Act] = [
      .record(["staffWording": "prévenir avant de passer"], begin)
    ]
    return [
      example(
        "an alert waits for a talk, three days at most", on: later, living + [alert],
        expect: found(.staffLeftAlone), found(.staffWithoutWording)),
      example(
        "the third day is not too late", on: Example.day(2026, 2, 13), living + [alert],
        expect: absent(.staffLeftAlone)),
      example(
        "a deployment may want a talk the same day", settings: ["talk-within": .period(.days(0))],
        on: Example.day(2026, 2, 11), living + [alert], expect: found(.staffLeftAlone)),
      example(
        "a talk answers its alert", on: later, living + [alert, talk],
        expect: absent(.staffLeftAlone)),
      example(
        "a talk answers one alert, not the next", on: later, living + [alert, alert, talk],
        expect: found(.staffLeftAlone)),
      example(
        "a talk names an alert that was given", on: later,
        living + [
          .log(
            "staffTalk", later,
            facts: ["alert": "3", "partner": "entraide", "result": "answered"])
        ], expect: .refused("unknown-entry")),
      example(
        "an alert observes nothing and needs no agreement", on: later,
        opened() + [.advance("meeting", opening), alert], expect: .phase("meeting")),
      example(
        "a wording for the staff awaits the person's agreement", on: begin, living + wording,
        expect: found(.staffWordingNotAgreed)),
      example(
        "a wording agreed is what the staff may read", on: later,
        living + wording + [.record(["staffWordingAgreed": "yes"], begin), alert],
        expect: absent(.staffWordingNotAgreed), absent(.staffWithoutWording)),
    ]
  }

  /// Situations with neighbours and their mediation.
  static var situations: [Example] {
    let day = Example.day(2026, 2, 10)
    let late = Example.day(2026, 2, 26)
    let situation = living + [.log("neighbourSituation", day, facts: ["matter": "noise"])]
    func step(_ step: MediationStep, _ result: MediationResult, _ day: Day) -> Example.Act {
      .log(
        "mediationStep", day,
        facts: ["situation": "11", "step": step.rawValue, "result": result.rawValue])
    }
    let heard = situation + [step(.householdHeard, .underWay, Example.day(2026, 2, 12))]
    return [
      example(
        "nothing is done about a situation for a fortnight", on: late, situation,
        expect: found(.neighbourSituationWaiting)),
      example(
        "the household was heard", on: late, heard, expect: absent(.neighbourSituationWaiting)),
      example(
        "a step that leads nowhere is followed by another", on: Example.day(2026, 2, 28), heard,
        expect: found(.neighbourSituationWaiting)),
      example(
        "a situation that calmed down waits for nothing", on: Example.day(2026, 4, 1),
        heard + [step(.jointMeeting, .calmed, Example.day(2026, 2, 20))],
        expect: absent(.neighbourSituationWaiting), absent(.householdUnheard)),
      example(
        "a joint meeting before the household was heard", on: late,
        situation + [step(.jointMeeting, .underWay, Example.day(2026, 2, 20))],
        expect: found(.householdUnheard)),
      example(
        "no situation is written before the agreement", on: day,
        opened() + [.log("neighbourSituation", day, facts: ["matter": "noise"])],
        expect: .refused("no-support-agreement")),
    ]
  }
}
