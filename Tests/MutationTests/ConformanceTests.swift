import Mutation
import ProgrammeConformance
import Testing

@Test func `moves obey the laws of the house`() {
  #expect(Conformance.violations(of: Mutation.self) == [])
}
