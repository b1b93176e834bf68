public import CaseKernel

/// May this household live in this dwelling? Every hard gate answered, and a score where it may.
///
/// Informs, never decides: a landlord's commission allocates (D1.14). Source: D1.17, D1.18.
public struct Suitability: Sendable {
  public let rules: MatchingRules
  public let day: Day

  /// The rules as they stand on a day.
  public init(_ rules: MatchingRules, on day: Day) {
    self.rules = rules
    self.day = day
  }

  /// The answer of every gate to a household moving into a dwelling.
  public func answers(_ needs: SeekerNeeds, to dwelling: Dwelling) -> GateAnswers {
    var answers = GateAnswers()
    for wish in needs.seeker.wishes where wish.level == .required || wish.level == .refused {
      answers[Gate(wish.criterion)] = holds(wish, needs, dwelling)
    }
    answers[.underOccupation] = underOccupation(needs, dwelling)
    answers[.overOccupation] = overOccupation(needs, dwelling)
    answers[.incomeCeiling] = incomeCeiling(needs, dwelling)
    answers[.lowerRent] = lowerRent(needs, dwelling)
    answers[.effortRate] = effortRate(needs, dwelling)
    if dwelling.adapted == .yes { answers[.adapted] = needs.needsAdapted }
    if needs.seeker.blockers.contains(where: \.bindsHousehold) { answers[.blockers] = .no }
    if needs.seeker.declined.contains(dwelling.id) { answers[.declined] = .no }
    answers[.consent] = consent(needs, dwelling)
    answers[.available] = available(dwelling)
    return answers
  }

  /// Whether the move may be proposed.
  public func allows(_ answers: GateAnswers) -> Bool {
    answers.verdict == .yes || (answers.verdict == .unknown && !rules.refusesUnknown)
  }

  /// A required wish is met by one of its values, a refused one by none of them.
  private func holds(_ wish: HousingWish, _ needs: SeekerNeeds, _ dwelling: Dwelling) -> Answer {
    let meets = wish.isMet(by: dwelling, from: needs.landlord)
    guard wish.level == .refused else { return meets }
    return Answer(meets.fact.map { !$0 })
  }

  private func underOccupation(_ needs: SeekerNeeds, _ dwelling: Dwelling) -> Answer {
    let rooms = dwelling.habitableRooms ?? dwelling.mainRooms
    let test = UnderOccupation(rooms: rooms, occupants: needs.occupants)
    return Answer(test.answer.fact.map { !$0 })
  }

  private func overOccupation(_ needs: SeekerNeeds, _ dwelling: Dwelling) -> Answer {
    guard let area = dwelling.livingAreaHundredths, let minimum = needs.minimumArea else {
      return .unknown
    }
    return Answer(area >= minimum)
  }

  /// Waived in the statutory procedure (D1.4).
  private func incomeCeiling(_ needs: SeekerNeeds, _ dwelling: Dwelling) -> Answer {
    if needs.seeker.isStatutory { return .yes }
    guard let financing = dwelling.financing, let insee = dwelling.insee,
      let category = needs.category,
      let ceiling = IncomeCeiling.amount(
        category, in: .init(insee: insee), financing: financing, on: day)
    else { return .unknown }
    return needs.isWithin(ceiling)
  }

  private func lowerRent(_ needs: SeekerNeeds, _ dwelling: Dwelling) -> Answer {
    guard needs.seeker.isStatutory else { return .yes }
    guard let offered = dwelling.principalRent, let present = needs.seeker.home?.principalRent
    else { return .unknown }
    return Answer(offered < present)
  }

  /// Without the housing aid the rate is a ceiling: within it is met, beyond it is not known yet.
  private func effortRate(_ needs: SeekerNeeds, _ dwelling: Dwelling) -> Answer {
    guard let rent = dwelling.principalRent, let income = needs.monthlyIncome else {
      return .unknown
    }
    let aid = needs.seeker.housingAid?.amount ?? 0
    let cost = rent.amount + (dwelling.charges?.amount ?? 0) - aid
    let isWithin = cost * 1000 <= Int64(rules.effortRate) * income.amount
    if isWithin { return dwelling.charges == nil ? .unknown : .yes }
    return needs.seeker.housingAid == nil ? .unknown : .no
  }

  private func consent(_ needs: SeekerNeeds, _ dwelling: Dwelling) -> Answer {
    guard let landlord = needs.landlord else { return .yes }
    let pair = LandlordPair(landlord, dwelling.landlord)
    if rules.refusedPairs.contains(pair) { return .no }
    return rules.conditionalPairs[pair] == nil ? .yes : .unknown
  }

  /// What the consent of both landlords depends on, where it is conditional.
  func consentCondition(_ needs: SeekerNeeds, _ dwelling: Dwelling) -> Text? {
    needs.landlord.flatMap { rules.conditionalPairs[LandlordPair($0, dwelling.landlord)] }
  }

  private func available(_ dwelling: Dwelling) -> Answer {
    guard dwelling.status != .occupied else { return .yes }
    guard let from = dwelling.availableFrom else {
      return dwelling.status == .vacant ? .yes : .unknown
    }
    return Answer(from.number - day.number <= Int32(rules.horizonDays))
  }
}
