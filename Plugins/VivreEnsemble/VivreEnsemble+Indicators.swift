package import CaseKernel

extension VivreEnsemble {
  /// The figures that reports show for this programme, in their order.
  package var indicators: [Indicator] {
    entryIndicators + adhesionIndicators + followedIndicators + staffIndicators
      + networkIndicators + neighbourIndicators + Indicator.collectiveWork([.workshop, .mediation])
      + Indicator.staffTrained(jobs: StaffJob.options) + Indicator.exits(by: outcomes)
      + delayIndicators
  }

  /// Referrals (I.1), and the objective by side (I.18): five and five a year, thirty in all.
  private var entryIndicators: [Indicator] {
    let opened = CaseTest.happened(.opened, .inPeriod)
    return [
      Indicator("I.1", Text(fr: "orientations reçues", en: "referrals"), .flow, .cases(opened))
    ]
      + EntrySide.allCases.map { side in
        Indicator(
          "I.1.\(side.rawValue)",
          Text(fr: "orientations côté \(side.label.fr)", en: "referrals, \(side.label.en)"), .flow,
          .cases(.all([opened, on(side)])))
      } + [
        Indicator(
          "I.2", Text(fr: "taux de contact", en: "contact rate"), .cohort,
          .ratio(.happened(.firstContact, .byEnd), of: opened))
      ]
  }

  private func on(_ side: EntrySide) -> CaseTest { .fact("side", oneOf: [side.rawValue]) }

  /// Agreements among the households met (I.4); refusals and no answer apart.
  private var adhesionIndicators: [Indicator] {
    let proposed = CaseTest.happened(.entered("meeting"), .inPeriod)
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
    ]
  }

  /// Households followed (I.8) by side, still housed at their review (I.15), cost and months.
  private var followedIndicators: [Indicator] {
    let followed = CaseTest.active(["project", "access", "living", "presence"])
    return [
      Indicator(
        "I.8", Text(fr: "ménages suivis", en: "households followed"), .flow, .count(followed))
    ]
      + EntrySide.allCases.map { side in
        Indicator(
          "I.8.\(side.rawValue)",
          Text(fr: "ménages suivis, \(side.label.fr)", en: "followed, \(side.label.en)"), .flow,
          .count(.all([followed, on(side)])))
      } + [
        Indicator(
          "I.12", Text(fr: "durée moyenne d'accompagnement", en: "mean length of support"), .flow,
          .meanDays(from: .entered("living"), to: .closed, over: .happened(.closed, .inPeriod))),
        Indicator(
          "I.15",
          Text(fr: "toujours dans le logement, au bilan", en: "still housed at the review"), .flow,
          .recordShare(
            RecordTest("review", "housed", oneOf: ["yes"]),
            of: RecordTest("review", "housed", oneOf: ["yes", "no"]))),
        Indicator(
          "I.16", Text(fr: "coût par ménage", en: "cost per household"), .flow,
          .costPerHousehold(over: followed)),
        Indicator("I.17", Text(fr: "mois-mesures", en: "measure-months"), .flow, .measureMonths),
        Indicator("I.20.hours", Text(fr: "heures passées", en: "hours spent"), .flow, .hours),
      ]
  }

  /// Staff not left alone: alerts, talks, and the time from each alert to the first talk that names
  /// it.
  private var staffIndicators: [Indicator] {
    return [
      own(
        "staff-alerts", Text(fr: "alertes de la proximité", en: "alerts of the front-line staff"),
        .records(RecordTest("staffAlert"))),
      own(
        "staff-talks", Text(fr: "échanges avec la proximité", en: "talks with the staff"),
        .records(RecordTest("staffTalk"))),
      own(
        "staff-not-left-alone",
        Text(
          fr: "alertes suivies d'un échange en \(settings.talkWithin.written(.fr)) au plus",
          en: "alerts followed by a talk within \(settings.talkWithin.written(.en))"),
        .answeredWithin(settings.talkWithin, StaffAlerts.talk)),
      own(
        "staff-talk-delay",
        Text(fr: "délai de l'alerte à l'échange", en: "time from an alert to its talk"),
        .medianAnswerDays(StaffAlerts.talk)),
    ]
      + TalkResult.allCases.map { result in
        own(
          "staff-talks-\(result.id)",
          Text(fr: "échanges : \(result.label.fr)", en: "talks: \(result.label.en)"),
          .recordShare(
            RecordTest("staffTalk", "result", oneOf: [result.rawValue]),
            of: RecordTest("staffTalk")))
      }
  }

  /// Resource persons: households that have one, visits, those whom the staff may call.
  private var networkIndicators: [Indicator] {
    let attached = CaseTest.happened(.first("resourceAttached"), .byEnd)
    return [
      own(
        "with-resource-person",
        Text(fr: "ménages avec une personne ressource", en: "households with a resource person"),
        .ratio(attached, of: .active(Self.lived))),
      own(
        "callable-resources",
        Text(fr: "personnes ressources joignables", en: "resource persons that staff may call"),
        .recordShare(
          RecordTest("resourceAttached", "callable", oneOf: ["yes"]),
          of: RecordTest("resourceAttached"))),
      own(
        "resource-visits",
        Text(fr: "passages de personnes ressources", en: "visits of resource persons"),
        .records(RecordTest("resourceVisit"))),
    ]
  }

  /// Situations with neighbours and what mediation came to.
  private var neighbourIndicators: [Indicator] {
    let ended = MediationResult.allCases.filter(\.isFinal).map(\.rawValue)
    return [
      own(
        "neighbour-situations",
        Text(fr: "situations de voisinage", en: "situations with neighbours"),
        .records(RecordTest("neighbourSituation"))),
      own(
        "mediation-steps", Text(fr: "étapes de médiation", en: "steps of mediations"),
        .records(RecordTest("mediationStep"))),
      own(
        "situations-calmed", Text(fr: "situations apaisées", en: "situations calmed"),
        .recordShare(
          RecordTest("mediationStep", "result", oneOf: [MediationResult.calmed.rawValue]),
          of: RecordTest("mediationStep", "result", oneOf: ended))),
      own(
        "calmer-climate",
        Text(fr: "climat plus apaisé, au bilan", en: "calmer climate at the review"),
        .recordShare(
          RecordTest("review", "climate", oneOf: [Climate.calmer.rawValue]),
          of: RecordTest("review", "climate", oneOf: Climate.allCases.map(\.rawValue)))),
    ]
  }

  /// Median days from the referral to the first contact, the agreement and the keys (I.21).
  private var delayIndicators: [Indicator] {
    func days(_ id: String, to fact: DatedFact, _ label: Text) -> Indicator {
      Indicator(
        id, label, .flow, .medianDays(from: .opened, to: fact, over: .happened(fact, .inPeriod)))
    }
    return [
      days(
        "I.21.contact", to: .firstContact,
        Text(fr: "délai de premier contact", en: "time to first contact")),
      days(
        "I.21.agreement", to: .agreed(.support),
        Text(fr: "délai d'adhésion", en: "time to agreement")),
      days(
        "I.21.housing", to: .first("keysHandover"),
        Text(fr: "délai de l'orientation aux clés", en: "time from the referral to the keys")),
    ]
  }

  private func own(_ id: String, _ label: Text, _ formula: Indicator.Formula) -> Indicator {
    Indicator("\(Self.description.module)/\(id)", label, .flow, formula)
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
