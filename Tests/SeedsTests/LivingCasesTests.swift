import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import Testing

@Suite struct LivingCasesTests {
  /// The warnings and what blocks, by household of those programmes, on the day of the
  /// demonstration.
  private func serious(in programmes: Set<ProgrammeInstance.ID>) throws -> [String: [String]] {
    let told = try sheets().filter { programmes.contains($0.view.file.programme) }
    return told.reduce(into: [:]) { all, sheet in
      let found = sheet.findings.filter { $0.severity != .information }
      if !found.isEmpty {
        all[sheet.view.file.household.rawValue] = found.map {
          String($0.code.split(separator: "/").last ?? "")
        }
      }
    }
  }

  private func sheets() throws -> [CaseSheet] {
    try ListCases(CaseFilter(state: .open), sheets: true).perform(
      in: try PlayedStories.outcome.get().deployment, PlayedStories.session()
    ).sheets
  }

  @Test func `each living case warns of what its story says, and of nothing else`() throws {
    let expected = [
      "H-2601": ["diagnosis-overdue"], "H-2602": ["wording-not-agreed"],
      "H-2603": ["contact-overdue"], "H-2604": ["commitment-overdue", "outside-territory"],
      "H-0608": ["offer-unanswered"], "H-0611": ["search-stale"], "H-0673": ["right-lapses"],
      "H-1302": ["procedure-worsened", "operator-silent"], "H-1334": ["staff-left-alone"],
      "H-1335": ["neighbour-situation-waiting"],
    ]

    let found = try serious(in: [
      "visites-sociales-44", "mutation-nice", "mutation-exemple", "accompagnement-renforce-13",
      "vivre-ensemble-13",
    ])

    #expect(found == expected)
  }

  @Test func `a household goes on in the programme of moves, another one from the earlier call`()
    throws
  {
    let deployment = try PlayedStories.outcome.get().deployment
    let files = try deployment.store.read { registry in
      try ["H-1301", "H-1303"].map { try registry.cases(of: $0) }
    }

    #expect(
      files.map { $0.map(\.programme) } == [
        ["accompagnement-2015", "accompagnement-renforce-13"],
        ["accompagnement-renforce-13", "mutation-exemple"],
      ])
    for cases in files {
      #expect(cases.last?.links == cases.first.map { [CaseLink(to: $0.id, kind: .continues)] })
    }
    #expect(files.last?.first?.outcome == "passedToMutation")
  }

  @Test func `nothing is blocked`() throws {
    #expect(try sheets().flatMap(\.findings).allSatisfy { $0.severity != .blocking })
  }

  @Test func `a diagnosis and a proposal fall due within days`() throws {
    let due = try sheets().reduce(into: [:]) { $0[$1.view.file.household.rawValue] = $1.due }

    #expect(due["H-2602"] == Day(year: 2026, month: 3, day: 5))
    #expect(due["H-2606"] == Day(year: 2026, month: 3, day: 12))
  }

  @Test func `every phase of the programme has a case`() throws {
    let deployment = try PlayedStories.outcome.get().deployment
    let declared = try deployment.programme(PlayedStories.programme).definition.declared

    let lines = try Caseload().perform(in: deployment, PlayedStories.session()).lines.filter {
      $0.programme == PlayedStories.programme
    }

    #expect(lines.map(\.phase) == declared.graph.ids)
    #expect(lines.reduce(0) { $0 + $1.cases } == 63)
    #expect(lines.reduce(0) { $0 + $1.overdue } == 1)
  }

  @Test func `the household that declined is closed, and nothing of it was observed`() throws {
    let file = try #require(try PlayedStories.files().first { $0.household == "H-2608" })

    #expect(file.outcome == "declined")
    #expect(file.day(of: .entered("diagnosis")) == nil)
    #expect(!file.holds(.support))
  }
}
