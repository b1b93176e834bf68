import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import FoundationEssentials
import Testing

@Suite struct DemonstrationTests {
  private let june = Day(year: 2015, month: 6, day: 30) ?? .first

  @Test func `the store that it leaves is whole`() throws {
    let deployment = try PlayedStories.outcome.get().deployment

    let damage = try VerifyStore().perform(in: deployment, PlayedStories.session())

    #expect(damage.isEmpty)
  }

  @Test func `a second run takes the place of the first`() throws {
    let folder = PlayedStories.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try PlayedStories.played(until: june, into: folder)

    let again = try PlayedStories.played(until: june, into: folder)

    let rows = try ListCases(CaseFilter()).perform(
      in: again.deployment,
      Session(viewer: again.viewer, at: Instant(milliseconds: 0), day: june)
    ).rows
    #expect(rows.count == again.cases)
  }

  @Test func `acts after the day are yet to come`() throws {
    let folder = PlayedStories.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }

    let outcome = try PlayedStories.played(until: june, into: folder)

    let files = try outcome.deployment.store.read { registry in
      try registry.caseFiles(
        programme: PlayedStories.programme, overlapping: PlayedStories.year(2015))
    }

    #expect(files.allSatisfy { $0.openedOn <= june })
    #expect(files.count == 38)
    #expect(outcome.households == 55)
  }

  @Test func `another store is never replaced`() throws {
    let folder = PlayedStories.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/logis.sqlite"
    _ = try InitialiseStore(path: path, user: "claire", at: Instant(milliseconds: 0), day: june)
      .perform(try PlayedStories.configuration())

    let problem = #expect(throws: Problem.self) {
      try PlayedStories.played(until: june, into: folder)
    }

    #expect(problem?.code == "not-a-demonstration")
    let users = try Store.open(at: path).read { try $0.users().map(\.id) }
    #expect(users == ["claire"])
  }

  @Test func `a file that is no store is never replaced`() throws {
    let folder = PlayedStories.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = folder + "/logis.sqlite"
    try "notes".write(toFile: path, atomically: true, encoding: .utf8)

    let problem = #expect(throws: Problem.self) {
      try PlayedStories.played(until: june, into: folder)
    }

    #expect(problem?.code == "not-a-demonstration")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "notes")
  }

  @Test func `an act that a rule refuses is named by its file and line`() throws {
    let folder = PlayedStories.freshFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder + "/seeds/programmes", withIntermediateDirectories: true)
    for path in ["config.yaml", "seeds/partners.yaml", "seeds/calls.yaml", "seeds/households"] {
      try FileManager.default.copyItem(
        atPath: PlayedStories.root + "/" + path, toPath: folder + "/" + path)
    }
    try """
    programme: visites-sociales-44
    invented: true
    households: ../households/nantes-2026.csv
    cases:
      - household: H-2601
        acts:
          - { on: 2026-01-05, open: { entryPoint: duringTenancy } }
          - { on: 2026-01-06, advance: proposal }
          - { on: 2026-01-07, advance: diagnosis }
    """.write(toFile: folder + "/seeds/programmes/broken.yaml", atomically: true, encoding: .utf8)

    let problem = #expect(throws: Problem.self) {
      try PlayedStories.played(
        until: PlayedStories.today, into: folder + "/demo", of: folder)
    }

    #expect(problem?.code == "blocked")
    #expect(problem?.message.en.contains("/seeds/programmes/broken.yaml:9:") == true)
  }
}
