import ProgrammeConformance
import Testing
import VisitesSociales

@Test func `social visits obey the laws of the house`() {
  #expect(Conformance.violations(of: VisitesSociales.self) == [])
}
