import CaseKernel

extension ExampleFamily {
  /// The diagnosis, the level, the orientations, the size of the dwelling.
  static var diagnoses: [Example] {
    let due = Example.day(2026, 2, 15)
    let late = Example.day(2026, 2, 16)
    let overdue = "suivi-de-familles/diagnosis-overdue"
    return [
      example("a diagnosis is due within a month", on: due, begun, expect: .doesNotFind(overdue)),
      example("then it is overdue", on: late, begun, expect: .finds(overdue)),
      example(
        "a shared diagnosis is no more due", on: late, levelled, expect: .doesNotFind(overdue)),
      example(
        "a diagnosis without its content is not shared", on: shared,
        begun + [.log("diagnosisShared", shared)], expect: .refused("kind-not-yet")),
      example(
        "no content before the agreement", on: signed,
        decided + [.record(["situation": "un salaire"], signed)],
        expect: .refused("no-support-agreement")),
      example(
        "a level of intervention follows the diagnosis", on: shared, diagnosed,
        expect: found(.levelMissing)),
      example(
        "no level before the diagnosis", on: shared, begun + [level("light", shared)],
        expect: .refused("kind-not-yet"), absent(.levelMissing)),
      example("the level is determined", on: shared, levelled, expect: absent(.levelMissing)),
      example(
        "a review is due three months after the diagnosis", on: Example.day(2026, 5, 13), levelled,
        expect: .finds("suivi-de-familles/review-overdue")),
      example(
        "a deployment may review less often", settings: ["review-every": .period(.months(6))],
        on: Example.day(2026, 5, 13), levelled,
        expect: .doesNotFind("suivi-de-familles/review-overdue")),
      example(
        "orientations await the household's agreement", on: shared,
        levelled + [.record(["recommendations": "un plan de paiement"], shared)],
        expect: found(.recommendationsNotAgreed)),
      example(
        "agreed orientations are presented", on: shared,
        levelled + [
          .record(
            ["recommendations": "un plan de paiement", "recommendationsAgreed": "oui"], shared)
        ], expect: absent(.recommendationsNotAgreed)),
      example(
        "a dwelling may have become too large", in: dwelling(rooms: 3, area: 6_200), on: start,
        begun, expect: found(.dwellingTooLarge), absent(.dwellingTooSmall)),
      example(
        "or be too small", in: dwelling(rooms: 1, area: 800), on: start, begun,
        expect: found(.dwellingTooSmall), absent(.dwellingTooLarge)),
    ]
  }

  /// The hours of the diagnosis.
  static var hours: [Example] {
    let visit = Example.day(2026, 1, 22)
    let seven = begun + [time("homeVisit", 430, visit)]
    let eight = begun + [time("homeVisit", 480, visit)]
    let writing = begun + [time("reportWriting", 300, visit)]
    return [
      example(
        "six hours with the household are planned, a fifth more is accepted", on: visit, seven,
        expect: absent(.diagnosisHoursExceeded), found(.hoursSoFar)),
      example(
        "eight hours with the household exceed", on: visit, eight,
        expect: found(.diagnosisHoursExceeded)),
      example(
        "so do five hours of coordination and writing", on: visit, writing,
        expect: found(.diagnosisHoursExceeded)),
      example(
        "a deployment may plan more", settings: ["diagnosis-direct-hours": .number(8)], on: visit,
        eight, expect: absent(.diagnosisHoursExceeded)),
      example("no time logged, no hours told", on: visit, begun, expect: absent(.hoursSoFar)),
      example(
        "coordination waits for the agreement", on: signed,
        decided + [time("partnerCoordination", 60, signed)],
        expect: .refused("no-support-agreement")),
    ]
  }

  /// The hours of a month of support; the first runs from 13 February to 12 March.
  static var months: [Example] {
    let visit = Example.day(2026, 2, 20)
    let next = Example.day(2026, 3, 13)
    let usual = levelled + [time("homeVisit", 420, visit), time("reportWriting", 180, visit)]
    let much = levelled + [time("homeVisit", 780, visit)]
    let little = levelled + [time("homeVisit", 420, visit)]
    let reinforced = diagnosed + [level("reinforced", shared), time("homeVisit", 780, visit)]
    return [
      example(
        "ten hours a month are planned, and done", on: next, usual,
        expect: absent(.monthHoursShort), absent(.monthHoursExceeded)),
      example("thirteen hours exceed", on: visit, much, expect: found(.monthHoursExceeded)),
      example(
        "a reinforced support plans fifteen", on: visit, reinforced,
        expect: absent(.monthHoursExceeded)),
      example(
        "seven hours fall short, once the month is over", on: next, little,
        expect: found(.monthHoursShort)),
      example(
        "a month that is not over falls short of nothing", on: Example.day(2026, 3, 12), little,
        expect: absent(.monthHoursShort)),
      example(
        "a deployment may accept a wider gap", settings: ["hours-tolerance": .number(50)], on: next,
        little, expect: absent(.monthHoursShort)),
    ]
  }
}
