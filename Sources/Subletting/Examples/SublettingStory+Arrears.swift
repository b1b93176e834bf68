import CaseKernel

extension SublettingStory {
  private var day: Day { Example.day(2026, 4, 6) }

  private func unpaid(_ months: Int...) -> [Example.Act] {
    months.map { month in
      .log("rentTerm", day, facts: ["month": "2026-0\(month)-01", "state": "unpaid"])
    }
  }

  /// Rent, housing aid, winter.
  var arrearsExamples: [Example] { signallingExamples + occupantExamples }

  private var signallingExamples: [Example] {
    let due = Example.Act.record(["monthlyDue": "500"], Self.start)
    func owing(_ cents: Int64) -> (inout Example) -> Void {
      { $0.household.rentDebt = Cents(cents) }
    }
    return [
      example(
        "a debt of two months is to be signalled", on: day, running + [due],
        expect: found(.arrearsToSignal), changing: owing(100_000)),
      example(
        "a debt under two months is not", on: day, running + [due],
        expect: absent(.arrearsToSignal), changing: owing(99_999)),
      example(
        "a debt against an unknown rent signals nothing", on: day, running,
        expect: absent(.arrearsToSignal), changing: owing(100_000)),
      example(
        "three terms in a row unpaid are to be signalled", on: day, running + unpaid(1, 2, 3),
        expect: found(.arrearsToSignal)),
      example(
        "a paid term breaks the row", on: day,
        running + unpaid(1, 2) + [
          .log("rentTerm", day, facts: ["month": "2026-03-01", "state": "onTime"])
        ] + unpaid(4), expect: absent(.arrearsToSignal)),
      example(
        "arrears that were signalled wait for the paying body", on: day,
        running + unpaid(1, 2, 3) + [.log("arrearsSignal", day)], expect: absent(.arrearsToSignal)),
    ]
  }

  private var occupantExamples: [Example] {
    let winter = Example.day(2026, 11, 1)
    let terminated = Example.Act.log(
      "tenureChange", day, facts: ["tenure": "bareOccupant", "act": "ordonnance"])
    let asked = Example.Act.record(["housingAidToIntermediary": "oui"], Self.start)
    return [
      example(
        "the housing aid of a sub-tenant is to be asked for", on: day, running,
        expect: found(.housingAidToAsk)),
      example(
        "the housing aid of a sub-tenant was asked for", on: day, running + [asked],
        expect: absent(.housingAidToAsk)),
      example(
        "nobody is evicted in winter", on: winter, running + [terminated],
        expect: found(.winterTruce)),
      example(
        "the winter truce has not begun", on: winter.adding(days: -1), running + [terminated],
        expect: absent(.winterTruce)),
      example(
        "a sub-tenant needs no truce", on: winter, running, expect: absent(.winterTruce)),
    ]
  }

  /// The protocol of social cohesion.
  var protocolExamples: [Example] {
    func signed(until end: String, approved: String = "oui") -> [Example.Act] {
      let facts: [FieldID: String] = [
        "start": "2026-04-06", "end": end, "debtPlan": "oui", "payerApproved": approved,
      ]
      return running + [.log("cohesionProtocol", day, facts: facts)]
    }
    let ended = full("protocol-end-overdue")
    let amended = Example.Act.log("protocolAmendment", day, facts: ["end": "2031-04-06"])
    let honoured = signed(until: "2028-04-06") + [.log("protocolHonoured", day)]
    return [
      example(
        "a protocol lasts two years", on: day, signed(until: "2028-04-06"),
        expect: absent(.protocolTooLong), absent(.protocolNotApproved), absent(.protocolBroken)),
      example(
        "a protocol beyond two years", on: day, signed(until: "2028-04-07"),
        expect: found(.protocolTooLong)),
      example(
        "an amendment adds three years", on: day, signed(until: "2028-04-06") + [amended],
        expect: absent(.protocolTooLong)),
      example(
        "a protocol ends, and nobody says how", on: Example.day(2028, 4, 7),
        signed(until: "2028-04-06"), expect: .finds(ended)),
      example(
        "an amendment puts the end of a protocol off", on: Example.day(2028, 4, 7),
        signed(until: "2028-04-06") + [amended], expect: .doesNotFind(ended)),
      example(
        "a protocol that the paying body has not approved", on: day,
        signed(until: "2028-04-06", approved: "inconnu"), expect: found(.protocolNotApproved)),
      example(
        "a protocol that was broken", on: day,
        signed(until: "2028-04-06") + [.log("protocolBroken", day)],
        expect: found(.protocolBroken)),
      example(
        "a protocol that was honoured opens a lease within three months",
        on: Example.day(2026, 7, 7), honoured, expect: .finds(full("new-lease-overdue"))),
      example(
        "the new lease was signed", on: Example.day(2026, 7, 7),
        honoured + [.log("newLease", day, facts: ["start": "2026-05-01"])],
        expect: .doesNotFind(full("new-lease-overdue"))),
    ]
  }

  /// Alerts of the network.
  var watchExamples: [Example] {
    let alerted = running + [.log("alert", day, facts: ["subject": "absence"])]
    let late = day.adding(engine.terms.answerWithin).adding(days: 1)
    return [
      example(
        "an alert waits a week", on: late.adding(days: -1), alerted,
        expect: absent(.alertUnanswered)),
      example("an alert without an answer", on: late, alerted, expect: found(.alertUnanswered)),
      example(
        "an alert that was answered", on: late,
        alerted + [.log("alertAnswer", late, facts: ["alert": "\(alerted.count)"])],
        expect: absent(.alertUnanswered)),
    ]
  }
}
