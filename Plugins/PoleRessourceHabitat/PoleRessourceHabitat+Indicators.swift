package import CaseKernel

extension PoleRessourceHabitat {
  /// The figures that reports show for this programme, in their order.
  package var indicators: [Indicator] {
    requestIndicators + workIndicators + projectIndicators + exitIndicators + delayIndicators
      + profileIndicators
  }

  private var opened: CaseTest { .happened(.opened, .inPeriod) }
  private var followed: CaseTest {
    .active(["prediagnosis", "strategy", "plan", "action", "evaluation"])
  }

  /// Requests (I.1), brought by the household or by others, and households reached (I.2).
  private var requestIndicators: [Indicator] {
    [
      .referrals(Text(fr: "demandes reçues", en: "requests")),
      Indicator(
        "I.1.direct", Text(fr: "demandes directes", en: "direct requests"), .flow,
        .cases(.happened(.first("directRequest"), .inPeriod))),
      Indicator(
        "I.1.mediated", Text(fr: "demandes médiatisées", en: "mediated requests"), .flow,
        .cases(.happened(.first("mediatedRequest"), .inPeriod))),
      .contactRate(),
      .agreementRate(of: opened),
    ]
  }

  /// Households followed (I.8), pre-diagnoses (I.5, I.6), length (I.12), people met.
  private var workIndicators: [Indicator] {
    let left = CaseTest.all([
      .happened(.closed, .inPeriod), .happened(.entered("prediagnosis"), .byEnd),
    ])
    let done = CaseTest.happened(.entered("strategy"), .inPeriod)
    let rule = DueRule(within: settings.prediagnosisWithin, after: .entered("prediagnosis"))
    let late = CaseTest.all([
      .happened(.entered("prediagnosis"), .byEnd), .overdue(.entered("strategy"), rule),
    ])
    return [
      .followed(followed, Text(fr: "ménages accompagnés", en: "households followed")),
      Indicator(
        "I.5", Text(fr: "pré-diagnostics réalisés", en: "pre-diagnoses completed"), .cohort,
        .share(
          .happened(.entered("strategy"), .byEnd),
          of: .happened(.entered("prediagnosis"), .inPeriod))),
      Indicator(
        "I.6", Text(fr: "pré-diagnostics dans le délai", en: "pre-diagnoses in time"), .flow,
        .share(.all([done, .onTime(.entered("strategy"), rule)]), of: .any([done, late]))),
      .meanLength(since: "prediagnosis", over: left),
      .openLength(since: "prediagnosis", of: followed),
      .hours(Text(fr: "heures faites", en: "hours done")),
      indicator(
        "interlocutors-met",
        Text(fr: "interlocuteurs rencontrés par ménage", en: "interlocutors met per household"),
        .flow, .recordsPerCase(RecordTest("interlocutorMet"), of: followed)),
    ]
  }

  /// Exits by outcome (I.13), and evictions avoided among households that were threatened (I.14).
  private var exitIndicators: [Indicator] {
    let threatened = CaseTest.all([
      .happened(.closed, .inPeriod), .happened(.entered("prediagnosis"), .byEnd),
      .fact("evictionThreatened", oneOf: ["yes"]),
    ])
    return Indicator.exits(by: outcomes) + [.evictionsAvoided(of: threatened)]
  }

  /// Median days to the first contact, to the pre-diagnosis and to the project (I.21).
  private var delayIndicators: [Indicator] {
    [
      .timeToContact,
      Indicator(
        "I.21.project", Text(fr: "délai du projet initial", en: "time to the initial project"),
        .flow,
        .medianDays(
          from: .opened, to: .first("projectAgreed"),
          over: .happened(.first("projectAgreed"), .inPeriod))),
    ]
  }

  /// The public (I.23), by motive; motives add up.
  private var profileIndicators: [Indicator] {
    Motive.allCases.map { motive in
      Indicator(
        "I.23.\(motive.rawValue)",
        Text(fr: "demandes pour : \(motive.label.fr)", en: "requests for: \(motive.label.en)"),
        .flow, .share(.fact("motives", oneOf: [motive.rawValue]), of: opened))
    }
  }

  /// Projects agreed, readjusted and evaluated; objectives of the initial project that were
  /// reached, each against the projects that aimed at it.
  private var projectIndicators: [Indicator] {
    let evaluated = CaseTest.happened(.first("finalEvaluation"), .inPeriod)
    let sent = EvaluationReader.allCases.map { reader in
      CaseTest.recorded(RecordTest("evaluationSent", "to", oneOf: [reader.rawValue]), .byEnd)
    }
    return [
      indicator(
        "projects",
        Text(fr: "projets initiaux arrêtés", en: "initial projects agreed"), .flow,
        .cases(.happened(.first("projectAgreed"), .inPeriod))),
      indicator(
        "readjusted",
        Text(fr: "projets réajustés avant l'évaluation", en: "projects readjusted"), .flow,
        .share(.recorded(RecordTest("projectReadjusted"), .byEnd), of: evaluated)),
      indicator(
        "evaluations-sent",
        Text(fr: "évaluations communiquées à tous", en: "evaluations sent to everybody"), .flow,
        .share(.all(sent), of: evaluated)),
    ]
      + HousingObjective.allCases.map { objective in
        let aimed = RecordTest("projectAgreed", "objectives", oneOf: [objective.rawValue])
        let reached = RecordTest("finalEvaluation", "reached", oneOf: [objective.rawValue])
        return indicator(
          "reached-\(objective.rawValue.kebabCase)",
          Text(fr: "atteints : \(objective.label.fr)", en: "reached: \(objective.label.en)"), .flow,
          .share(
            .recorded(reached, .inPeriod), of: .all([evaluated, .recorded(aimed, .byEnd)])))
      }
  }
}
