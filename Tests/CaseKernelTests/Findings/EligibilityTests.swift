import CaseKernel
import Testing

@Suite struct EligibilityTests {
  private func criterion(_ met: Answer, missing: String...) -> Criterion {
    Criterion(
      Finding("fake/some", .information, Text(fr: "critère", en: "criterion")), met: met,
      missing: missing)
  }

  @Test func `one criterion that is not met says no`() {
    #expect(Eligibility([criterion(.yes), criterion(.unknown), criterion(.no)]).verdict == .no)
  }

  @Test func `an unknown criterion leaves the answer unknown`() {
    #expect(Eligibility([criterion(.yes), criterion(.unknown)]).verdict == .unknown)
  }

  @Test func `a programme that asks nothing takes everybody`() {
    #expect(Eligibility([]).verdict == .yes)
  }

  @Test func `missing facts are named once, and only where they matter`() {
    let eligibility = Eligibility([
      criterion(.unknown, missing: "a", "b"), criterion(.unknown, missing: "b"),
      criterion(.yes, missing: "c"),
    ])

    #expect(eligibility.missing == ["a", "b"])
  }
}
