import CaseConfiguration
import CaseKernel
import Testing

@Suite struct CallsFileTests {
  private func parse(_ file: String) -> (file: CallsFile?, defects: [Defect]) {
    CallsFile.parse(
      text: """
        funds:
          fsi:
            name: FSI
            rules:
              - from: 2021-01-01
                variants: { innovation: { percent: 50, ceiling: 200000 EUR } }
        calls:
          - id: essai
            name: Essai
            region: Nord
            number: 1
            files:
              - { \(file) }
        """, file: "calls.yaml")
  }

  private static let valid = "number: 1, project: Un, landlord: office"

  @Test func `a file is read with what it gives, the rest is unknown`() throws {
    let money =
      "money: { cost: 500000 EUR, eligible: not-applicable, funding: [ { funder: cglls, fund: fsi, "
      + "variant: innovation, asked: unknown, above-ceiling: yes } ] }"

    let (file, defects) = parse("\(Self.valid), rank: P1, rank-printed: PI, \(money)")

    #expect(defects == [])
    let found = try #require(file?.calls.first?.files.first)
    #expect(found.rank == CallFile.Stated(.first, printed: "PI"))
    #expect(found.opinion.value == nil)
    #expect(found.profile.renewal == .unknown)
    #expect(found.money.cost == .known(Cents(50_000_000)))
    #expect(found.money.eligible == .notApplicable)
    #expect(found.money.plan.first?.notedAboveCeiling == .yes)
    #expect(file?.partnerPlaces.map(\.0) == ["office", "cglls"])
  }

  @Test(arguments: [
    ("rnak: P1", "13:53: unknown key \"rnak\"; did you mean \"rank\"?"),
    ("rank: P4", "13:59: unknown value \"P4\"; did you mean \"P1\"?"),
    (
      "rank: P1, opinion: unfavourable",
      "13:59: a rank is for a file that is retained; delete it, or change the opinion"
    ),
    (
      "households: { total: 9, years: [ { access: 5, sustainment: 5 } ] }",
      "13:65: years and sides do not add up to the total; mend the one or the other"
    ),
    (
      "money: { funding: [ { funder: a, fund: fis } ] }",
      "13:92: no fund \"fis\"; did you mean \"fsi\"?"
    ),
    (
      "money: { funding: [ { funder: a, fund: fsi, variant: inovation } ] }",
      "13:106: no variant \"inovation\"; did you mean \"innovation\"?"
    ),
    ("money: { cost: 12 }", "13:68: \"12\" is not an amount; write 12 EUR"),
  ])
  func `a defect has its place and its remedy`(_ key: String, _ message: String) {
    #expect(parse("\(Self.valid), \(key)").defects.map(\.description) == ["calls.yaml:\(message)"])
  }

  @Test func `a number stands once in a call`() {
    let found = parse("\(Self.valid) }\n      - { \(Self.valid)").defects

    #expect(found.map(\.code) == ["duplicate-value"])
  }
}
