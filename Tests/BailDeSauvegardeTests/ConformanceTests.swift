import BailDeSauvegarde
import ProgrammeConformance
import Testing

@Test func `securing and safeguard leases obey the laws of the house`() {
  #expect(Conformance.violations(of: BailDeSauvegarde.self) == [])
}
