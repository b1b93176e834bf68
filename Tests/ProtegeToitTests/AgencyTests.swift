import CaseKernel
import ProtegeToit
import Testing

/// Which agencies are counted is a setting, and a small count is hidden from everybody.
@Suite struct AgencyTests {
  private func indicators(_ agencies: String) throws -> [Indicator] {
    let settings = try #require(ProtegeToitSettings(["agencies": .text(agencies)]))
    return ProtegeToit(settings: settings).indicators
  }

  @Test func `no agency is counted unless one is named`() throws {
    #expect(try indicators("").allSatisfy { !$0.leadsToPlace })
  }

  @Test func `each agency has its figure, and all of them lead to a place`() throws {
    let counted = try indicators("nord sud").filter(\.leadsToPlace).map(\.id)

    #expect(
      counted == ["protege-toit/agency", "protege-toit/agency-nord", "protege-toit/agency-sud"])
  }

  @Test(arguments: ["nord nord", "Nord", "agence_nord"])
  func `an id that is none, or comes twice, is refused`(_ text: String) {
    #expect(ProtegeToitSettings(["agencies": .text(text)]) == nil)
  }
}
