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
      Indicator("I.1", Text(fr: "orientations reçues", en: "referrals"), .flow, .cases(opened)),
      Indicator(
        "I.4", Text(fr: "taux d'adhésion", en: "agreement rate"), .cohort,
        .share(.happened(.agreed(.support), .byEnd), of: opened)),
      Indicator(
        "I.21.housing", Text(fr: "délai d'accès au logement", en: "time to a dwelling"), .flow,
        .medianDays(
          from: .opened, to: .entered("sublet"), over: .happened(.entered("sublet"), .inPeriod))),
    ]
  }

  private var supportIndicators: [Indicator] {
    let followed = CaseTest.active(["sublet", "follow-up"])
    return [
      Indicator("I.8", Text(fr: "file active", en: "active caseload"), .flow, .count(followed)),
      Indicator(
        "bail-glissant/sublet", Text(fr: "ménages sous-locataires", en: "sub-tenants"), .stock,
        .count(
          .all([
            .happened(.entered("sublet"), .byEnd), .not(.happened(.first("slide"), .byEnd)),
            .openAtEnd,
          ]))),
      Indicator("I.17", Text(fr: "mois-mesures", en: "measure-months"), .flow, .measureMonths),
      Indicator(
        "I.16", Text(fr: "coût par ménage", en: "cost per household"), .flow,
        .costPerHousehold(over: followed)),
    ]
  }
}
