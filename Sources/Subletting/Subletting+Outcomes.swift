public import CaseKernel

extension Subletting {
  /// The exits of D2.10 that a sub-letting has of its own; « slid » is chosen once it has slid.
  ///
  /// Death, eviction, a move and a lost contact may end any case: they are the kernel's.
  public var outcomes: [ClosingOutcome] {
    [
      ClosingOutcome(
        "slid", Text(fr: "bail glissé au nom du ménage", en: "slid to a direct lease"),
        positive: true, requires: [.happened(Self.slid)]),
      ClosingOutcome(
        "relocatedWithLease",
        Text(fr: "relogé ailleurs avec un bail", en: "relocated with a lease"),
        positive: true, from: phases.running),
      ClosingOutcome(
        "returnedToAccommodation",
        Text(fr: "retour en hébergement", en: "returned to accommodation"), from: phases.running),
      ClosingOutcome(
        "leftFreely", Text(fr: "départ volontaire", en: "left of its own accord"),
        from: phases.running),
      ClosingOutcome(
        "terminated", Text(fr: "résiliation du titre", en: "title terminated"),
        from: phases.running,
        requires: [ended(by: [.courtDecision, .landlordNotice])]),
      ClosingOutcome(
        "definitiveOfferRefused",
        Text(fr: "offre définitive refusée", en: "definitive offer refused"), from: phases.running,
        requires: [
          .recorded(RecordTest("definitiveOffer", "answer", oneOf: [OfferAnswer.refused.rawValue]))
        ]),
      ClosingOutcome(
        "principalLeaseEnded", Text(fr: "fin du bail principal", en: "principal lease ended"),
        from: phases.running, requires: [ended(by: [.principalLeaseEnded])]),
    ]
  }

  private func ended(by causes: [TerminationCause]) -> Condition {
    .recorded(RecordTest("leaseTermination", "cause", oneOf: causes.map(\.rawValue)))
  }

  /// The figures of I.19 and of the rent.
  ///
  /// Reviews and notices are judged on the first of each case, by the period of the settings: a
  /// figure cannot follow the calendar of each convention. Documented where they are shown.
  public var indicators: [Indicator] {
    (parts.contains(.slide) ? slideIndicators : [])
      + (parts.contains(.reviews) ? reviewIndicators : [])
      + (parts.contains(.arrears) ? [rentIndicator] : [])
  }

  private var slideIndicators: [Indicator] {
    let slid = CaseTest.happened(Self.slid, .inPeriod)
    let leftOtherwise = CaseTest.all([
      .happened(.closed, .inPeriod), .happened(.first("sublease"), .byEnd),
      .not(.happened(Self.slid, .byEnd)),
    ])
    return [
      Indicator(
        "I.19", Text(fr: "taux de glissement", en: "slide rate"), .flow,
        .share(slid, of: .any([slid, leftOtherwise]))),
      Indicator(
        "I.19.time",
        Text(fr: "durée moyenne avant glissement", en: "mean time before the slide"), .flow,
        .meanDays(from: .first("sublease"), to: Self.slid, over: slid)),
    ]
  }

  private var reviewIndicators: [Indicator] {
    [
      onTime(
        "I.19.reviews", Text(fr: "premiers examens tenus à temps", en: "first reviews on time"),
        "review", within: terms.reviewEvery),
      onTime(
        "I.19.notices",
        Text(fr: "premières informations du préfet à temps", en: "first notices on time"),
        "prefectNotice", within: noticeAfter),
    ]
  }

  private func onTime(
    _ id: String, _ label: Text, _ kind: EventKindID, within period: Period
  ) -> Indicator {
    let rule = DueRule(within: period, after: .first("convention"))
    let done = CaseTest.happened(.first(kind), .inPeriod)
    return Indicator(
      id, label, .flow,
      .share(
        .all([done, .onTime(.first(kind), rule)]), of: .any([done, .overdue(.first(kind), rule)])))
  }

  /// From the convention to the day of the first notice, two months before the end of the period.
  private var noticeAfter: Period {
    switch terms.reviewEvery {
    case .months(let count): .months(max(0, count - 2))
    case .years(let count): .months(max(0, 12 * count - 2))
    case .days(let count): .days(max(0, count - 61))
    }
  }

  private var rentIndicator: Indicator {
    Indicator(
      "\(description.module)/rent-on-time",
      Text(fr: "loyers payés à temps", en: "rent paid on time"),
      .flow,
      .recordShare(
        RecordTest("rentTerm", "state", oneOf: [RentState.onTime.rawValue]),
        of: RecordTest("rentTerm")))
  }
}
