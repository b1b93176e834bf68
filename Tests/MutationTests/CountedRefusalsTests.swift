import CaseKernel
import Mutation
import Testing

@Suite struct CountedRefusalsTests {
  private func refused(
    _ entry: Int, _ compliant: Answer = .yes, notified: Day? = nil
  ) -> CountedRefusals.Refused {
    var offer = Offer(entry: entry, on: Example.day(2026, 3, entry))
    offer.notifiedOn = notified
    return .init(offer, compliant: compliant)
  }

  @Test func `the title would lapse six months after the third notification`() {
    let counted = CountedRefusals([
      refused(3, notified: Example.day(2026, 8, 31)), refused(1), refused(2),
    ])

    #expect(counted.reached == .yes)
    #expect(counted.third?.entry == 3)
    #expect(counted.lapsesOn == Example.day(2027, 2, 28))
  }

  @Test func `a third offer without a known notification has no day`() {
    let counted = CountedRefusals([refused(1), refused(2), refused(3)])

    #expect(counted.reached == .yes)
    #expect(counted.lapsesOn == nil)
  }

  @Test func `an offer that does not comply is passed over`() {
    let counted = CountedRefusals([
      refused(1), refused(2, .no), refused(3), refused(4, notified: Example.day(2026, 4, 1)),
    ])

    #expect(counted.certain == 3)
    #expect(counted.lapsesOn == Example.day(2026, 10, 1))
  }

  @Test func `an offer to be checked leaves the count open`() {
    #expect(CountedRefusals([refused(1), refused(2), refused(3, .unknown)]).reached == .unknown)
    #expect(CountedRefusals([refused(1), refused(2, .unknown)]).reached == .no)
    #expect(CountedRefusals([]).reached == .no)
  }

  @Test func `a fourth refusal does not move the day`() {
    let counted = CountedRefusals([
      refused(1), refused(2), refused(3, notified: Example.day(2026, 3, 3)),
      refused(4, notified: Example.day(2026, 6, 4)),
    ])

    #expect(counted.lapsesOn == Example.day(2026, 9, 3))
  }
}
