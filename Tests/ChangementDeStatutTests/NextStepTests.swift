import CaseKernel
import ChangementDeStatut
import Subletting
import Testing

@Suite struct NextStepTests {
  @Test func `the steps that a household works towards are of the series of tenures`() {
    #expect(NextStep.allCases.allSatisfy { TenureStep.tenures.contains($0.tenure) })
    #expect(NextStep.allCases.map { OccupationMode($0.tenure).rawValue } == [4, 1])
  }

  @Test func `a dwelling is stored as its id alone`() throws {
    let reference = DwellingReference(rawValue: "L-12")

    #expect(DwellingReference(fieldValue: reference.fieldValue) == reference)
    #expect(DwellingReference(fieldValue: .number(12)) == nil)
  }

  @Test func `a budget of zero says nothing, whatever the family costs`() {
    #expect(ChangementDeStatutSettings().budgetPerFamily == .zero)
  }
}
