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
    return [
      .referrals(),
      Indicator(
        "I.1.moveIn",
        Text(fr: "orientations à l'entrée dans les lieux", en: "referrals at move-in"), .flow,
        .cases(.all([opened, .fact("entryPoint", oneOf: [EntryPoint.moveIn.rawValue])]))),
      Indicator(
        "I.1.duringTenancy",
        Text(fr: "orientations en cours de location", en: "referrals during the tenancy"), .flow,
        .cases(.all([opened, .fact("entryPoint", oneOf: [EntryPoint.duringTenancy.rawValue])]))),
      .contactRate(),
    ]
  }

  /// Agreements among the households to whom the visit was proposed (I.4); refusals and no answer
  /// apart, so that the three add up.
  private var adhesionIndicators: [Indicator] {
    let proposed = CaseTest.happened(.entered("proposal"), .inPeriod)
    return Indicator.adhesion(proposedIn: "proposal") + [
      indicator(
        "tripartite-start",
        Text(fr: "démarrages par rencontre tripartite", en: "started by a three-party meeting"),
        .cohort,
        .share(.happened(.first("tripartiteMeeting"), .byEnd), of: proposed))
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
      indicator(
        "diagnoses", Text(fr: "diagnostics faits", en: "diagnoses done"), .flow,
        .cases(diagnosed)),
      byEntryPoint(.moveIn, "visites-sociales/diagnoses-move-in"),
      byEntryPoint(.duringTenancy, "visites-sociales/diagnoses-during-tenancy"),
      indicator(
        "wording-shared",
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
    return [
      .followed(.active(["diagnosis", "orientation", "support"])),
      .supported(supported),
      .meanLength(since: "support"),
      .medianLength(since: "support"),
      .openLength(since: "support", of: supported),
      .costPerHousehold(over: .any([diagnosed, supported])),
      .measureMonths,
    ]
  }

  /// Exits by outcome (I.13), and evictions avoided among households that were threatened (I.14).
  private var exitIndicators: [Indicator] {
    let threatened = CaseTest.all([left, .fact("evictionProcedure", oneOf: ["yes"])])
    return Indicator.exits(by: outcomes) + [.evictionsAvoided(of: threatened)]
  }

  /// Median days from the referral to the first contact, the agreement and the diagnosis (I.21).
  private var delayIndicators: [Indicator] {
    [
      .timeToContact,
      .timeToAgreement(from: .first("liaisonForm")),
      Indicator(
        "I.21.diagnosis", Text(fr: "délai de diagnostic", en: "time to diagnosis"), .flow,
        .medianDays(
          from: .first("liaisonForm"), to: .entered("orientation"), over: diagnosed)),
    ]
  }
}
