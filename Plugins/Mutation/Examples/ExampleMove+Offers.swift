import CaseKernel

extension ExampleMove {
  /// Offers and their answers.
  static var offers: [Example] {
    let due = offer.adding(days: 10)
    return [
      example(
        "an offer may wait ten days for its answer", on: due, proposed,
        expect: absent(.offerUnanswered), absent(.offerAgainstWish)),
      example(
        "an offer that waits longer is to be answered", on: due.adding(days: 1), proposed,
        expect: found(.offerUnanswered)),
      example(
        "an offer against a required criterion is told", on: offer,
        offered(searched, suitable.merging(["principalRent": "460", "floor": "4"]) { $1 }),
        expect: found(.offerAgainstWish)),
      example(
        "a household whose address is secret is shown to nobody for an exchange", hidden,
        on: search,
        searching + [
          .log("search", search, facts: ["channel": "overOccupied", "result": "lead"])
        ], expect: .refused("may-enter-no-pool"), .phase("search")),
      example(
        "a dwelling is searched for it among vacant ones", hidden, on: search, searched,
        expect: .phase("search")),
      example(
        "an offer has a rent", on: offer,
        offered(searched, suitable.filter { $0.key != "principalRent" }),
        expect: .refused("values-missing")),
      example(
        "an answer names an offer", on: offer,
        proposed + [.log("offerAnswer", offer, facts: ["offer": "1", "answer": "refused"])],
        expect: .refused("unknown-entry")),
      example(
        "a refusal wants its reason", on: answer, answered(proposed, .refused),
        expect: found(.refusalReasonMissing)),
      example(
        "a refusal with its reason", on: answer, refused,
        expect: .phase("offer"), absent(.refusalReasonMissing)),
      example(
        "a volunteer refuses without consequence", on: answer, refused,
        expect: found(.refusalFree), absent(.refusalsCounted), absent(.offerCompliant)),
      example(
        "nobody is told so before a refusal", on: offer, proposed, expect: absent(.refusalFree)),
      example(
        "an accepted offer awaits the commission", on: answer, answered(proposed, .accepted),
        expect: found(.commissionAwaited)),
      example(
        "the commission has allocated it", on: end,
        answered(proposed, .accepted) + [
          .log(
            "allocationDecision", end,
            facts: ["offer": "\(proposed.count)", "decision": "allocated"])
        ], expect: absent(.commissionAwaited)),
      example(
        "no move without an accepted offer", on: answer, refused + [.advance("move", answer)],
        expect: .refused("blocked"), .phase("offer")),
      example(
        "a search goes on after a refusal", on: answer, refused + [.advance("search", answer)],
        expect: .phase("search")),
      example(
        "no offer phase without an offer", on: search, searched + [.advance("offer", search)],
        expect: .refused("blocked"), .phase("search")),
    ]
  }

  /// The move and what follows.
  static var moves: [Example] {
    let helped: [Example.Act] =
      projected + [.record(["movingHelp": "packing"], project), .advance("search", search)]
    let helpedMove: [Example.Act] =
      answered(offered(helped), .accepted) + [.advance("offer", answer), .advance("move", answer)]
    return [
      example(
        "both visits come before the lease", on: answer, accepted,
        expect: .phase("move"), found(.visitsMissing), absent(.leaseWithoutKeys),
        absent(.helpNotGiven)),
      example("both visits are made", on: answer, visited, expect: absent(.visitsMissing)),
      example(
        "a lease without keys is no relocation", on: lease,
        signed + [.advance("follow-up", lease)],
        expect: .refused("blocked"), found(.leaseWithoutKeys)),
      example(
        "lease and keys make a relocation", on: lease, followed,
        expect: .phase("follow-up"), .due(Example.day(2026, 10, 10)), absent(.leaseWithoutKeys)),
      example(
        "help that was asked for is to be given", on: answer, helpedMove,
        expect: found(.helpNotGiven)),
      example(
        "help was given", on: answer, helpedMove + [.log("administrativeHelp", answer)],
        expect: absent(.helpNotGiven)),
      example(
        "a relocation closes the case", on: end,
        followed + [.close("relocatedSameLandlord", end)],
        expect: .closed("relocatedSameLandlord")),
      example(
        "nobody is relocated without keys", on: end,
        signed + [.close("relocatedSameLandlord", end)], expect: .refused("outcome-not-yet")),
      example(
        "an agreement withdrawn stops the project", on: search,
        searched + [.withdraw(.support, search), .advance("offer", search)],
        expect: .refused("blocked"), .finds("mutation/agreement-withdrawn")),
      example(
        "the end of the time is no move", on: end,
        searched + [.close("maximumDuration", end)], expect: .closed("maximumDuration")),
    ]
  }
}
