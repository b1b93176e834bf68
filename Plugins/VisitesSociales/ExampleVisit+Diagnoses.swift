import CaseKernel

extension ExampleVisit {
  /// The diagnosis, its time and its wording.
  static var diagnoses: [Example] {
    let overdue = "visites-sociales/diagnosis-overdue"
    return [
      example(
        "the diagnosis is not overdue on its last day", on: Example.day(2026, 3, 5), begun,
        expect: .phase("diagnosis"), .due(Example.day(2026, 3, 5)), .doesNotFind(overdue)),
      example(
        "the diagnosis is overdue two months after the liaison form",
        on: Example.day(2026, 3, 6), begun, expect: .finds(overdue)),
      example(
        "a deployment may count the two months from the agreement",
        settings: ["diagnosis-from": .text("agreement")], on: Example.day(2026, 3, 6), begun,
        expect: .due(Example.day(2026, 3, 10)), .doesNotFind(overdue)),
      example(
        "a deployment may shorten the time", settings: ["diagnosis-within": .period(.months(1))],
        on: start, begun, expect: .due(Example.day(2026, 2, 5))),
      example(
        "a diagnosis without its content does not end", on: end,
        begun + [.advance("orientation", end)],
        expect: .refused("blocked"), .phase("diagnosis")),
      example(
        "a wording awaits the household's agreement", on: end, worded,
        expect: found(.wordingNotAgreed), absent(.noAdverseUse)),
      example(
        "a diagnosis does not end on a wording that is not agreed", on: end,
        worded + [.advance("orientation", end)], expect: .refused("blocked"), .phase("diagnosis")),
      example(
        "an agreed wording ends the diagnosis, and may not be turned against the household",
        on: end, diagnosed,
        expect: .phase("orientation"), found(.noAdverseUse), absent(.wordingNotAgreed)),
      example(
        "a wish that nothing be shared ends the diagnosis too", on: end,
        content + [.record(["wordingDecision": "notShared"], end), .advance("orientation", end)],
        expect: .phase("orientation"), absent(.noAdverseUse)),
      example(
        "a new wording needs a new agreement", on: end,
        wordingAgreed + [
          .record(["landlordWording": "un garant est demandé"], end), .advance("orientation", end),
        ], expect: .refused("blocked"), found(.wordingNotAgreed)),
    ]
  }

  /// Laws of the house as this programme lives them.
  static var laws: [Example] {
    [
      example(
        "no diagnosis before the agreement", on: start,
        opened + [.advance("proposal", agreement), .advance("diagnosis", start)],
        expect: .refused("blocked"), .phase("proposal")),
      example(
        "no content before the agreement", on: start,
        opened + [.record(["familySituation": "deux enfants"], start)],
        expect: .refused("no-support-agreement")),
      example(
        "no social visit before the agreement", on: start, opened + [.log("socialVisit", start)],
        expect: .refused("no-support-agreement")),
      example(
        "an agreement withdrawn stops the diagnosis", on: end,
        wordingAgreed + [.withdraw(.support, end), .advance("orientation", end)],
        expect: .refused("blocked"), .finds("visites-sociales/agreement-withdrawn")),
      example(
        "no call with the landlord without the household's accord", on: end,
        begun + [.log("landlordCall", end)], expect: .refused("kind-not-yet")),
      example(
        "a call with the landlord in agreement with the household", on: end,
        begun + [.record(["landlordCallsAgreed": "oui"], start), .log("landlordCall", end)],
        expect: .phase("diagnosis")),
      example(
        "a sharing agreement opens the follow-up group", on: end,
        begun + [.agree(.sharing, start), .log("followUpGroup", end)], expect: .phase("diagnosis")),
    ]
  }
}
