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
          Indicator(
            "I.1", Text(fr: "orientations reçues", en: "referrals"), .flow,
            .cases(.happened(.opened, .inPeriod))),
          Indicator(
            "I.8", Text(fr: "ménages suivis", en: "households followed"), .flow,
            .count(.active(["support"]))),
          Indicator("I.17", Text(fr: "mois-mesures", en: "measure-months"), .flow, .measureMonths),
          Indicator(
            "\(Self.description.module)/positive-exits",
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
