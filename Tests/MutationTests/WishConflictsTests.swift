import CaseKernel
import Mutation
import Testing

@Suite struct WishConflictsTests {
  private func conflicts(
    _ wishes: (inout MutationDetails) -> Void, offer change: (inout Offer) -> Void
  ) -> [FieldID] {
    var details = MutationDetails()
    wishes(&details)
    var offer = Offer(entry: 1, on: Example.day(2026, 3, 10))
    change(&offer)
    return WishConflicts(details, landlord: "erilia").conflicts(with: offer)
  }

  @Test func `a required commune is one of several`() {
    #expect(
      conflicts(
        { $0.wishedCommune = Wish(.required, ["06088", "06027"]) },
        offer: {
          $0.commune = "06027"
        }) == [])
    #expect(
      conflicts({ $0.wishedCommune = Wish(.required, ["06088"]) }, offer: { $0.commune = "06155" })
        == ["wishedCommune"])
  }

  @Test func `a refused commune is none of several`() {
    #expect(
      conflicts(
        { $0.wishedCommune = Wish(.refused, ["06088", "06027"]) },
        offer: {
          $0.commune = "06027"
        }) == ["wishedCommune"])
  }

  @Test func `what is preferred contradicts nothing`() {
    #expect(
      conflicts(
        { $0.wishedRent = Wish(.preferred, [Cents(40_000)]) },
        offer: {
          $0.principalRent = Cents(60_000)
        }) == [])
  }

  @Test func `what is not known contradicts nothing`() {
    #expect(
      conflicts(
        {
          $0.wishedLift = Wish(.required)
          $0.wishedHighestFloor = Wish(.required, [1])
        }, offer: { _ in }) == [])
  }

  @Test func `a rent, a floor and an area have their bound`() {
    let found = conflicts(
      {
        $0.wishedRent = Wish(.required, [Cents(45_000)])
        $0.wishedHighestFloor = Wish(.required, [2])
        $0.wishedLivingArea = Wish(.required, [45])
      },
      offer: {
        ($0.principalRent, $0.floor, $0.livingArea) = (Cents(45_001), 3, 44)
      })

    #expect(found == ["wishedLivingArea", "wishedHighestFloor", "wishedRent"])
  }

  @Test func `a bound that is reached is kept`() {
    let found = conflicts(
      {
        $0.wishedRent = Wish(.required, [Cents(45_000)])
        $0.wishedHighestFloor = Wish(.required, [2])
        $0.wishedLivingArea = Wish(.required, [45])
      },
      offer: {
        ($0.principalRent, $0.floor, $0.livingArea) = (Cents(45_000), 2, 45)
      })

    #expect(found == [])
  }

  @Test func `yes and no may be required or refused`() {
    #expect(
      conflicts({ $0.wishedLift = Wish(.required) }, offer: { $0.lift = .no }) == ["wishedLift"])
    #expect(
      conflicts({ $0.wishedLift = Wish(.refused) }, offer: { $0.lift = .yes }) == ["wishedLift"])
    #expect(conflicts({ $0.wishedLift = Wish(.required, [false]) }, offer: { $0.lift = .no }) == [])
  }

  @Test func `the same landlord is the one of the present home`() {
    #expect(
      conflicts({ $0.wishedSameLandlord = Wish(.required) }, offer: { $0.landlord = "logirem" })
        == ["wishedSameLandlord"])
    #expect(
      conflicts({ $0.wishedSameLandlord = Wish(.required) }, offer: { $0.landlord = "erilia" })
        == [])
  }
}
