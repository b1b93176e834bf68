import ProgrammeConformance
import Testing
import VivreEnsemble

@Test func `living together obeys the laws of the house`() {
  #expect(Conformance.violations(of: VivreEnsemble.self) == [])
}
