import CaseKernel
import CaseOperations
import CaseStore
import Testing

/// The stories of the three programmes with a sub-lease, on the day of the demonstration.
@Suite struct LeaseStoriesTests {
  private static let programmes: Set<ProgrammeInstance.ID> = [
    "bail-glissant-05", "bail-de-sauvegarde-84", "changement-de-statut-83",
  ]

  private func sheets() throws -> [CaseSheet] {
    try ListCases(CaseFilter(state: .open), sheets: true).perform(
      in: try PlayedStories.outcome.get().deployment, PlayedStories.session()
    ).sheets.filter { Self.programmes.contains($0.view.file.programme) }
  }

  private func codes(_ severity: Finding.Severity) throws -> [String: Set<String>] {
    try sheets().reduce(into: [:]) { all, sheet in
      let found = sheet.findings.filter { $0.severity == severity }.compactMap {
        $0.code.split(separator: "/").last.map(String.init)
      }
      if !found.isEmpty { all[sheet.view.file.household.rawValue] = Set(found) }
    }
  }

  @Test func `each case warns of what its story says, and of nothing else`() throws {
    let unrecorded = "qualification-unknown"

    let found = try codes(.warning)

    #expect(
      found == [
        "H-0501": ["alert-unanswered"], "H-8402": ["lease-not-given-up"],
        "H-8404": ["arrears-to-signal", "member-without-sharing"], "H-8301": [unrecorded],
        "H-8302": ["next-step-overdue", "works-not-agreed", unrecorded], "H-8303": [unrecorded],
      ])
    #expect(try codes(.blocking).isEmpty)
  }

  @Test func `the prefect is to be told within days, a dwelling is needed within weeks`() throws {
    let found = try codes(.information)

    #expect(found["H-0503"]?.contains("prefect-notice-due-soon") == true)
    #expect(found["H-0504"] == ["lease-documents-awaited"])
    #expect(found["H-8403"]?.contains("dwelling-needed-due-soon") == true)
  }
}
