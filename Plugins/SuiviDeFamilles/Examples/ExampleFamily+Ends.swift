import CaseKernel

extension ExampleFamily {
  private static let december = "2026-12-14"
  private static let renewed: [Example.Act] =
    reviewed + [
      renewal(Example.day(2026, 7, 1), until: december),
      .record(["supportUntil": december], Example.day(2026, 7, 1)), .advance("renewal", end),
    ]

  /// The end of a support and its renewal.
  static var renewals: [Example] {
    let eve = Example.day(2026, 6, 13)
    let july = Example.day(2026, 7, 1)
    let autumn = Example.day(2026, 10, 1)
    return [
      example(
        "the end is prepared a month before", on: Example.day(2026, 6, 14), levelled,
        expect: found(.renewalToPrepare)),
      example("not earlier", on: eve, levelled, expect: absent(.renewalToPrepare)),
      example(
        "a deployment may prepare it earlier", settings: ["renewal-notice": .period(.months(2))],
        on: eve, levelled, expect: found(.renewalToPrepare)),
      example(
        "no renewal before a review", on: july, levelled + [renewal(july, until: december)],
        expect: .refused("kind-not-yet")),
      example(
        "no renewal without reasons", on: july,
        reviewed + [.log("supportRenewed", july, facts: ["until": december])],
        expect: .refused("values-missing")),
      example(
        "a renewed support has its own end", on: autumn, renewed,
        expect: .phase("renewal"), .due(Example.day(2026, 12, 14)),
        absent(.renewalWithoutReview), absent(.renewalsBeyondUsual), absent(.endDiffers)),
      example(
        "the renewed phase waits for the renewal", on: end, reviewed + [.advance("renewal", end)],
        expect: .refused("blocked"), .phase("support")),
      example(
        "an end that nobody signed is told", on: july,
        reviewed + [.record(["supportUntil": december], july)], expect: found(.endDiffers)),
      example(
        "a second renewal rests on a second review", on: autumn,
        renewed + [renewal(autumn, until: "2027-03-14")],
        expect: found(.renewalWithoutReview), found(.endDiffers)),
      example(
        "a deployment may find one renewal much", settings: ["most-renewals": .number(0)],
        on: autumn, renewed, expect: found(.renewalsBeyondUsual)),
      example(
        "beyond its end a support is overdue", on: Example.day(2026, 7, 15), reviewed,
        expect: .finds("suivi-de-familles/support-overdue")),
    ]
  }

  /// The ways out.
  static var closings: [Example] {
    let step: [FieldID: String] = ["domain": "rent", "state": "succeeded"]
    let accepted: [FieldID: String] = ["service": "service social", "answer": "accepted"]
    return [
      example(
        "an eviction avoided is read in a review", on: end,
        levelled + [.close("evictionAvoided", end)],
        expect: .refused("outcome-not-yet")),
      example(
        "an eviction avoided", on: end, reviewed + [.close("evictionAvoided", end)],
        expect: .closed("evictionAvoided")),
      example(
        "no eviction is avoided where none threatened", on: end,
        reviewed + [
          .record(["evictionStage": "noProcedure"], end), .close("evictionAvoided", end),
        ], expect: .refused("outcome-not-yet")),
      example(
        "a debt plan takes a step about the rent", on: end,
        reviewed + [.close("debtPlan", end)], expect: .refused("outcome-not-yet")),
      example(
        "a debt plan in place", on: end,
        reviewed + [.log("stepEngaged", end, facts: step), .close("debtPlan", end)],
        expect: .closed("debtPlan")),
      example(
        "no service takes over that the household did not accept", on: end,
        reviewed + [.close("orientedToMainstream", end)], expect: .refused("outcome-not-yet")),
      example(
        "ordinary-law services take over", on: end,
        reviewed + [
          .log("orientationPresented", end, facts: accepted), .close("orientedToMainstream", end),
        ], expect: .closed("orientedToMainstream")),
      example(
        "autonomous in the dwelling", on: end, reviewed + [.close("autonomous", end)],
        expect: .closed("autonomous")),
      example(
        "autonomy is an outcome of support only", on: signed,
        committed + [.close("autonomous", signed)],
        expect: .refused("outcome-not-yet")),
    ]
  }
}
