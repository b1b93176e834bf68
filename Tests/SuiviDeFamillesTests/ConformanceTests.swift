import ProgrammeConformance
import SuiviDeFamilles
import Testing

@Test func `the follow-up of families obeys the laws of the house`() {
  #expect(Conformance.violations(of: SuiviDeFamilles.self) == [])
}
