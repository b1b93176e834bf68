import CaseKernel
import PoleRessourceHabitat
import ProgrammeConformance
import Testing

@Suite struct WorksAccountTests {
  private let day = HousingCase.day

  private func account(_ acts: Example.Act...) throws -> WorksAccount {
    var story = HousingCase()
    story.act()
    story.perform(acts)
    return WorksAccount(try #require(story.file))
  }

  private func quote(_ amount: String, _ contractor: String) -> Example.Act {
    .log(
      "contractorExchange", day,
      facts: ["stage": "quote", "contractor": contractor, "amount": amount])
  }

  private func line(_ funder: String, asked: String = "", granted: String = "") -> Example.Act {
    .log("worksFunding", day, facts: ["funder": funder, "asked": asked, "granted": granted])
  }

  @Test func `works without an amount cost something unknown, not nothing`() throws {
    let account = try account(line("anah", asked: "500"))

    #expect(account.cost == nil)
    #expect(account.uncovered == nil)
    #expect(!account.isOverfunded)
  }

  @Test func `contractors add up, each with its last amount`() throws {
    let account = try account(
      quote("4000", "toitures"), quote("1500,50", "menuiserie"), quote("3800", "toitures"))

    #expect(account.cost == Cents(530_050))
    #expect(account.uncovered == Cents(530_050))
  }

  @Test func `an answer that is awaited is unknown, a refusal is zero`() throws {
    let account = try account(
      quote("1000", "toitures"), line("anah", asked: "600"), line("caf", asked: "400"),
      line("caf", granted: "0"))

    #expect(account.awaited == [.anah])
    #expect(account.granted == .zero)
    #expect(account.uncovered == Cents(100_000))
  }

  @Test func `the answer of a funder takes the place of its request`() throws {
    let account = try account(
      quote("1000", "toitures"), line("anah", asked: "600"), line("anah", granted: "450"))

    #expect(account.awaited == [])
    #expect(account.uncovered == Cents(55_000))
  }

  @Test func `more than the cost leaves nothing uncovered, and is told`() throws {
    let account = try account(quote("1000", "toitures"), line("owner", granted: "1000,01"))

    #expect(account.uncovered == .zero)
    #expect(account.isOverfunded)
  }
}
