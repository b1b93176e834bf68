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
      Indicator("I.1", Text(fr: "orientations reçues", en: "referrals"), .flow, .cases(opened)),
      Indicator(
        "I.4", Text(fr: "taux d'adhésion", en: "agreement rate"), .cohort,
        .share(.happened(.agreed(.support), .byEnd), of: opened)),
      Indicator(
        "I.8", Text(fr: "file active", en: "active caseload"), .flow,
        .count(.active(["steps", "settled"]))),
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
      Indicator(
        "changement-de-statut/tenants",
        Text(fr: "devenus locataires du même logement", en: "became tenants in place"), .flow,
        .count(settled)),
      Indicator(
        "changement-de-statut/changes", Text(fr: "changements de statut", en: "changes of status"),
        .flow, .records(RecordTest("tenureChange"))),
    ]
  }

  /// Site days, materials and workshops by theme (I.24).
  private var collectiveIndicators: [Indicator] {
    [
      Indicator(
        "changement-de-statut/site-days", Text(fr: "journées de chantier", en: "site days"), .flow,
        .records(RecordTest("siteDay"))),
      Indicator(
        "changement-de-statut/on-site", Text(fr: "ménages en chantier", en: "households on site"),
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
      Indicator("I.17", Text(fr: "mois-mesures", en: "measure-months"), .flow, .measureMonths),
      Indicator(
        "I.16", Text(fr: "coût par famille", en: "cost per family"), .flow,
        .costPerHousehold(over: .active(["steps", "settled"]))),
    ]
  }
}
