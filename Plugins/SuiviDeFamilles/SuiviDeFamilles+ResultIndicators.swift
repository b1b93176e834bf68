import CaseKernel

extension SuiviDeFamilles {
  /// Where the four aims of the source stand, over the reviews of the period.
  var progressIndicators: [Indicator] {
    let forward = [Progress.restored.rawValue, Progress.better.rawValue]
    return Aim.allCases.map { aim in
      let field = FieldID(rawValue: aim.rawValue)
      let known = RecordTest("review", field, oneOf: Progress.allCases.map(\.rawValue))
      return indicator(
        "progress-\(aim.rawValue.kebabCase)",
        Text(fr: "bilans en progrès : \(aim.label.fr)", en: "reviews in progress: \(aim.label.en)"),
        .flow, .recordShare(RecordTest("review", field, oneOf: forward), of: known))
    }
  }

  /// Supports renewed, and why; a renewal may have several reasons.
  var renewalIndicators: [Indicator] {
    let renewals = RecordTest("supportRenewed")
    return [
      indicator(
        "renewals", Text(fr: "renouvellements", en: "renewals"), .flow,
        .records(renewals)),
      indicator(
        "renewed",
        Text(fr: "sorties après renouvellement", en: "exits after a renewal"), .flow,
        .share(
          .recorded(renewals, .byEnd), of: .happened(.closed, .inPeriod))),
    ]
      + RenewalReason.allCases.map { reason in
        indicator(
          "renewed-for-\(reason.rawValue.kebabCase)",
          Text(
            fr: "renouvelés : \(reason.label.fr)", en: "renewed for: \(reason.label.en)"), .flow,
          .recordShare(
            RecordTest("supportRenewed", "reasons", oneOf: [reason.rawValue]), of: renewals))
      }
  }

  /// Exits by outcome (I.13), and evictions avoided among the supported households that were
  /// threatened at their entry (I.14).
  var exitIndicators: [Indicator] {
    let threatened = CaseTest.all([
      .happened(.closed, .inPeriod), .happened(.entered("support"), .byEnd),
      .fact("evictionStage", oneOf: EvictionStage.threats),
    ])
    return Indicator.exits(by: outcomes) + [.evictionsAvoided(of: threatened)]
  }

  /// Median days to the first contact, to the commitment and to the diagnosis (I.21).
  var delayIndicators: [Indicator] {
    [
      .timeToContact,
      Indicator(
        "I.21.commitment", Text(fr: "délai d'engagement", en: "time to commitment"), .flow,
        .medianDays(
          from: .opened, to: .first("commitmentSigned"),
          over: .happened(.first("commitmentSigned"), .inPeriod))),
      Indicator(
        "I.21.diagnosis", Text(fr: "délai de diagnostic", en: "time to diagnosis"), .flow,
        .medianDays(
          from: .entered("support"), to: .first("diagnosisShared"),
          over: .happened(.first("diagnosisShared"), .inPeriod))),
    ]
  }

  /// Hours done against those planned, for what is over: the diagnosis, six hours with the household
  /// and four of coordination and writing, then ten hours a month (D4.6).
  var plannedIndicators: [Indicator] {
    let plan = HoursPlan(settings)
    return [
      indicator(
        "diagnosis-direct-hours",
        Text(
          fr: "diagnostics, avec le ménage : heures faites sur prévues",
          en: "diagnoses, with the household: hours done of planned"), .flow,
        .plannedTime(plan.diagnosisDirectTime)),
      indicator(
        "diagnosis-coordination-hours",
        Text(
          fr: "diagnostics, coordination et rédaction : heures faites sur prévues",
          en: "diagnoses, coordination and writing: hours done of planned"), .flow,
        .plannedTime(plan.diagnosisCoordinationTime)),
      indicator(
        "month-hours",
        Text(
          fr: "mois d'accompagnement : heures faites sur prévues",
          en: "months of support: hours done of planned"), .flow,
        .plannedTime(plan.monthlyTime)),
    ]
  }

  /// The public (I.23): the three flags of the form, whose boxes are yes, no or unknown, then what
  /// the landlord meets; difficulties add up.
  var profileIndicators: [Indicator] {
    let opened = CaseTest.happened(.opened, .inPeriod)
    let flags = HouseholdFlag.allCases.flatMap { flag in
      Answer.allCases.map { answer in
        Indicator(
          "I.23.\(flag.rawValue).\(answer.rawValue)",
          Text(
            fr: "\(flag.label.fr) : \(answer.written(.fr))",
            en: "\(flag.label.en): \(answer.written(.en))"), .flow,
          .share(.household(flag, oneOf: [answer]), of: opened))
      }
    }
    return flags
      + Difficulty.allCases.map { difficulty in
        Indicator(
          "I.23.\(difficulty.rawValue)",
          Text(
            fr: "situations avec : \(difficulty.label.fr)",
            en: "situations with: \(difficulty.label.en)"), .flow,
          .share(.fact("difficulties", oneOf: [difficulty.rawValue]), of: opened))
      }
  }
}
