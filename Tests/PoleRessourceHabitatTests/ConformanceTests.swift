import PoleRessourceHabitat
import ProgrammeConformance
import Testing

@Test func `the housing resource centre obeys the laws of the house`() {
  #expect(Conformance.violations(of: PoleRessourceHabitat.self) == [])
}
