import CaseKernel

extension SublettingStory {
  /// Reviews, notices and the definitive offer.
  var reviewExamples: [Example] { calendarExamples + hearingExamples + noticeExamples }

  /// The calendar of the convention: six months from 1 January, notice two months before.
  private var calendarExamples: [Example] {
    let review = full("review-overdue")
    let notice = full("prefect-notice-overdue")
    return [
      example(
        "the prefect is told two months before the end of the period", on: Example.day(2026, 5, 1),
        running, expect: .doesNotFind(notice), .finds(full("prefect-notice-due-soon"))),
      example(
        "the prefect was not told in time", on: Example.day(2026, 5, 2), running,
        expect: .finds(notice)),
      example(
        "a notice answers its period, not the next", on: Example.day(2026, 11, 2),
        running + Self.readyToSlide.prefix(2), expect: .finds(notice)),
      example(
        "the review is held by the end of the period", on: Example.day(2026, 7, 1), running,
        expect: .doesNotFind(review)),
      example(
        "the review was not held", on: Example.day(2026, 7, 2), running, expect: .finds(review)),
      example(
        "the next review is due six months later, however early this one was",
        on: Example.day(2027, 1, 1), running + [Self.review], expect: .doesNotFind(review)),
      example(
        "a convention without a period has the one of the settings",
        settings: ["review-every": .period(.months(3))], on: Example.day(2026, 4, 2),
        prepared + Self.documents.dropLast()
          + [.log("convention", Self.start, facts: ["annexed": "oui"])] + entering,
        expect: .finds(review)),
    ] + renewedExamples(review)
  }

  /// The first convention runs to its review of 20 April, another of three months follows.
  private func renewedExamples(_ overdue: String) -> [Example] {
    let renewed = Example.day(2026, 5, 4)
    let acts =
      running + [
        Self.review,
        .log("convention", renewed, facts: ["reviewMonths": "3", "annexed": "oui"]),
      ]
    let soon = Example.Act.log("periodicReview", Example.day(2026, 7, 20), facts: Self.wholeReview)
    return [
      example(
        "another convention begins a calendar of its own", on: Example.day(2026, 8, 4), acts,
        expect: .doesNotFind(overdue)),
      example(
        "a review under the convention before closes no period of the new one",
        on: Example.day(2026, 8, 5), acts, expect: .finds(overdue)),
      example(
        "the first review under the new convention is in its period", on: Example.day(2026, 8, 5),
        acts + [soon], expect: .doesNotFind(overdue), absent(.reviewOutOfPeriod)),
    ]
  }

  private var hearingExamples: [Example] {
    let bare = [Example.Act.log("periodicReview", Self.reviewed, facts: ["heard": "non"])]
    let fragile = Self.wholeReview.merging(["obligationsToWorkOn": "rent"]) { $1 }
    return [
      example(
        "a review wants three positions, and the household's side", on: Self.noticed,
        running + bare, expect: found(.reviewOneSided), found(.reviewNotAdversarial)),
      example(
        "a whole review", on: Self.noticed, running + [Self.review],
        expect: absent(.reviewOneSided), absent(.reviewNotAdversarial), absent(.coreObligation),
        absent(.reviewOutOfPeriod)),
      example(
        "two reviews in one period leave the next without any", on: Self.noticed,
        running + [Self.review, Self.review], expect: found(.reviewOutOfPeriod)),
      example(
        "an obligation is to be worked on before the next review", on: Self.noticed,
        running + [.log("periodicReview", Self.reviewed, facts: fragile)],
        expect: found(.coreObligation)),
    ]
  }

  private var noticeExamples: [Example] {
    let noticed = Self.noticed
    func notice(_ facts: [FieldID: String]) -> [Example.Act] {
      [.log("prefectNotice", noticed, facts: facts)]
    }
    return [
      example(
        "the prefect is told before the household was heard", on: noticed,
        running + notice(["decision": "leaseProposed"]), expect: found(.noticeBeforeReview)),
      example(
        "the prefect is told after the review", on: noticed,
        running + [Self.review] + notice(["decision": "leaseProposed"]),
        expect: absent(.noticeBeforeReview)),
      example(
        "no lease is refused without reasons", on: noticed,
        running + [Self.review] + notice(["decision": "refused"]),
        expect: .refused("values-missing")),
      example(
        "a reason that no list holds is written down", on: noticed,
        running + [Self.review] + notice(["decision": "refused", "reasons": "other"]),
        expect: .refused("values-missing")),
      example(
        "a refusal with its reasons is told", on: noticed,
        running + [Self.review] + notice(["decision": "refused", "reasons": "rent, upkeep"]),
        expect: absent(.noticeBeforeReview)),
      example(
        "a definitive offer is refused", on: noticed,
        running + [.log("definitiveOffer", noticed, facts: ["answer": "refused"])],
        expect: found(.definitiveOfferRefused)),
      example(
        "a definitive offer without an answer refuses nothing", on: noticed,
        running + [.log("definitiveOffer", noticed, facts: ["sameDwelling": "oui"])],
        expect: absent(.definitiveOfferRefused)),
    ]
  }
}
