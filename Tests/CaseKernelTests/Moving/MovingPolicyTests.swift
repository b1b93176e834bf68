import CaseKernel
import Testing

@Suite struct MovingPolicyTests {
  private let policy = MovingPolicy(
    phases: ["search"],
    wishes: [
      .init("type", .minRooms, numbers: ["t1": 1, "t2": 2, "t3": 3]),
      .init("type", .maxRooms, numbers: ["t1": 1, "t2": 2, "t3": 3]), .init("lift", .lift),
    ],
    offers: .init(
      "offer", facts: [:], answer: "answer", answeredOffer: "offer", answerField: "answer",
      accepting: [], refusing: []))

  @Test func `the word of the case wins, criterion by criterion`() {
    let known = [HousingWish(.lift, .required), HousingWish(.insee, .required, ["44109"])]

    let wishes = policy.wishes(in: ["lift": .list(["refused"])], completing: known)

    #expect(wishes == [HousingWish(.insee, .required, ["44109"]), HousingWish(.lift, .refused)])
  }

  @Test func `a criterion that does not matter to the case is wished no more`() {
    let known = [HousingWish(.lift, .required)]

    #expect(policy.wishes(in: ["lift": .list(["indifferent"])], completing: known).isEmpty)
  }

  @Test func `a refused type leaves the others, as far as a bound says so`() {
    let smallest = policy.wishes(in: ["type": .list(["refused", "t1"])])
    let middle = policy.wishes(in: ["type": .list(["refused", "t2"])])

    #expect(smallest == [HousingWish(.minRooms, .required, ["2", "3"])])
    #expect(middle.isEmpty)
  }

  @Test func `a household that was stored before wishes existed has none`() throws {
    #expect(Household(id: "H-1").wishes.isEmpty)
  }
}
