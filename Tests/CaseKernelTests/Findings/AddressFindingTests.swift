import CaseKernel
import Testing

/// A finding carries the strictest class of the facts that it uses.
@Suite struct AddressFindingTests {
  private func finding(_ facts: [String: FieldValue]) -> Finding {
    Finding("fake/place", .warning, Text("x"), facts: facts)
  }

  @Test(arguments: ["insee", "postcode", "dwelling", "landlord"])
  func `a finding that leads to a secret address is for the people named`(fact: String) {
    #expect(finding([fact: .text("x")]).guarding(.secret).visibility == .namedPeople)
    #expect(finding([fact: .text("x")]).guarding(.restricted).visibility == .operatorTeam)
    #expect(finding([fact: .text("x")]).guarding(.open).visibility == .partnersOfTheCase)
  }

  @Test func `a finding that leads nowhere keeps its class`() {
    #expect(finding(["due": .text("x")]).guarding(.secret).visibility == .partnersOfTheCase)
  }
}
