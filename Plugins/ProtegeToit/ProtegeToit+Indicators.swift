package import CaseKernel

extension ProtegeToit {
  /// The figures that reports show for this programme, in their order.
  package var indicators: [Indicator] {
    entryIndicators + supportIndicators + directIndicators + Indicator.exits(by: outcomes)
      + trainingIndicators + agencyIndicators
  }

  private var opened: CaseTest { .happened(.opened, .inPeriod) }
  /// Housed: the lease and the keys, like a relocation (decision 0032).
  private var housed: CaseTest { .all([access, .happened(.first("keysHandover"), .inPeriod)]) }
  private var access: CaseTest { .fact("side", oneOf: [Side.access.rawValue]) }
  private var supported: CaseTest { .active(["allocation", "move-in", "support"]) }

  /// Referrals (I.1) by side, and agreements among those to whom the support was proposed (I.4).
  private var entryIndicators: [Indicator] {
    let proposed = CaseTest.happened(.entered("agreement"), .inPeriod)
    return [Indicator.referrals()]
      + Side.allCases.map { side in
        indicator(
          "side-\(side.rawValue)", side.label, .flow,
          .share(.fact("side", oneOf: [side.rawValue]), of: opened))
      }
      + [.agreementRate(of: proposed)]
  }

  /// Households supported (I.8), length of the support (I.12), cost per household (I.16) and
  /// measure-months (I.17).
  private var supportIndicators: [Indicator] {
    [
      .followed(supported, Text(fr: "ménages accompagnés", en: "households supported")),
      .meanLength(since: "support"),
      .costPerHousehold(over: supported),
      .measureMonths,
    ]
  }

  /// « Réduire les délais d'accès », « éviter des étapes successives »: the delay from the referral
  /// to the keys (I.21), the share in time of those housed or still waiting beyond it, the share that
  /// went straight, the stages avoided and those lived.
  private var directIndicators: [Indicator] {
    let direct = CaseTest.not(.recorded(RecordTest("stage"), .ever))
    let rule = DueRule(within: settings.keysWithin, after: .opened)
    return [
      Indicator(
        "I.21", Text(fr: "de l'orientation aux clés (médiane)", en: "referral to keys (median)"),
        .flow, .medianDays(from: .opened, to: .first("keysHandover"), over: housed)),
      indicator(
        "housed", Text(fr: "ménages logés", en: "households housed"), .flow, .count(housed)),
      indicator(
        "in-time", Text(fr: "clés remises dans le délai", en: "keys in time"), .flow,
        .share(
          .all([housed, .onTime(.first("keysHandover"), rule)]),
          of: .any([housed, .all([access, .overdue(.first("keysHandover"), rule)])]))),
      indicator(
        "direct", Text(fr: "accès directs, sans étape", en: "straight, without any stage"), .flow,
        .share(direct, of: housed)),
      indicator(
        "stages-avoided", Text(fr: "étapes évitées", en: "stages avoided"), .flow,
        .records(RecordTest("stageAvoided"))),
      indicator(
        "stages-avoided-each",
        Text(fr: "étapes évitées par ménage logé", en: "stages avoided by household housed"), .flow,
        .recordsPerCase(RecordTest("stageAvoided"), of: housed)),
      indicator(
        "stages-lived", Text(fr: "étapes d'hébergement connues", en: "stages gone through"), .flow,
        .records(RecordTest("stage"))),
    ]
  }

  /// The training-action of the landlord's staff, by job.
  private var trainingIndicators: [Indicator] {
    [
      Indicator(
        "I.24.training", Text(fr: "formations tenues", en: "training sessions held"), .flow,
        .programmeRecords(RecordTest("trainingHeld")))
    ] + Indicator.staffTrained(jobs: TrainedJob.options)
  }

  /// « Généralisé ensuite dans le patrimoine du bailleur »: households housed by agency. An agency
  /// leads to an address: a small count is hidden from everybody, the operator too.
  private var agencyIndicators: [Indicator] {
    guard !settings.agencies.ids.isEmpty else { return [] }
    let counted = CaseTest.fact("agency", oneOf: settings.agencies.ids)
    return [
      guarded(
        "agency", Text(fr: "logés, dans les agences comptées", en: "housed, in agencies counted"),
        .count(.all([housed, counted])))
    ]
      + settings.agencies.ids.map { id in
        guarded(
          "agency-\(id)", Text(fr: "logés, agence \(id)", en: "housed, agency \(id)"),
          .count(.all([housed, .fact("agency", oneOf: [id])])))
      }
  }

  private func guarded(_ name: String, _ label: Text, _ formula: Indicator.Formula) -> Indicator {
    var figure = indicator(name, label, .flow, formula)
    figure.leadsToPlace = true
    return figure
  }
}
