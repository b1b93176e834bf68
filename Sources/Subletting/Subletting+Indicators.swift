public import CaseKernel

extension Subletting {
  /// The figures of I.19, by the calendar of each convention, and of the rent.
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

  /// Of the reviews and notices that fell due in the period, those that came by their day.
  private var reviewIndicators: [Indicator] {
    [
      Indicator(
        "I.19.reviews", Text(fr: "examens tenus à temps", en: "reviews held on time"), .flow,
        .deadlinesMet(Self.review)),
      Indicator(
        "I.19.notices",
        Text(fr: "informations du préfet à temps", en: "prefect told on time"), .flow,
        .deadlinesMet(Self.prefectNotice)),
    ]
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
