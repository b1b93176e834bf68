import CaseKernel
import Mutation
import Testing

@Suite struct MobilityAidTests {
  private let aid = MobilityAid([
    .init(
      from: Example.day(2026, 1, 1), mover: Cents(130_000), flat: Cents(52_000),
      works: Cents(150_000), worksPerDependant: Cents(50_000)),
    .ofTheDecree,
  ])

  @Test func `the amounts of the decree hold until the next begin`() {
    #expect(aid.amount(.mover, on: Example.day(2025, 12, 31)) == Cents(100_000))
    #expect(aid.amount(.flat, on: Example.day(2025, 12, 31)) == Cents(40_000))
    #expect(aid.amount(.mover, on: Example.day(2026, 1, 1)) == Cents(130_000))
  }

  @Test func `there is no aid before the decree`() {
    #expect(aid.amount(.flat, on: Example.day(2009, 9, 24)) == nil)
    #expect(aid.amount(.flat, on: Example.day(2009, 9, 25)) == Cents(40_000))
  }

  @Test(arguments: [(0, 150_000), (1, 200_000), (3, 300_000)] as [(Int, Int64)])
  func `works grow with the dependants`(dependants: Int, cents: Int64) {
    #expect(aid.works(dependants: dependants, on: Example.day(2026, 3, 1)) == Cents(cents))
  }

  @Test func `amounts of another year are to be checked`() {
    #expect(aid.isRevised(on: Example.day(2026, 3, 1)) == .yes)
    #expect(aid.isRevised(on: Example.day(2027, 1, 1)) == .no)
    #expect(aid.isRevised(on: Example.day(2009, 1, 1)) == .unknown)
  }

  @Test func `the flat sum is due the month after the keys`() {
    #expect(MobilityAid.due(keysReturned: Example.day(2026, 1, 31)) == Example.day(2026, 2, 28))
  }
}
