extension NewProgramme {
  /// `<Name>+Indicators.swift`: the figures of its reports.
  var indicatorsSource: String {
    #"""
    package import CaseKernel

    extension \#(name) {
      /// Referrals (I.1), households followed (I.8), measure-months (I.17) and positive exits.
      package var indicators: [Indicator] {
        let positive = outcomes.filter(\.positive).map(\.id)
        return [
          .referrals(),
          .followed(.active(["support"])),
          .measureMonths,
          indicator(
            "positive-exits",
            Text(fr: "sorties d'accompagnement positives", en: "positive exits from support"),
            .flow,
            .share(
              .outcome(oneOf: positive),
              of: .all([.happened(.closed, .inPeriod), .happened(.entered("support"), .ever)]))),
        ]
      }
    }

    """#
  }
}
