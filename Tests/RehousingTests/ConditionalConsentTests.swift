import CaseKernel
import Rehousing
import Testing

@Suite struct ConditionalConsentTests {
  private let day = Day("2026-03-02") ?? .first

  /// A tenant of one landlord, and a vacant dwelling of another.
  private func pool(_ rules: MatchingRules) throws -> MatchingPool {
    var seeker = Seeker(
      Household(id: "H-1"), home: Dwelling(id: "D-1", landlord: "north", status: .occupied))
    seeker.declined = ["V-2"]
    let vacant = ["V-1", "V-2"].map {
      Dwelling(id: Dwelling.ID($0), landlord: "south", status: .vacant)
    }
    return try MatchingPool(Pool([seeker], vacancies: vacant, on: day), rules, on: day)
  }

  @Test func `a consent on condition is to be checked, and says the condition`() throws {
    var rules = MatchingRules()
    rules.conditionalPairs = [LandlordPair("south", "north"): Text(fr: "si…", en: "if so")]

    let explanation = try #require(try pool(rules).explanation(of: 0, to: 1))

    #expect(explanation.answers[.consent] == .unknown)
    #expect(explanation.findings.contains { $0.message.en.hasSuffix("on condition: if so") })
  }

  @Test func `a dwelling refused before is not proposed again`() throws {
    let pool = try pool(MatchingRules())

    #expect(pool.graph.targets == [1])
    #expect(pool.funnel(of: 0).failures.contains { $0.gate == .declined && $0.count == 1 })
  }
}
