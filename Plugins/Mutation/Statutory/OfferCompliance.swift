package import CaseKernel

/// Whether an offer is one that the law counts: each of its gates met, not met or unknown.
///
/// Source: CCH L442-3-1 and loi 48-1360, art. 13 bis (D1.4, D1.7). Income ceilings are waived and
/// are no gate.
package struct OfferCompliance: Hashable, Sendable {
  /// What an offer must be, in the order in which it is told.
  package enum Gate: String, CaseIterable, Sendable {
    case rent, underOccupation, overOccupation, condition, needs, means, place

    /// What the gate asks for.
    package var label: Text {
      switch self {
      case .rent:
        Text(
          fr: "loyer principal strictement inférieur à l'actuel",
          en: "principal rent strictly lower than the present one")
      case .underOccupation:
        Text(fr: "pas de pièces en trop après", en: "not under-occupied afterwards")
      case .overOccupation:
        Text(fr: "surface suffisante", en: "not over-occupied afterwards")
      case .condition: Text(fr: "bon état et hygiène", en: "good condition and hygiene")
      case .needs: Text(fr: "besoins du ménage", en: "the household's needs")
      case .means: Text(fr: "moyens du ménage", en: "the household's means")
      case .place: Text(fr: "proximité", en: "nearness")
      }
    }
  }

  /// Each gate with its answer.
  package var gates: [Gate: Answer]

  /// The gates of an offer to a household that pays `rent` now; people are counted on the day of
  /// the offer, for each norm in its own way.
  package init(_ offer: Offer, to household: Household, paying rent: Cents?) {
    var offered = Dwelling(
      id: offer.dwelling ?? "offer", landlord: offer.landlord ?? "landlord", status: .vacant)
    offered.habitableRooms = offer.rooms
    offered.mainRooms = offer.type?.mainRooms
    offered.livingAreaHundredths = offer.livingArea.map { $0 * 100 }
    let legal = UnderOccupation(household, in: offered, on: offer.on)
    let surface = SurfaceNorm(household, in: offered, on: offer.on)
    gates = [
      .rent: Self.lower(offer.principalRent, than: rent),
      .underOccupation: Self.not(legal.answer), .overOccupation: Self.not(surface.overOccupied),
      .condition: offer.goodCondition, .needs: offer.fitsNeeds, .means: offer.withinMeans,
      .place: Self.place(offer),
    ]
  }

  /// Strictly lower; principal rents are compared, never charges.
  private static func lower(_ offered: Cents?, than present: Cents?) -> Answer {
    guard let offered, let present else { return .unknown }
    return Answer(offered < present)
  }

  private static func not(_ answer: Answer) -> Answer { Answer(answer.fact.map { !$0 }) }

  /// The same or a bordering arrondissement or canton; where the commune has neither, the same or
  /// a bordering commune at five kilometres at most.
  private static func place(_ offer: Offer) -> Answer {
    if offer.sameOrBordering == .no { return .no }
    let isNear = Answer(offer.metresAway.map { $0 <= 5_000 })
    switch offer.comparedBy {
    case .arrondissement, .canton: return offer.sameOrBordering
    case .commune: return both(offer.sameOrBordering, isNear)
    // By whichever unit, near and bordering is enough.
    case nil: return both(offer.sameOrBordering, isNear) == .yes ? .yes : .unknown
    }
  }

  private static func both(_ one: Answer, _ other: Answer) -> Answer {
    if one == .no || other == .no { return .no }
    return one == .yes && other == .yes ? .yes : .unknown
  }

  /// Whether the offer counts: no by one gate not met, yes only when all are.
  package var answer: Answer {
    if !failing.isEmpty { return .no }
    return unknown.isEmpty ? .yes : .unknown
  }

  /// The gates that are not met.
  package var failing: [Gate] { Gate.allCases.filter { gates[$0] == .no } }
  /// The gates that nobody can answer yet.
  package var unknown: [Gate] { Gate.allCases.filter { gates[$0] == .unknown } }
}
