import ChangementDeStatut
import ProgrammeConformance
import Testing

@Test func `changes of status obey the laws of the house`() {
  #expect(Conformance.violations(of: ChangementDeStatut.self) == [])
}
