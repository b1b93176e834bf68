package import CaseKernel

extension SuiviDeFamilles {
  /// The figures that reports show for this programme, in their order.
  package var indicators: [Indicator] {
    entryIndicators + commitmentIndicators + caseloadIndicators + workIndicators
      + progressIndicators + renewalIndicators + exitIndicators + delayIndicators
      + profileIndicators
  }

  private var opened: CaseTest { .happened(.opened, .inPeriod) }
  private var supported: CaseTest { .active(Self.supportPhases) }

  /// Situations presented (I.1), households reached (I.2), and what was decided.
  private var entryIndicators: [Indicator] {
    [
      .referrals(Text(fr: "situations présentées", en: "situations presented")),
      .contactRate(),
    ]
      + Intervention.allCases.map { decision in
        indicator(
          "decided-\(decision.rawValue.kebabCase)", decision.label, .flow,
          .share(.fact("intervention", oneOf: [decision.rawValue]), of: opened))
      }
  }

  /// Agreements among the households to whom the commitment was proposed (I.4); refusals and no
  /// answer apart, so that the three add up.
  private var commitmentIndicators: [Indicator] {
    let proposed = CaseTest.happened(.entered("commitment"), .inPeriod)
    let rule = DueRule(within: settings.commitmentWithin, after: .entered("commitment"))
    return Indicator.adhesion(proposedIn: "commitment") + [
      indicator(
        "commitments-on-time",
        Text(fr: "engagements à trois dans le délai", en: "three-party commitments in time"),
        .cohort, .share(.onTime(.first("commitmentSigned"), rule), of: proposed))
    ]
  }

  /// Households followed in the period, the source's « file active » against a yearly capacity
  /// (I.8), length of support (I.12), cost per household (I.16), measure-months (I.17).
  private var caseloadIndicators: [Indicator] {
    [
      .caseload(supported),
      Indicator(
        "I.8.entries", Text(fr: "ménages entrés", en: "households entered"), .flow,
        .count(.happened(.entered("support"), .inPeriod))),
      Indicator(
        "I.8.stock",
        Text(fr: "ménages accompagnés au dernier jour", en: "supported on the last day"),
        .stock, .count(.all([supported, .openAtEnd]))),
      .meanLength(since: "support"),
      .medianLength(since: "support"),
      .openLength(since: "support", of: supported),
      .costPerHousehold(over: supported),
      .measureMonths,
    ]
  }

  /// What was done: hours (I.20), diagnoses in time, levels, steps and orientations.
  private var workIndicators: [Indicator] {
    let diagnosed = CaseTest.happened(.first("diagnosisShared"), .inPeriod)
    let rule = DueRule(within: settings.diagnosisWithin, after: .entered("support"))
    let late = CaseTest.overdue(.first("diagnosisShared"), rule)
    let steps = RecordTest("stepEngaged")
    let orientations = RecordTest("orientationPresented")
    return [
      .hours(Text(fr: "heures faites", en: "hours done"))
    ] + plannedIndicators + [
      Indicator(
        "I.5", Text(fr: "diagnostics partagés", en: "diagnoses shared"), .flow,
        .cases(diagnosed)),
      Indicator(
        "I.6", Text(fr: "diagnostics dans le délai", en: "diagnoses in time"), .flow,
        .share(
          .all([diagnosed, .onTime(.first("diagnosisShared"), rule)]), of: .any([diagnosed, late]))),
    ]
      + InterventionLevel.allCases.map { level in
        indicator(
          "level-\(level.rawValue)",
          Text(fr: "niveau \(level.label.fr) décidé", en: "\(level.label.en) level decided"), .flow,
          .recordShare(
            RecordTest("interventionLevel", "level", oneOf: [level.rawValue]),
            of: RecordTest("interventionLevel")))
      }
      + [
        indicator(
          "steps", Text(fr: "démarches", en: "steps"), .flow, .records(steps)),
        indicator(
          "steps-per-household",
          Text(fr: "démarches par ménage accompagné", en: "steps per supported household"), .flow,
          .recordsPerCase(steps, of: supported)),
        indicator(
          "orientations-accepted",
          Text(fr: "orientations acceptées", en: "orientations accepted"), .flow,
          .recordShare(
            RecordTest(
              "orientationPresented", "answer", oneOf: [OrientationAnswer.accepted.rawValue]),
            of: orientations)),
      ]
  }
}
