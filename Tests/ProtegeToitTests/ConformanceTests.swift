import ProgrammeConformance
import ProtegeToit
import Testing

@Test func `protège-toit obeys the laws of the house`() {
  #expect(Conformance.violations(of: ProtegeToit.self) == [])
}
