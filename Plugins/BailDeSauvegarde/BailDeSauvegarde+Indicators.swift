package import CaseKernel
import Subletting

extension BailDeSauvegarde {
  /// Entries by variant and side (I.18), the figures of the engine, what the experiment came to by
  /// public, caseload, cost and exits.
  package var indicators: [Indicator] {
    entryIndicators + engine.indicators + publicIndicators + supportIndicators
      + Indicator.exits(by: outcomes)
  }

  private func stated(_ field: FieldID, _ value: String) -> CaseTest {
    .fact(field, oneOf: [value])
  }

  private var entryIndicators: [Indicator] {
    let opened = CaseTest.happened(.opened, .inPeriod)
    let sides = LeaseVariant.allCases.map { variant in
      Indicator(
        "I.1.\(variant.rawValue)", variant.label, .flow,
        .cases(.all([opened, stated("variant", variant.rawValue)])))
    }
    return [Indicator.referrals()] + sides + [.agreementRate(of: opened)]
  }

  /// For each public: households that entered a dwelling or kept one, and those that hold a lease
  /// of their own at the end; the renewal of a three-year experiment asks for both.
  private var publicIndicators: [Indicator] {
    ServedPublic.allCases.flatMap { served in
      let these = stated("publicServed", served.rawValue)
      let entered = CaseTest.all([these, .happened(.entered("sublet"), .inPeriod)])
      let own = CaseTest.any([
        .happened(Subletting.slid, .inPeriod), .happened(.first("newLease"), .inPeriod),
      ])
      let left = CaseTest.all([these, .any([own, .happened(.closed, .inPeriod)])])
      return [
        indicator(
          "\(served.slug)-entered",
          Text(fr: "entrées : \(served.label.fr)", en: "entries: \(served.label.en)"), .flow,
          .count(entered)),
        indicator(
          "\(served.slug)-own-lease",
          Text(fr: "bail à leur nom : \(served.label.fr)", en: "own lease: \(served.label.en)"),
          .flow, .share(.all([these, own]), of: left)),
      ]
    }
  }

  private var supportIndicators: [Indicator] {
    let followed = CaseTest.active(["sublet", "own-lease"])
    return [
      .caseload(followed),
      .measureMonths,
      .costPerHousehold(over: followed),
    ]
  }
}

extension ServedPublic {
  /// The public in the ids of figures, as the settings name it.
  fileprivate var slug: String {
    switch self {
    case .careLeaver: "care-leavers"
    case .leavingDetention: "leaving-detention"
    case .autisticChild: "autistic-children"
    case .internationalProtection: "international-protection"
    }
  }
}
