package import CaseKernel

extension AccompagnementRenforce {
  /// The figures that reports show for this programme, in their order.
  package var indicators: [Indicator] {
    entryIndicators + Indicator.adhesion(proposedIn: "meeting") + supportIndicators
      + evictionIndicators
      + Indicator.exits(by: outcomes) + evaluationIndicators + workIndicators + delayIndicators
  }

  private var left: CaseTest { .happened(.closed, .inPeriod) }

  /// Referrals (I.1), those of the earlier project apart, and households reached (I.2).
  private var entryIndicators: [Indicator] {
    let opened = CaseTest.happened(.opened, .inPeriod)
    return [
      .referrals(),
      indicator(
        "earlier-project",
        Text(
          fr: "orientations de personnes du projet précédent",
          en: "referrals from the earlier project"), .flow,
        .cases(.all([opened, .fact("formerProject", oneOf: ["yes"])]))),
      .contactRate(),
    ]
  }

  /// Households followed (I.8), length (I.12), cost (I.16), measure-months (I.17), hours (I.20).
  private var supportIndicators: [Indicator] {
    let supported = CaseTest.active(["support"])
    return [
      .followed(.active(["assessment", "support", "watch"])),
      .supported(supported),
      Indicator(
        "I.8.watch", Text(fr: "ménages en veille", en: "households under watch"), .flow,
        .count(.active(["watch"]))),
      .meanLength(since: "support"),
      .openLength(since: "support", of: supported),
      .costPerHousehold(over: supported),
      .measureMonths,
      .hours(),
    ]
  }

  /// Evictions avoided (I.14), together and by the stage at entry: only households that were
  /// threatened count, and only while they are still housed.
  private var evictionIndicators: [Indicator] {
    let avoided = CaseTest.all([
      .fact("procedureAtExit", oneOf: ProcedureAtExit.avoiding.map(\.rawValue)),
      .not(.outcome(oneOf: ["evicted", "movedAway", "death"])),
    ])
    func share(_ stages: [EvictionStage]) -> Indicator.Formula {
      .ratio(avoided, of: .all([left, .fact("stageAtEntry", oneOf: stages.map(\.rawValue))]))
    }
    return [
      Indicator(
        "I.14", Text(fr: "expulsions évitées", en: "evictions avoided"), .flow,
        share(EvictionStage.threatening))
    ]
      + EvictionStage.threatening.map { stage in
        Indicator(
          "I.14.\(stage.rawValue)",
          Text(
            fr: "expulsions évitées, entrée au stade : \(stage.label.fr)",
            en: "evictions avoided, entered at: \(stage.label.en)"), .flow, share([stage]))
      }
  }

  /// The evaluation over three years: still housed at each checkpoint (I.15), and what is better.
  private var evaluationIndicators: [Indicator] {
    let reviews = RecordTest("yearlyReview")
    let housed = (1...3).map { year in
      Indicator(
        "I.15.year\(year)",
        Text(fr: "toujours logés au point no \(year)", en: "still housed at checkpoint \(year)"),
        .flow,
        .recordShare(
          RecordTest("yearlyReview", "housed", oneOf: ["yes"]),
          of: RecordTest("yearlyReview", "year", oneOf: [String(year)])))
    }
    func better(_ id: String, _ field: FieldID, _ label: Text) -> Indicator {
      indicator(
        id, label, .flow,
        .recordShare(
          RecordTest("yearlyReview", field, oneOf: [Trend.better.rawValue]), of: reviews))
    }
    return housed + [
      better(
        "living-better", "living",
        Text(fr: "conditions de vie meilleures", en: "better living conditions")),
      better("rent-better", "rent", Text(fr: "loyer mieux payé", en: "rent better paid")),
      better("ties-better", "ties", Text(fr: "liens plus solides", en: "stronger ties")),
      indicator(
        "way-to-mutation",
        Text(fr: "voie d'une mutation ouverte", en: "way to a move open"), .flow,
        .ratio(
          .fact("mutationReady", oneOf: ["yes"]),
          of: .all([.active(["support", "watch"]), .fact("mutationWish", oneOf: ["yes"])]))),
    ]
  }

  /// What the operators did: actions by domain, levels of today, methods that helped.
  private var workIndicators: [Indicator] {
    let domains = ActionDomain.allCases.map { domain in
      indicator(
        "actions-\(domain.rawValue)",
        Text(fr: "actions : \(domain.label.fr)", en: "actions: \(domain.label.en)"), .flow,
        .records(RecordTest("supportAction", "domain", oneOf: [domain.rawValue])))
    }
    let levels = IntensityLevel.allCases.map { level in
      indicator(
        "level-\(level.rawValue)",
        Text(fr: "accompagnés, niveau \(level.label.fr)", en: "supported, \(level.label.en) level"),
        .stock,
        .share(
          .fact("intensity", oneOf: [level.rawValue]),
          of: .all([.active(["support"]), .openAtEnd])))
    }
    return domains + levels + [
      indicator(
        "methods-that-helped",
        Text(fr: "modes opératoires qui ont aidé", en: "working methods that helped"), .flow,
        .recordShare(
          RecordTest("methodTried", "result", oneOf: [MethodResult.helped.rawValue]),
          of: RecordTest("methodTried"))),
      indicator(
        "methods-kept", Text(fr: "modes opératoires retenus", en: "working methods kept"), .flow,
        .programmeRecords(RecordTest("workingMethod", "state", oneOf: [MethodState.kept.rawValue]))),
      indicator(
        "trainings", Text(fr: "formations des équipes", en: "trainings of the teams"), .flow,
        .programmeRecords(RecordTest(Gathering.Kind.training.entry(.held)))),
    ] + Indicator.staffTrained(jobs: StaffJob.options)
  }

  /// Median days from the referral to the first contact, and to the agreement (I.21).
  private var delayIndicators: [Indicator] {
    [
      .timeToContact,
      .timeToAgreement(),
    ]
  }
}
