/// Figures of the domain reference that programmes have in common, under one id and one label.
///
/// A label is given only where the programme's source says it in other words.
extension Indicator {
  /// Cases opened in the period (I.1).
  public static func referrals(
    _ label: Text = Text(fr: "orientations reçues", en: "referrals")
  ) -> Indicator {
    Indicator("I.1", label, .flow, .cases(.happened(.opened, .inPeriod)))
  }

  /// Households reached, of those whom somebody tried to reach in the period (I.2).
  ///
  /// - Parameter attempted: what counts as an attempt; unless given, a letter, a call without answer
  ///   or the first contact itself.
  public static func contactRate(
    of attempted: CaseTest = .any([
      .happened(.first("letter"), .inPeriod), .happened(.first("callAttempt"), .inPeriod),
      .happened(.firstContact, .inPeriod),
    ])
  ) -> Indicator {
    Indicator(
      "I.2", Text(fr: "taux de contact", en: "contact rate"), .cohort,
      .ratio(.happened(.firstContact, .byEnd), of: attempted))
  }

  /// Support agreements by the end of the period, of the cases that pass (I.4).
  public static func agreementRate(of proposed: CaseTest) -> Indicator {
    Indicator(
      "I.4", Text(fr: "taux d'adhésion", en: "agreement rate"), .cohort,
      .share(.happened(.agreed(.support), .byEnd), of: proposed))
  }

  /// What became of the households to whom the support was proposed in the period (I.4): those that
  /// agreed, that declined and that did not answer, so that the three add up.
  ///
  /// - Parameter phase: the phase in which the support is proposed.
  public static func adhesion(proposedIn phase: PhaseID) -> [Indicator] {
    let proposed = CaseTest.happened(.entered(phase), .inPeriod)
    let agreed = CaseTest.happened(.agreed(.support), .byEnd)
    let declined = CaseTest.all([
      .not(agreed), .outcome(oneOf: ["declined"]), .happened(.closed, .byEnd),
    ])
    return [
      agreementRate(of: proposed),
      Indicator(
        "I.4.declined",
        Text(fr: "n'ont pas souhaité l'accompagnement", en: "did not wish for the support"),
        .cohort, .share(declined, of: proposed)),
      Indicator(
        "I.4.noAnswer", Text(fr: "sans réponse", en: "no answer"), .cohort,
        .share(.not(.any([agreed, declined])), of: proposed)),
    ]
  }

  /// Households followed in the period (I.8).
  public static func followed(
    _ followed: CaseTest, _ label: Text = Text(fr: "ménages suivis", en: "households followed")
  ) -> Indicator {
    Indicator("I.8", label, .flow, .count(followed))
  }

  /// Households followed in the period, where the source calls them « file active » (I.8).
  public static func caseload(_ followed: CaseTest) -> Indicator {
    .followed(followed, Text(fr: "file active", en: "active caseload"))
  }

  /// Households supported in the period, where others are followed without support (I.8).
  public static func supported(_ supported: CaseTest) -> Indicator {
    Indicator(
      "I.8.support", Text(fr: "ménages accompagnés", en: "households supported"), .flow,
      .count(supported))
  }

  /// Mean days from the entry into a phase to the closing, of the cases closed in the period unless
  /// others are given (I.12).
  public static func meanLength(
    since phase: PhaseID, over left: CaseTest = .happened(.closed, .inPeriod)
  ) -> Indicator {
    Indicator(
      "I.12", Text(fr: "durée moyenne d'accompagnement", en: "mean length of support"), .flow,
      .meanDays(from: .entered(phase), to: .closed, over: left))
  }

  /// Median days from the entry into a phase to the closing, of the cases closed in the period
  /// (I.12).
  public static func medianLength(since phase: PhaseID) -> Indicator {
    Indicator(
      "I.12.median", Text(fr: "durée médiane d'accompagnement", en: "median length of support"),
      .flow,
      .medianDays(from: .entered(phase), to: .closed, over: .happened(.closed, .inPeriod)))
  }

  /// Mean days since the entry into a phase, of the cases that pass and are still open (I.12).
  public static func openLength(since phase: PhaseID, of supported: CaseTest) -> Indicator {
    Indicator(
      "I.12.open",
      Text(fr: "ancienneté des accompagnements en cours", en: "age of the support under way"),
      .stock, .meanAge(since: .entered(phase), over: .all([supported, .openAtEnd])))
  }

  /// Households that left with their eviction avoided, of those that were threatened (I.14).
  public static func evictionsAvoided(of threatened: CaseTest) -> Indicator {
    Indicator(
      "I.14", Text(fr: "expulsions évitées", en: "evictions avoided"), .flow,
      .ratio(.outcome(oneOf: ["evictionAvoided"]), of: threatened))
  }

  /// What was spent in the period, in cents by household that passes (I.16).
  public static func costPerHousehold(
    over followed: CaseTest, _ label: Text = Text(fr: "coût par ménage", en: "cost per household")
  ) -> Indicator {
    Indicator("I.16", label, .flow, .costPerHousehold(over: followed))
  }

  /// Measure-months of the period (I.17).
  public static let measureMonths = Indicator(
    "I.17", Text(fr: "mois-mesures", en: "measure-months"), .flow, .measureMonths)

  /// Hours logged in the period (I.20).
  public static func hours(
    _ label: Text = Text(fr: "heures passées", en: "hours spent")
  ) -> Indicator {
    Indicator("I.20.hours", label, .flow, .hours)
  }

  /// Median days from the referral to the first contact (I.21).
  public static let timeToContact = Indicator(
    "I.21.contact", Text(fr: "délai de premier contact", en: "time to first contact"), .flow,
    .medianDays(from: .opened, to: .firstContact, over: .happened(.firstContact, .inPeriod)))

  /// Median days to the support agreement, from the referral unless another fact is given (I.21).
  public static func timeToAgreement(from start: DatedFact = .opened) -> Indicator {
    Indicator(
      "I.21.agreement", Text(fr: "délai d'adhésion", en: "time to agreement"), .flow,
      .medianDays(
        from: start, to: .agreed(.support), over: .happened(.agreed(.support), .inPeriod)))
  }
}

extension Programme {
  /// A figure of the programme's own, with `module/name` for its id.
  public func indicator(
    _ name: String, _ label: Text, _ population: Indicator.Population, _ formula: Indicator.Formula
  ) -> Indicator {
    Indicator(Self.full(name), label, population, formula)
  }
}
