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
      .referrals(),
      indicator(
        "housed", Text(fr: "familles logées", en: "families housed"), .flow, .count(housedNow)),
      Indicator(
        "I.21.housing", Text(fr: "délai d'accès au logement", en: "time to access"), .flow,
        .medianDays(from: .opened, to: .first("keys"), over: housedNow)),
      indicator(
        "housed-in-time",
        Text(
          fr: "logées en \(within.written(.fr)) au plus", en: "housed within \(within.written(.en))"
        ), .flow,
        .share(
          .all([housedNow, .onTime(.first("keys"), rule)]),
          of: .any([housedNow, .overdue(.first("keys"), rule)]))),
      indicator(
        "sheltered-for",
        Text(fr: "durée d'hébergement avant les clés", en: "time sheltered before the keys"), .flow,
        .medianDays(from: .field("shelteredSince"), to: .first("keys"), over: housedNow)),
    ]
  }

  /// Households followed (I.8), with and without support; cost, months and hours.
  private var supportIndicators: [Indicator] {
    let supported = CaseTest.active(["support"])
    return [
      .agreementRate(of: .happened(.opened, .inPeriod)),
      .followed(.active(["preparation"] + Self.housedPhases)),
      .supported(supported),
      indicator(
        "housed-without-support",
        Text(fr: "logés, jamais accompagnés", en: "housed, never supported"), .stock,
        .ratio(
          .not(.happened(.entered("support"), .byEnd)),
          of: .all([housedByEnd, .openAtEnd]))),
      .meanLength(since: "support"),
      .costPerHousehold(over: supported),
      .measureMonths,
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
      indicator(
        "tied", Text(fr: "logés, un lien noué dans le quartier", en: "housed, with a tie made"),
        .flow, .ratio(tied, of: housedNow)),
      indicator(
        "neighbours", Text(fr: "voisins aux ateliers", en: "neighbours at the workshops"), .flow,
        .programmeSum("count", of: RecordTest("neighboursPresent"))),
    ] + Indicator.collectiveWork()
      + WorkshopTheme.allCases.map { theme in
        indicator(
          "workshops-\(theme.rawValue)",
          Text(fr: "ateliers : \(theme.label.fr)", en: "workshops: \(theme.label.en)"), .flow,
          .programmeRecords(RecordTest("workshopHeld", "theme", oneOf: [theme.rawValue])))
      }
  }
}
