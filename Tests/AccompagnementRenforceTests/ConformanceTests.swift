import AccompagnementRenforce
import ProgrammeConformance
import Testing

@Test func `reinforced support obeys the laws of the house`() {
  #expect(Conformance.violations(of: AccompagnementRenforce.self) == [])
}
