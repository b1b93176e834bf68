import FamillesGouvernantes
import ProgrammeConformance
import Testing

@Test func `governed households obey the laws of the house`() {
  #expect(Conformance.violations(of: FamillesGouvernantes.self) == [])
}
