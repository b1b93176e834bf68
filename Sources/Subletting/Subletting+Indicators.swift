public import CaseKernel

extension Subletting {
  /// The figures of I.19 and of the rent.
  ///
  /// Reviews and notices are judged on the first of each case, by the period of the settings: no
  /// formula follows the calendar of each convention.
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
        "periodicReview", within: terms.reviewEvery),
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
