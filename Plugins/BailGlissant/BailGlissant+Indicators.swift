package import CaseKernel
import Subletting

extension BailGlissant {
  /// Entries, agreements, the figures of the engine (I.19, rent paid on time, alerts), caseload,
  /// cost and exits.
  package var indicators: [Indicator] {
    entryIndicators + engine.indicators + engine.watchIndicators + supportIndicators
      + Indicator.exits(by: outcomes)
  }

  private var entryIndicators: [Indicator] {
    let opened = CaseTest.happened(.opened, .inPeriod)
    return [
      .referrals(),
      .agreementRate(of: opened),
      Indicator(
        "I.21.housing", Text(fr: "délai d'accès au logement", en: "time to a dwelling"), .flow,
        .medianDays(
          from: .opened, to: .entered("sublet"), over: .happened(.entered("sublet"), .inPeriod))),
    ]
  }

  private var supportIndicators: [Indicator] {
    let followed = CaseTest.active(["sublet", "follow-up"])
    return [
      .caseload(followed),
      indicator(
        "sublet", Text(fr: "ménages sous-locataires", en: "sub-tenants"), .stock,
        .count(
          .all([
            .happened(.entered("sublet"), .byEnd), .not(.happened(.first("slide"), .byEnd)),
            .openAtEnd,
          ]))),
      .measureMonths,
      .costPerHousehold(over: followed),
    ]
  }
}
