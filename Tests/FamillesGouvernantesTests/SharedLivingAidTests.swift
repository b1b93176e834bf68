import CaseKernel
import Testing

@testable import FamillesGouvernantes

/// Amounts of D3.6, by year.
@Suite struct SharedLivingAidTests {
  private let law = SharedLivingAid(SharedLivingAid.Amounts.ofTheLaw)

  @Test func `the aid is ten thousand euros a person, without a ceiling by project`() {
    #expect(law.ceiling(.avp, people: 4, year: 2021) == Cents(4_000_000))
    #expect(law.ceiling(.avp, people: 8, year: 2026) == Cents(8_000_000))
  }

  @Test func `there is no aid before 2021`() {
    #expect(law.ceiling(.avp, people: 4, year: 2020) == nil)
    #expect(law.ceiling(.forfait, people: 4, year: 2020) == Cents(3_200_000))
  }

  @Test func `the allowance stops at sixty thousand euros a project`() {
    #expect(law.ceiling(.forfait, people: 7, year: 2022) == Cents(5_600_000))
    #expect(law.ceiling(.forfait, people: 8, year: 2022) == Cents(6_000_000))
  }

  @Test func `amounts of a deployment hold from its year on, earlier ones before`() {
    var settings = FamillesGouvernantesSettings()
    settings.aidYear = 2026
    settings.avpPerPerson = Cents(1_100_000)

    #expect(settings.sharedLivingAid.ceiling(.avp, people: 1, year: 2025) == Cents(1_000_000))
    #expect(settings.sharedLivingAid.ceiling(.avp, people: 1, year: 2026) == Cents(1_100_000))
  }
}
