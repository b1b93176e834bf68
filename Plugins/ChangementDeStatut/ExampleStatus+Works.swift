import CaseKernel
import Subletting

extension ExampleStatus {
  private static let site = Example.day(2026, 3, 7)
  private static let agreed = Example.Act.record(["worksAgreed": "oui"], start)
  private static let siteDay = Example.Act.log("siteDay", site, facts: ["ownHours": "6"])

  /// Accompanied works, workshops, money.
  static var works: [Example] { siteExamples + moneyExamples + workshopExamples }

  private static var siteExamples: [Example] {
    let project = Example.Act.record(["worksProject": "repeindre la cuisine"], start)
    let before = Example.Act.record(["stateBefore": "murs tachés"], start)
    let ended = Example.Act.record(["worksEndedOn": "2026-03-07"], site)
    return [
      story.example(
        "no works without the landlord's agreement", on: site, hosted + [siteDay],
        expect: .refused("kind-not-yet")),
      story.example(
        "works are planned, the landlord has not agreed", on: site, hosted + [project],
        expect: found(.worksNotAgreed), absent(.stateBeforeMissing)),
      story.example(
        "works are agreed", on: site, hosted + [project, agreed], expect: absent(.worksNotAgreed)),
      story.example(
        "works begin, the state before them is missing", on: site, hosted + [agreed, siteDay],
        expect: found(.stateBeforeMissing), absent(.stateAfterMissing)),
      story.example(
        "works end, the state after them is missing", on: site,
        hosted + [agreed, before, siteDay, ended], expect: found(.stateAfterMissing),
        absent(.stateBeforeMissing)),
    ]
  }

  private static var moneyExamples: [Example] {
    let budget = Example.Act.record(["materialsBudget": "500"], start)
    func bought(_ euros: String) -> Example.Act {
      .log("materials", site, facts: ["amount": euros])
    }
    func family(_ euros: Int64) -> [String: SettingValue] {
      ["budget-per-family": .amount(Cents(euros * 100))]
    }
    return [
      story.example(
        "materials within their budget", on: site, hosted + [agreed, budget, bought("500")],
        expect: absent(.materialsOverBudget)),
      story.example(
        "materials beyond their budget", on: site,
        hosted + [agreed, budget, bought("500"), bought("0,01")],
        expect: found(.materialsOverBudget)),
      story.example(
        "a family costs its budget: three months and 100 euros", settings: family(700), on: site,
        hosted + [agreed, bought("100")], expect: absent(.costOverBudget)),
      story.example(
        "a family costs more than its budget", settings: family(700), on: site,
        hosted + [agreed, bought("100,01")], expect: found(.costOverBudget)),
      story.example(
        "a price that is not fixed makes no cost", settings: family(1), on: site, hosted,
        expect: absent(.costOverBudget), changing: { $0.instance.prices = [] }),
    ]
  }

  private static var workshopExamples: [Example] {
    let attended = ["tenantRepairs", "rightsAndDuties", "energy"].map { theme in
      Example.Act.log("workshop", site, facts: ["theme": theme])
    }
    return [
      story.example(
        "workshops are to be offered", on: site, hosted + attended.dropLast(),
        expect: found(.themesOpen)),
      story.example(
        "the three themes were attended", on: site, hosted + attended, expect: absent(.themesOpen)),
    ]
  }

  /// Who may enter.
  static var candidates: [Example] {
    func candidate(
      _ name: String, _ household: Household, _ answer: Answer,
      saying facts: [FieldID: String] = [:]
    ) -> Example {
      story.example(
        name, on: opening, [.open(opening, facts: facts)], expect: .eligible(answer),
        changing: { $0.household = household })
    }
    return [
      candidate("a person leaving prison", household(.hosted, [.leavingDetention]), .yes),
      candidate(
        "a woman in a vulnerable situation, as somebody says", household(.subtenant),
        .yes, saying: ["inPublics": "oui"]),
      candidate("a household of which nothing is said", household(.hosted), .unknown),
      candidate("outside the publics", household(.hosted), .no, saying: ["inPublics": "non"]),
      candidate("an owner", household(.owner), .no, saying: ["inPublics": "oui"]),
      candidate("an unknown footing", household(nil), .unknown, saying: ["inPublics": "oui"]),
    ]
  }
}
