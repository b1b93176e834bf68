import CaseKernel
import CaseOperations
import Testing

@testable import Reporting

/// The list of programmes and the page of one.
@Suite struct ProgrammeTests {
  private let practice: Practice

  init() throws {
    practice = try Practice(
      Practice.prices, Practice.budget, "capacity: { households: 55, per: year }",
      "funding: [ { funder: anef, asked: 30000 EUR, granted: 20000 EUR } ]")
    try practice.visit(1)
    try practice.open(2, on: .in2015(6, 1))
  }

  @Test func `the list counts open cases`() throws {
    let rows = try practice.ask(ListProgrammes())

    #expect(rows.map(\.instance.id) == ["canary-situation"])
    #expect(rows.map(\.openCases) == [1])
  }

  @Test func `the list says what is taken of each limit`() throws {
    let places = try #require(try practice.ask(ListProgrammes()).first?.places)

    #expect(places.figures.map(\.written?.fr) == ["2 pour 55 en 2015"])
  }

  @Test func `a partner does not see how few cases are open`() throws {
    #expect(try practice.ask(ListProgrammes(), as: .landlordReferent).map(\.openCases) == [nil])
  }

  @Test func `the page says what is taken and what is not covered`() throws {
    let sheet = try practice.ask(ShowProgramme("canary-situation"))

    #expect(sheet.places?.taken == 2)
    #expect(sheet.uncovered == Cents(1_000_000))
    #expect(sheet.name(of: "anef") == "Anef")
  }

  @Test func `rules are said in words`() throws {
    let declared = try practice.ask(ShowProgramme("canary-situation")).declared
    let due = try #require(declared.graph["diagnosis"]?.due)

    #expect(declared.wording(of: due).fr == "2 mois après : fiche de liaison")
    #expect(declared.wording(of: .agreement(.support)).fr == "adhésion à l'accompagnement")
    #expect(
      declared.wording(of: .any([.known("until"), .happened(.left("referral"))])).en
        == "\"until\" recorded or end of \"Canary referral\"")
  }
}
