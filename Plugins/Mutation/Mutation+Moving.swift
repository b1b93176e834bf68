package import CaseKernel

extension Mutation {
  /// From the search on, a household is in the pool of the rehousing engine, with the wishes of its
  /// moving project.
  package var moving: MovingPolicy? {
    let rooms = Dictionary(
      uniqueKeysWithValues: DwellingSize.allCases.map { ($0.rawValue, $0.mainRooms) })
    return MovingPolicy(
      phases: ["search", "offer"],
      wishes: [
        .init("wishedType", .minRooms, numbers: rooms),
        .init("wishedType", .maxRooms, numbers: rooms),
        .init("wishedLivingArea", .minArea), .init("wishedHighestFloor", .maxFloor),
        .init("wishedLift", .lift), .init("wishedStepFree", .stepFree),
        .init("wishedCommune", .insee), .init("wishedDistrict", .district),
        .init("wishedRent", .maxPrincipalRent), .init("wishedSameLandlord", .sameLandlord),
      ],
      statutory: Self.isStatutory, blockers: "exchangeBlockers", housingAid: "estimatedHousingAid",
      offers: .init(
        "offer",
        facts: [
          .dwelling: "dwelling", .landlord: "landlord", .rooms: "rooms",
          .livingArea: "livingArea", .principalRent: "principalRent", .charges: "charges",
          .commune: "commune", .floor: "floor", .lift: "lift", .stepFree: "stepFree",
        ],
        answer: "offerAnswer", answeredOffer: "offer", answerField: "answer",
        accepting: [OfferAnswer.accepted.rawValue], refusing: [OfferAnswer.refused.rawValue],
        visit: "dwellingVisit", visitedOffer: "offer"))
  }
}
