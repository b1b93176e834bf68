package import CaseKernel

extension LogementDAbord {
  /// The figures that reports show for this programme, in their order.
  package var indicators: [Indicator] {
    accessIndicators + supportIndicators + tenureIndicators + Indicator.exits(by: outcomes)
      + togetherIndicators
  }

  private var housedNow: CaseTest { .happened(.first("keys"), .inPeriod) }
  private var housedByEnd: CaseTest { .happened(.first("keys"), .byEnd) }
  private var agreed: CaseTest { .happened(.agreed(.support), .byEnd) }

  /// Referrals (I.1), households housed, and the time that access takes (D3.8, I.21).
  private var accessIndicators: [Indicator] {
    let rule = DueRule(within: settings.accessWithin, after: .opened)
    let within = settings.accessWithin
    return [
      Indicator(
        "I.1", Text(fr: "orientations reçues", en: "referrals"), .flow,
        .cases(.happened(.opened, .inPeriod))),
      own("housed", Text(fr: "familles logées", en: "families housed"), .flow, .count(housedNow)),
      Indicator(
        "I.21.housing", Text(fr: "délai d'accès au logement", en: "time to access"), .flow,
        .medianDays(from: .opened, to: .first("keys"), over: housedNow)),
      own(
        "housed-in-time",
        Text(
          fr: "logées en \(within.written(.fr)) au plus", en: "housed within \(within.written(.en))"
        ), .flow,
        .share(
          .all([housedNow, .onTime(.first("keys"), rule)]),
          of: .any([housedNow, .overdue(.first("keys"), rule)]))),
      own(
        "sheltered-for",
        Text(fr: "durée d'hébergement avant les clés", en: "time sheltered before the keys"), .flow,
        .medianDays(from: .field("shelteredSince"), to: .first("keys"), over: housedNow)),
    ]
  }

  /// Households followed (I.8), with and without support; cost, months and hours.
  private var supportIndicators: [Indicator] {
    let supported = CaseTest.active(["support"])
    return [
      Indicator(
        "I.4", Text(fr: "taux d'adhésion", en: "agreement rate"), .cohort,
        .share(agreed, of: .happened(.opened, .inPeriod))),
      Indicator(
        "I.8", Text(fr: "ménages suivis", en: "households followed"), .flow,
        .count(.active(["preparation"] + Self.housedPhases))),
      Indicator(
        "I.8.support", Text(fr: "ménages accompagnés", en: "households supported"), .flow,
        .count(supported)),
      own(
        "housed-without-support",
        Text(fr: "logés sans accompagnement", en: "housed without support"), .stock,
        .ratio(
          .all([.active(["tenancy"]), .not(.active(["support"]))]),
          of: .all([housedByEnd, .openAtEnd]))),
      Indicator(
        "I.12", Text(fr: "durée moyenne d'accompagnement", en: "mean length of support"), .flow,
        .meanDays(
          from: .entered("support"), to: .closed, over: .happened(.closed, .inPeriod))),
      Indicator(
        "I.16", Text(fr: "coût par ménage", en: "cost per household"), .flow,
        .costPerHousehold(over: supported)),
      Indicator("I.17", Text(fr: "mois-mesures", en: "measure-months"), .flow, .measureMonths),
      Indicator("I.20", Text(fr: "heures passées", en: "hours spent"), .flow, .hours),
    ]
  }

  /// Still housed at six and twelve months (I.15), of those who were looked at; those who should
  /// have been and were not are shown.
  private var tenureIndicators: [Indicator] {
    Self.lookBacks.flatMap { months, kind in
      let rule = DueRule(within: .months(months), after: .first("keys"))
      let lost = CaseTest.overdue(.first(kind), rule)
      return [
        Indicator(
          "I.15.\(months)months",
          Text(fr: "toujours logés à \(months) mois", en: "still housed at \(months) months"),
          .flow,
          .recordShare(RecordTest(kind, "housed", oneOf: ["yes"]), of: RecordTest(kind))),
        Indicator(
          "I.15.\(months)months.lost",
          Text(fr: "perdus de vue à \(months) mois", en: "lost to follow-up at \(months) months"),
          .stock, .share(lost, of: .any([lost, .recorded(RecordTest(kind), .ever)]))),
      ]
    }
  }

  /// Living together: ties of before the keys, workshops, households and neighbours (I.24).
  private var togetherIndicators: [Indicator] {
    let tied = CaseTest.recorded(RecordTest("tieMade"), .byEnd)
    return [
      own(
        "tied", Text(fr: "logés, un lien noué dans le quartier", en: "housed, with a tie made"),
        .flow, .ratio(tied, of: housedNow)),
      own(
        "neighbours", Text(fr: "voisins aux ateliers", en: "neighbours at the workshops"), .flow,
        .programmeSum("count", of: RecordTest("neighboursPresent"))),
    ] + Indicator.collectiveWork()
      + WorkshopTheme.allCases.map { theme in
        own(
          "workshops-\(theme.rawValue)",
          Text(fr: "ateliers : \(theme.label.fr)", en: "workshops: \(theme.label.en)"), .flow,
          .programmeRecords(RecordTest("workshopHeld", "theme", oneOf: [theme.rawValue])))
      }
  }

  private func own(
    _ id: String, _ label: Text, _ population: Indicator.Population, _ formula: Indicator.Formula
  ) -> Indicator {
    Indicator("\(Self.description.module)/\(id)", label, population, formula)
  }
}
