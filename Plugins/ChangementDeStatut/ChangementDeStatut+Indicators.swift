package import CaseKernel
import Subletting

extension ChangementDeStatut {
  /// Entries, footings, works and workshops, the figures of the engine, cost per family and exits.
  package var indicators: [Indicator] {
    entryIndicators + statusIndicators + collectiveIndicators + engine.indicators + costIndicators
      + Indicator.exits(by: outcomes)
  }

  private var entryIndicators: [Indicator] {
    let opened = CaseTest.happened(.opened, .inPeriod)
    return [
      .referrals(),
      .agreementRate(of: opened),
      .caseload(.active(["steps", "settled"])),
    ]
  }

  /// Who became a tenant without moving, of those who left or settled.
  private var statusIndicators: [Indicator] {
    let settled = CaseTest.any([
      .happened(Subletting.slid, .inPeriod),
      .recorded(
        RecordTest("tenureChange", "tenure", oneOf: [Tenure.tenant, .cotenant].map(\.rawValue)),
        .inPeriod),
    ])
    return [
      indicator(
        "tenants",
        Text(fr: "devenus locataires du même logement", en: "became tenants in place"), .flow,
        .count(settled)),
      indicator(
        "changes", Text(fr: "changements de statut", en: "changes of status"),
        .flow, .records(RecordTest("tenureChange"))),
    ]
  }

  /// Site days, materials and workshops by theme (I.24).
  private var collectiveIndicators: [Indicator] {
    [
      indicator(
        "site-days", Text(fr: "journées de chantier", en: "site days"), .flow,
        .records(RecordTest("siteDay"))),
      indicator(
        "on-site", Text(fr: "ménages en chantier", en: "households on site"),
        .flow, .count(.recorded(RecordTest("siteDay"), .inPeriod))),
      Indicator(
        "I.24.households",
        Text(fr: "ménages venus en atelier", en: "households at workshops"), .flow,
        .count(.recorded(RecordTest("workshop"), .inPeriod))),
    ]
      + WorkshopTheme.allCases.map { theme in
        Indicator(
          "I.24.\(theme.rawValue)",
          Text(fr: "ateliers : \(theme.label.fr)", en: "workshops: \(theme.label.en)"), .flow,
          .records(RecordTest("workshop", "theme", oneOf: [theme.rawValue])))
      }
  }

  /// The cost per family, which the opinion notes as high.
  private var costIndicators: [Indicator] {
    [
      .measureMonths,
      .costPerHousehold(
        over: .active(["steps", "settled"]), Text(fr: "coût par famille", en: "cost per family")),
    ]
  }
}
