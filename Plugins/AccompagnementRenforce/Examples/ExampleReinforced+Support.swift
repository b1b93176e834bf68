import CaseKernel

extension ExampleReinforced {
  /// Contacts by level, the level, the yearly checkpoint.
  static var rhythms: [Example] {
    let late = full("level-contact-overdue")
    let watched = full("watch-contact-overdue")
    let sustained = supported + level(.sustained, Example.day(2026, 3, 9))
    return [
      example(
        "an intensive level asks for a contact a week", on: Example.day(2026, 3, 10), supported,
        expect: .finds(late)),
      example(
        "a contact on the seventh day keeps the rhythm", on: Example.day(2026, 3, 10),
        supported + [.log("call", Example.day(2026, 3, 9))], expect: .doesNotFind(late)),
      example(
        "a sustained level asks for a contact a fortnight", on: Example.day(2026, 3, 24),
        sustained, expect: .doesNotFind(late), absent(.levelContradicted)),
      example(
        "a fortnight goes by at a sustained level", on: Example.day(2026, 3, 25), sustained,
        expect: .finds(late)),
      example(
        "a level that was discussed is recorded too", on: Example.day(2026, 3, 9),
        supported + [
          .log(
            "levelReview", Example.day(2026, 3, 9),
            facts: ["level": "light", "reason": "le ménage a repris la main"])
        ], expect: found(.levelContradicted)),
      example(
        "until a level is decided the closest rhythm holds", on: Example.day(2026, 1, 23),
        met + [.advance("assessment", agreement)], expect: .finds(late)),
      example(
        "a watch has a rhythm of its own", on: Example.day(2026, 6, 2),
        supported + [.advance("watch", begin)], expect: .doesNotFind(late), .doesNotFind(watched)),
      example(
        "a watch is silent for too long", on: Example.day(2026, 6, 3),
        supported + [.advance("watch", begin)], expect: .phase("watch"), .finds(watched)),
      example(
        "after a watch the support may begin again", on: Example.day(2026, 6, 3),
        supported + [
          .advance("watch", begin), .advance("support", Example.day(2026, 6, 3)),
        ], expect: .phase("support"), .finds(late)),
      example(
        "a level is discussed again after three months", on: Example.day(2026, 6, 3), supported,
        expect: .finds(full("level-review-overdue"))),
      example(
        "a level discussed holds for three months more", on: Example.day(2026, 6, 3), sustained,
        expect: .doesNotFind(full("level-review-overdue"))),
    ] + checkpoints
  }

  /// The evaluation over three years, year by year.
  private static var checkpoints: [Example] {
    let (soon, late) = (full("yearly-review-due-soon"), full("yearly-review-overdue"))
    func review(_ year: Int, _ day: Day) -> Example.Act {
      .log(
        "yearlyReview", day,
        facts: ["year": String(year), "housed": "yes", "living": "better", "rent": "same"])
    }
    return [
      example(
        "the first checkpoint is announced a month before", on: Example.day(2026, 12, 16),
        supported, expect: .finds(soon), .doesNotFind(late)),
      example(
        "the first checkpoint is due a year after the agreement", on: Example.day(2027, 1, 16),
        supported, expect: .finds(late)),
      example(
        "a late checkpoint does not move the next", on: Example.day(2028, 1, 16),
        supported + [review(1, Example.day(2027, 6, 1))], expect: .finds(late)),
      example(
        "two checkpoints held, the third is a year away", on: Example.day(2028, 1, 16),
        supported + [review(1, Example.day(2027, 1, 10)), review(2, Example.day(2028, 1, 10))],
        expect: .doesNotFind(late), .doesNotFind(soon)),
    ]
  }

  /// Several operators on one case.
  static var operators: [Example] {
    let may = Example.day(2026, 5, 3)
    let both =
      supported + [
        action("operateur-deux", "living", Example.day(2026, 3, 4)),
        action("operateur-un", "rent", Example.day(2026, 3, 5)),
      ]
    let operate = AccompagnementRenforce.operatorRole
    let joined = Example.day(2026, 4, 20)
    let third = both + [.agree(.sharing, joined), .join("operateur-trois", as: operate, joined)]
    let meeting = full("operators-meeting-overdue")
    return [
      example(
        "of two operators one leads", on: agreement,
        opened + [.advance("meeting", opening)], expect: found(.leadOperatorMissing)),
      example(
        "a single operator needs no lead", of: instance(operators: ["operateur-un"]), on: agreement,
        opened + [.advance("meeting", opening)], expect: absent(.leadOperatorMissing)),
      example(
        "the lead takes part in the case", on: agreement,
        met + [.record(["leadOperator": "ailleurs"], agreement)],
        expect: found(.leadOperatorStranger)),
      example(
        "an operator of the case leads", on: agreement, met, expect: absent(.leadOperatorStranger)),
      example(
        "each operator acts: one was silent for two months", on: may, supported,
        expect: found(.operatorSilent)),
      example("each operator acted", on: may, both, expect: absent(.operatorSilent)),
      example(
        "a single operator is not compared with itself", of: instance(operators: ["operateur-un"]),
        on: may,
        supported, expect: absent(.operatorSilent)),
      example(
        "an operator that was taken off the case leaves nothing waiting", on: may,
        supported + [.part("operateur-deux", from: operate, last: begin)],
        expect: absent(.operatorSilent)),
      example(
        "a lead that was taken off the case leads no more", on: may,
        supported + [.part("operateur-un", from: operate, last: begin)],
        expect: found(.leadOperatorStranger)),
      example(
        "an operator that joins is waited for from its day", on: may, third,
        expect: absent(.operatorSilent)),
      example(
        "an operator that joined was silent for two months", on: Example.day(2026, 6, 21),
        third + [
          action("operateur-un", "rent", Example.day(2026, 6, 8)),
          action("operateur-deux", "living", Example.day(2026, 6, 8)),
        ], expect: found(.operatorSilent)),
      example(
        "the operators of a case meet every three months", on: Example.day(2026, 6, 3), both,
        expect: .finds(meeting)),
      example(
        "the operators met", on: Example.day(2026, 6, 3),
        both + [.log("operatorsMeeting", Example.day(2026, 4, 1))],
        expect: .doesNotFind(meeting)),
      example(
        "living conditions wait for an action", on: Example.day(2026, 6, 3), supported,
        expect: found(.livingConditionsWaiting)),
      example(
        "living conditions were acted upon", on: Example.day(2026, 6, 3), both,
        expect: absent(.livingConditionsWaiting)),
      example(
        "where nothing is to be improved nothing is waited for", on: Example.day(2026, 6, 3),
        supported + [.record(["livingConditions": "nothing"], begin)],
        expect: absent(.livingConditionsWaiting)),
    ]
  }
}
