import CaseOperations
import Testing

@testable import CaseKernel

/// What `programme show` says of deadlines.
@Suite struct DeadlineWordingTests {
  private static let definition = DeclaredDefinition(
    description: ProgrammeDescription(
      "lease", version: 1, name: Text("lease"), summary: Text("lease"), source: "tests"),
    detailsVersion: 1, graph: PhaseGraph([]), fields: [], extraFields: [],
    eventKinds: EventKind.common, programmeKinds: [], openingKinds: [], roles: [],
    householdKinds: [], outcomes: [], deadlines: [], billing: Billing(), indicators: [])

  private static let rules: [(DeadlineRule, String)] = [
    (
      .calendar(
        from: .opened, every: .fixed(.months(6)), before: .months(2), doneBy: "review"),
      "tous les 6 mois depuis : ouverture du dossier, 2 mois avant la fin de chaque période "
        + "(entrée : bilan)"
    ),
    (
      .since(latestOf: [.lastContact, .opened], every: .fixed(.days(15))),
      "15 jours au plus après : dernier contact ou ouverture du dossier"
    ),
    (
      .once(DueRule(within: .years(1), after: .opened), until: .first("decision")),
      "1 an après : ouverture du dossier, jusqu'à : décision"
    ),
    (
      .stated(by: ["decision", "offer"], "end", until: [.first("letter"), .closed]),
      "end : décision ou proposition, jusqu'à : courrier ou clôture du dossier"
    ),
    (
      .since(latestOf: [.opened], every: .months("rhythm", otherwise: .months(3))),
      "mois selon «\u{A0}rhythm\u{A0}», 3 mois sinon au plus après : ouverture du dossier"
    ),
  ]

  @Test(arguments: rules) func `a deadline is said in words`(rule: DeadlineRule, words: String) {
    let deadline = Deadline("any", Text("any"), .review, rule)

    #expect(Self.definition.wording(of: deadline).fr == words)
  }
}
