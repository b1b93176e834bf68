package import CaseKernel

extension VisitesSociales {
  /// The figures that reports show for this programme, in their order.
  package var indicators: [Indicator] {
    entryIndicators + adhesionIndicators + diagnosisIndicators + orientationIndicators
      + supportIndicators + exitIndicators + delayIndicators
  }

  private var diagnosed: CaseTest { .happened(.entered("orientation"), .inPeriod) }
  private var left: CaseTest { .happened(.closed, .inPeriod) }

  /// Referrals (I.1), the two entry points apart, and households reached (I.2).
  private var entryIndicators: [Indicator] {
    let opened = CaseTest.happened(.opened, .inPeriod)
    let attempted = CaseTest.any([
      .happened(.first("letter"), .inPeriod), .happened(.first("callAttempt"), .inPeriod),
      .happened(.firstContact, .inPeriod),
    ])
    return [
      Indicator("I.1", Text(fr: "orientations reçues", en: "referrals"), .flow, .cases(opened)),
      Indicator(
        "I.1.moveIn",
        Text(fr: "orientations à l'entrée dans les lieux", en: "referrals at move-in"), .flow,
        .cases(.all([opened, .fact("entryPoint", oneOf: [EntryPoint.moveIn.rawValue])]))),
      Indicator(
        "I.1.duringTenancy",
        Text(fr: "orientations en cours de location", en: "referrals during the tenancy"), .flow,
        .cases(.all([opened, .fact("entryPoint", oneOf: [EntryPoint.duringTenancy.rawValue])]))),
      Indicator(
        "I.2", Text(fr: "taux de contact", en: "contact rate"), .cohort,
        .ratio(.happened(.firstContact, .byEnd), of: attempted)),
    ]
  }

  /// Agreements among the households to whom the visit was proposed (I.4); refusals and no answer
  /// apart, so that the three add up.
  private var adhesionIndicators: [Indicator] {
    let proposed = CaseTest.happened(.entered("proposal"), .inPeriod)
    let agreed = CaseTest.happened(.agreed(.support), .byEnd)
    let declined = CaseTest.all([
      .not(agreed), .outcome(oneOf: ["declined"]), .happened(.closed, .byEnd),
    ])
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
        "visites-sociales/tripartite-start",
        Text(fr: "démarrages par rencontre tripartite", en: "started by a three-party meeting"),
        .cohort,
        .share(.happened(.first("tripartiteMeeting"), .byEnd), of: proposed)),
    ]
  }

  /// Diagnoses ordered and done (I.5), within the time allowed (I.6), by entry point, shared.
  private var diagnosisIndicators: [Indicator] {
    let ordered = CaseTest.happened(.entered("diagnosis"), .inPeriod)
    let done = DatedFact.entered("orientation")
    let rule = DueRule(within: settings.diagnosisWithin, after: diagnosisStart)
    let late = CaseTest.all([.happened(.entered("diagnosis"), .byEnd), .overdue(done, rule)])
    let within = settings.diagnosisWithin
    return [
      Indicator(
        "I.5", Text(fr: "diagnostics réalisés", en: "diagnoses completed"), .cohort,
        .share(.happened(done, .byEnd), of: ordered)),
      Indicator(
        "I.6",
        Text(
          fr: "diagnostics en \(within.written(.fr)) au plus",
          en: "diagnoses within \(within.written(.en))"), .flow,
        .share(.all([diagnosed, .onTime(done, rule)]), of: .any([diagnosed, late]))),
      Indicator(
        "visites-sociales/diagnoses", Text(fr: "diagnostics faits", en: "diagnoses done"), .flow,
        .cases(diagnosed)),
      byEntryPoint(.moveIn, "visites-sociales/diagnoses-move-in"),
      byEntryPoint(.duringTenancy, "visites-sociales/diagnoses-during-tenancy"),
      Indicator(
        "visites-sociales/wording-shared",
        Text(
          fr: "diagnostics dont un texte est partagé avec le bailleur",
          en: "diagnoses with a wording shared with the landlord"), .flow,
        .share(.fact("wordingDecision", oneOf: [WordingDecision.agreed.rawValue]), of: diagnosed)),
    ]
  }

  private func byEntryPoint(_ point: EntryPoint, _ id: String) -> Indicator {
    Indicator(
      id,
      Text(
        fr: "diagnostics faits, \(point.label.fr)", en: "diagnoses done, \(point.label.en)"), .flow,
      .cases(.all([diagnosed, .fact("entryPoint", oneOf: [point.rawValue])])))
  }

  /// Completed diagnoses by orientation (I.7); those still to be decided make the sum 100 %.
  private var orientationIndicators: [Indicator] {
    let all = Orientation.allCases
    let decided = CaseTest.fact("orientation", oneOf: all.map(\.rawValue))
    return all.map { orientation in
      Indicator(
        "I.7.\(orientation.rawValue)", orientation.label, .flow,
        .share(.fact("orientation", oneOf: [orientation.rawValue]), of: diagnosed))
    } + [
      Indicator(
        "I.7.pending", Text(fr: "préconisation à décider", en: "orientation to be decided"), .flow,
        .share(.not(decided), of: diagnosed))
    ]
  }

  /// Households followed (I.8), length of support (I.12), cost (I.16) and measure-months (I.17).
  private var supportIndicators: [Indicator] {
    let supported = CaseTest.active(["support"])
    let running = CaseTest.all([supported, .openAtEnd])
    return [
      Indicator(
        "I.8", Text(fr: "ménages suivis", en: "households followed"), .flow,
        .count(.active(["diagnosis", "orientation", "support"]))),
      Indicator(
        "I.8.support", Text(fr: "ménages accompagnés", en: "households supported"), .flow,
        .count(supported)),
      Indicator(
        "I.12", Text(fr: "durée moyenne d'accompagnement", en: "mean length of support"), .flow,
        .meanDays(from: .entered("support"), to: .closed, over: left)),
      Indicator(
        "I.12.median", Text(fr: "durée médiane d'accompagnement", en: "median length of support"),
        .flow, .medianDays(from: .entered("support"), to: .closed, over: left)),
      Indicator(
        "I.12.open",
        Text(fr: "ancienneté des accompagnements en cours", en: "age of the support under way"),
        .stock, .meanAge(since: .entered("support"), over: running)),
      Indicator(
        "I.16", Text(fr: "coût par ménage", en: "cost per household"), .flow,
        .costPerHousehold(over: .any([diagnosed, supported]))),
      Indicator("I.17", Text(fr: "mois-mesures", en: "measure-months"), .flow, .measureMonths),
    ]
  }

  /// Exits by outcome (I.13), and evictions avoided among households that were threatened (I.14).
  private var exitIndicators: [Indicator] {
    let threatened = CaseTest.all([left, .fact("evictionProcedure", oneOf: ["yes"])])
    return Indicator.exits(by: outcomes) + [
      Indicator(
        "I.14", Text(fr: "expulsions évitées", en: "evictions avoided"), .flow,
        .ratio(.outcome(oneOf: ["evictionAvoided"]), of: threatened))
    ]
  }

  /// Median days from the referral to the first contact, the agreement and the diagnosis (I.21).
  private var delayIndicators: [Indicator] {
    [
      Indicator(
        "I.21.contact", Text(fr: "délai de premier contact", en: "time to first contact"), .flow,
        .medianDays(
          from: .opened, to: .firstContact, over: .happened(.firstContact, .inPeriod))),
      Indicator(
        "I.21.agreement", Text(fr: "délai d'adhésion", en: "time to agreement"), .flow,
        .medianDays(
          from: .first("liaisonForm"), to: .agreed(.support),
          over: .happened(.agreed(.support), .inPeriod))),
      Indicator(
        "I.21.diagnosis", Text(fr: "délai de diagnostic", en: "time to diagnosis"), .flow,
        .medianDays(
          from: .first("liaisonForm"), to: .entered("orientation"), over: diagnosed)),
    ]
  }
}
