import LogementDAbord
import ProgrammeConformance
import Testing

@Test func `housing first obeys the laws of the house`() {
  #expect(Conformance.violations(of: LogementDAbord.self) == [])
}
