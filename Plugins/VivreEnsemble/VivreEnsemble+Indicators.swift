package import CaseKernel

extension VivreEnsemble {
  /// The figures that reports show for this programme, in their order.
  package var indicators: [Indicator] {
    entryIndicators + Indicator.adhesion(proposedIn: "meeting") + followedIndicators
      + staffIndicators
      + networkIndicators + neighbourIndicators + Indicator.collectiveWork([.workshop, .mediation])
      + Indicator.staffTrained(jobs: StaffJob.options) + Indicator.exits(by: outcomes)
      + delayIndicators
  }

  /// Referrals (I.1), and the objective by side (I.18): five and five a year, thirty in all.
  private var entryIndicators: [Indicator] {
    let opened = CaseTest.happened(.opened, .inPeriod)
    return [Indicator.referrals()]
      + EntrySide.allCases.map { side in
        Indicator(
          "I.1.\(side.rawValue)",
          Text(fr: "orientations côté \(side.label.fr)", en: "referrals, \(side.label.en)"), .flow,
          .cases(.all([opened, on(side)])))
      } + [.contactRate(of: opened)]
  }

  private func on(_ side: EntrySide) -> CaseTest { .fact("side", oneOf: [side.rawValue]) }

  /// Households followed (I.8) by side, still housed at their review (I.15), cost and months.
  private var followedIndicators: [Indicator] {
    let followed = CaseTest.active(["project", "access", "living", "presence"])
    return [Indicator.followed(followed)]
      + EntrySide.allCases.map { side in
        Indicator(
          "I.8.\(side.rawValue)",
          Text(fr: "ménages suivis, \(side.label.fr)", en: "followed, \(side.label.en)"), .flow,
          .count(.all([followed, on(side)])))
      } + [
        .meanLength(since: "living"),
        Indicator(
          "I.15",
          Text(fr: "toujours dans le logement, au bilan", en: "still housed at the review"), .flow,
          .recordShare(
            RecordTest("review", "housed", oneOf: ["yes"]),
            of: RecordTest("review", "housed", oneOf: ["yes", "no"]))),
        .costPerHousehold(over: followed),
        .measureMonths,
        .hours(),
      ]
  }

  /// Staff not left alone: alerts, talks, and the time from each alert to the first talk that names
  /// it.
  private var staffIndicators: [Indicator] {
    [
      indicator(
        "staff-alerts", Text(fr: "alertes de la proximité", en: "alerts of the front-line staff"),
        .flow,
        .records(RecordTest("staffAlert"))),
      indicator(
        "staff-talks", Text(fr: "échanges avec la proximité", en: "talks with the staff"), .flow,
        .records(RecordTest("staffTalk"))),
      indicator(
        "staff-not-left-alone",
        Text(
          fr: "alertes suivies d'un échange en \(settings.talkWithin.written(.fr)) au plus",
          en: "alerts followed by a talk within \(settings.talkWithin.written(.en))"), .flow,
        .answeredWithin(settings.talkWithin, StaffAlerts.talk)),
      indicator(
        "staff-talk-delay",
        Text(fr: "délai de l'alerte à l'échange", en: "time from an alert to its talk"), .flow,
        .medianAnswerDays(StaffAlerts.talk)),
    ]
      + TalkResult.allCases.map { result in
        indicator(
          "staff-talks-\(result.id)",
          Text(fr: "échanges : \(result.label.fr)", en: "talks: \(result.label.en)"), .flow,
          .recordShare(
            RecordTest("staffTalk", "result", oneOf: [result.rawValue]),
            of: RecordTest("staffTalk")))
      }
  }

  /// Resource persons: households that have one, visits, those whom the staff may call.
  private var networkIndicators: [Indicator] {
    let attached = CaseTest.happened(.first("resourceAttached"), .byEnd)
    return [
      indicator(
        "with-resource-person",
        Text(fr: "ménages avec une personne ressource", en: "households with a resource person"),
        .flow,
        .ratio(attached, of: .active(Self.lived))),
      indicator(
        "callable-resources",
        Text(fr: "personnes ressources joignables", en: "resource persons that staff may call"),
        .flow,
        .recordShare(
          RecordTest("resourceAttached", "callable", oneOf: ["yes"]),
          of: RecordTest("resourceAttached"))),
      indicator(
        "resource-visits",
        Text(fr: "passages de personnes ressources", en: "visits of resource persons"), .flow,
        .records(RecordTest("resourceVisit"))),
    ]
  }

  /// Situations with neighbours and what mediation came to.
  private var neighbourIndicators: [Indicator] {
    let ended = MediationResult.allCases.filter(\.isFinal).map(\.rawValue)
    return [
      indicator(
        "neighbour-situations",
        Text(fr: "situations de voisinage", en: "situations with neighbours"), .flow,
        .records(RecordTest("neighbourSituation"))),
      indicator(
        "mediation-steps", Text(fr: "étapes de médiation", en: "steps of mediations"), .flow,
        .records(RecordTest("mediationStep"))),
      indicator(
        "situations-calmed", Text(fr: "situations apaisées", en: "situations calmed"), .flow,
        .recordShare(
          RecordTest("mediationStep", "result", oneOf: [MediationResult.calmed.rawValue]),
          of: RecordTest("mediationStep", "result", oneOf: ended))),
      indicator(
        "calmer-climate",
        Text(fr: "climat plus apaisé, au bilan", en: "calmer climate at the review"), .flow,
        .recordShare(
          RecordTest("review", "climate", oneOf: [Climate.calmer.rawValue]),
          of: RecordTest("review", "climate", oneOf: Climate.allCases.map(\.rawValue)))),
    ]
  }

  /// Median days from the referral to the first contact, the agreement and the keys (I.21).
  private var delayIndicators: [Indicator] {
    [
      .timeToContact, .timeToAgreement(),
      Indicator(
        "I.21.housing",
        Text(fr: "délai de l'orientation aux clés", en: "time from the referral to the keys"),
        .flow,
        .medianDays(
          from: .opened, to: .first("keysHandover"),
          over: .happened(.first("keysHandover"), .inPeriod))),
    ]
  }
}

extension TalkResult {
  /// The result as a part of an indicator's id.
  fileprivate var id: String {
    switch self {
    case .answered: "answered"
    case .visitPlanned: "visit-planned"
    case .mediationOpened: "mediation-opened"
    }
  }
}
