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
  private var left: CaseTest { .happened(.closed, .inPeriod) }

  /// Situations presented (I.1), households reached (I.2), and what was decided.
  private var entryIndicators: [Indicator] {
    let attempted = CaseTest.any([
      .happened(.first("letter"), .inPeriod), .happened(.first("callAttempt"), .inPeriod),
      .happened(.firstContact, .inPeriod),
    ])
    return [
      Indicator(
        "I.1", Text(fr: "situations présentées", en: "situations presented"), .flow, .cases(opened)),
      Indicator(
        "I.2", Text(fr: "taux de contact", en: "contact rate"), .cohort,
        .ratio(.happened(.firstContact, .byEnd), of: attempted)),
    ]
      + Intervention.allCases.map { decision in
        Indicator(
          "suivi-de-familles/decided-\(Self.kebab(decision.rawValue))", decision.label, .flow,
          .share(.fact("intervention", oneOf: [decision.rawValue]), of: opened))
      }
  }

  /// Agreements among the households to whom the commitment was proposed (I.4); refusals and no
  /// answer apart, so that the three add up.
  private var commitmentIndicators: [Indicator] {
    let proposed = CaseTest.happened(.entered("commitment"), .inPeriod)
    let agreed = CaseTest.happened(.agreed(.support), .byEnd)
    let declined = CaseTest.all([
      .not(agreed), .outcome(oneOf: ["declined"]), .happened(.closed, .byEnd),
    ])
    let rule = DueRule(within: settings.commitmentWithin, after: .entered("commitment"))
    return [
      Indicator(
        "I.4", Text(fr: "taux d'adhésion", en: "agreement rate"), .cohort,
        .share(agreed, of: proposed)),
      Indicator(
        "I.4.declined",
        Text(fr: "n'ont pas souhaité l'accompagnement", en: "did not wish for the support"),
        .cohort, .share(declined, of: proposed)),
      Indicator(
        "I.4.noAnswer", Text(fr: "sans réponse", en: "no answer"), .cohort,
        .share(.not(.any([agreed, declined])), of: proposed)),
      Indicator(
        "suivi-de-familles/commitments-on-time",
        Text(fr: "engagements à trois dans le délai", en: "three-party commitments in time"),
        .cohort, .share(.onTime(.first("commitmentSigned"), rule), of: proposed)),
    ]
  }

  /// Households followed in the period, the source's « file active » against a yearly capacity
  /// (I.8), length of support (I.12), cost per household (I.16), measure-months (I.17).
  private var caseloadIndicators: [Indicator] {
    [
      Indicator("I.8", Text(fr: "file active", en: "active caseload"), .flow, .count(supported)),
      Indicator(
        "I.8.entries", Text(fr: "ménages entrés", en: "households entered"), .flow,
        .count(.happened(.entered("support"), .inPeriod))),
      Indicator(
        "I.8.stock",
        Text(fr: "ménages accompagnés au dernier jour", en: "supported on the last day"),
        .stock, .count(.all([supported, .openAtEnd]))),
      Indicator(
        "I.12", Text(fr: "durée moyenne d'accompagnement", en: "mean length of support"), .flow,
        .meanDays(from: .entered("support"), to: .closed, over: left)),
      Indicator(
        "I.12.median", Text(fr: "durée médiane d'accompagnement", en: "median length of support"),
        .flow, .medianDays(from: .entered("support"), to: .closed, over: left)),
      Indicator(
        "I.12.open",
        Text(fr: "ancienneté des accompagnements en cours", en: "age of the support under way"),
        .stock, .meanAge(since: .entered("support"), over: .all([supported, .openAtEnd]))),
      Indicator(
        "I.16", Text(fr: "coût par ménage", en: "cost per household"), .flow,
        .costPerHousehold(over: supported)),
      Indicator("I.17", Text(fr: "mois-mesures", en: "measure-months"), .flow, .measureMonths),
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
      Indicator("I.20.hours", Text(fr: "heures faites", en: "hours done"), .flow, .hours)
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
        Indicator(
          "suivi-de-familles/level-\(level.rawValue)",
          Text(fr: "niveau \(level.label.fr) décidé", en: "\(level.label.en) level decided"), .flow,
          .recordShare(
            RecordTest("interventionLevel", "level", oneOf: [level.rawValue]),
            of: RecordTest("interventionLevel")))
      }
      + [
        Indicator(
          "suivi-de-familles/steps", Text(fr: "démarches", en: "steps"), .flow, .records(steps)),
        Indicator(
          "suivi-de-familles/steps-per-household",
          Text(fr: "démarches par ménage accompagné", en: "steps per supported household"), .flow,
          .recordsPerCase(steps, of: supported)),
        Indicator(
          "suivi-de-familles/orientations-accepted",
          Text(fr: "orientations acceptées", en: "orientations accepted"), .flow,
          .recordShare(
            RecordTest(
              "orientationPresented", "answer", oneOf: [OrientationAnswer.accepted.rawValue]),
            of: orientations)),
      ]
  }

  static func kebab(_ camel: String) -> String {
    camel.reduce(into: "") { word, letter in
      word += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}
