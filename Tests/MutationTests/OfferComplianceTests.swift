import CaseKernel
import Mutation
import Testing

@Suite struct OfferComplianceTests {
  private let rent = Cents(52_000)

  /// An offer that meets every gate for a person alone.
  private func offer(_ change: (inout Offer) -> Void = { _ in }) -> Offer {
    var offer = Offer(entry: 9, on: Example.day(2026, 3, 10))
    (offer.principalRent, offer.rooms, offer.livingArea) = (Cents(41_000), 2, 45)
    (offer.goodCondition, offer.fitsNeeds, offer.withinMeans) = (.yes, .yes, .yes)
    (offer.comparedBy, offer.sameOrBordering, offer.metresAway) = (.commune, .yes, 4_000)
    change(&offer)
    return offer
  }

  private func compliance(_ offer: Offer, paying rent: Cents? = Cents(52_000)) -> OfferCompliance {
    OfferCompliance(offer, to: Move.household(), paying: rent)
  }

  @Test func `an offer that meets every gate complies`() {
    let found = compliance(offer())

    #expect(found.answer == .yes)
    #expect(Set(found.gates.keys) == Set(OfferCompliance.Gate.allCases))
  }

  @Test(arguments: [(51_999, .yes), (52_000, .no), (52_001, .no)] as [(Int64, Answer)])
  func `the principal rent is strictly lower`(cents: Int64, answer: Answer) {
    #expect(compliance(offer { $0.principalRent = Cents(cents) }).gates[.rent] == answer)
  }

  @Test func `a rent that is not known answers nothing`() {
    #expect(compliance(offer(), paying: nil).answer == .unknown)
    #expect(compliance(offer { $0.principalRent = nil }).unknown == [.rent])
  }

  @Test func `the dwelling is neither too large nor too small afterwards`() {
    #expect(compliance(offer { $0.rooms = 3 }).failing == [.underOccupation])
    #expect(compliance(offer { $0.livingArea = 8 }).failing == [.overOccupation])
    #expect(compliance(offer { $0.livingArea = 9 }).answer == .yes)
  }

  @Test func `the type stands in for the rooms`() {
    let typed = offer {
      ($0.rooms, $0.type) = (nil, .t3)
    }

    #expect(compliance(typed).failing == [.underOccupation])
    #expect(compliance(offer { $0.rooms = nil }).unknown == [.underOccupation])
  }

  @Test func `children under a visiting right count for the rooms and not for the surface`() {
    let household = Move.household(with: [(.visitingChild, nil), (.visitingChild, nil)])

    let found = OfferCompliance(
      offer {
        $0.rooms = 4
        $0.livingArea = 10
      }, to: household, paying: rent)

    #expect(found.gates[.underOccupation] == .yes)
    #expect(found.gates[.overOccupation] == .yes)
  }

  @Test func `one gate not met outweighs all that is unknown`() {
    let found = compliance(
      offer {
        $0.fitsNeeds = .unknown
        $0.goodCondition = .no
      })

    #expect(found.answer == .no)
    #expect(found.failing == [.condition])
    #expect(found.unknown == [.needs])
  }

  @Test(
    arguments: [
      (PlaceRule.commune, Answer.yes, 5_000, Answer.yes), (.commune, .yes, 5_001, .no),
      (.commune, .yes, nil, .unknown), (.commune, .no, 100, .no),
      (.canton, .yes, nil, .yes), (.arrondissement, .yes, 9_000, .yes),
      (.arrondissement, .unknown, 100, .unknown), (nil, .yes, 5_000, .yes),
      (nil, .yes, 9_000, .unknown), (nil, .no, 100, .no), (nil, .unknown, 100, .unknown),
    ] as [(PlaceRule?, Answer, Int?, Answer)])
  func `nearness goes by what the commune has`(
    rule: PlaceRule?, bordering: Answer, metres: Int?, answer: Answer
  ) {
    let found = compliance(
      offer {
        ($0.comparedBy, $0.sameOrBordering, $0.metresAway) = (rule, bordering, metres)
      })

    #expect(found.gates[.place] == answer)
  }
}
