import BailGlissant
import ProgrammeConformance
import Testing

@Test func `sliding leases obey the laws of the house`() {
  #expect(Conformance.violations(of: BailGlissant.self) == [])
}
