import CaseConfiguration
import CaseKernel
import CaseOperations
import CaseStore
import Reporting
import Testing

/// The moves of Nice at mid-term: what document 000 publishes, computed from the cases.
@Suite struct MidTermTests {
  static let programme: ProgrammeInstance.ID = "mutation-nice"

  private func file() throws -> StoryFile {
    try #require(
      try DemonstrationStories(PlayedStories.configuration()).files.first {
        $0.programme == Self.programme
      })
  }

  private func lines() throws -> [String: IndicatorResult] {
    let days = try #require(try file().figures?.period)
    let report = try ReportIndicators(
      Self.programme, ReportPeriod(from: days.from, to: days.to)
    ).perform(in: try PlayedStories.outcome.get().deployment, PlayedStories.session())
    return Dictionary(uniqueKeysWithValues: report.lines.map { ($0.indicator.id, $0) })
  }

  private func files(_ programme: ProgrammeInstance.ID = Self.programme) throws -> [CaseFile] {
    try PlayedStories.outcome.get().deployment.store.read { registry in
      try registry.caseFiles(
        programme: programme,
        overlapping: DayRange(from: .first, to: PlayedStories.today) ?? PlayedStories.year(2026))
    }
  }

  @Test(arguments: [
    ("I.2", 65, 71), ("I.3", 22, 65), ("I.9", 18, 22), ("I.10", 3, 22), ("I.10.projects", 3, 18),
  ])
  func `the mid-term shares come from the cases`(id: String, top: Int, bottom: Int) throws {
    let found = try #require(try lines()[id])

    #expect((found.numerator, found.denominator) == (top, bottom))
  }

  @Test(arguments: [
    ("mutation/contacted", 65), ("mutation/join-requests", 22), ("I.8", 22),
    ("mutation/relocations", 3), ("mutation/still-searching", 15),
  ])
  func `the mid-term counts come from the cases`(id: String, count: Int) throws {
    #expect(try lines()[id]?.numerator == count)
  }

  @Test func `each figure that is printed rounds to the one published`() throws {
    let lines = try lines()
    let published = try #require(try file().figures?.published)

    #expect(published == ["I.3": "34 %", "I.8": "22", "I.9": "18", "I.10": "3"])
    #expect(lines["I.3"]?.value.map { ($0 * 100).rounded() } == 34)
    for id in ["I.8", "I.9", "I.10"] {
      #expect(lines[id]?.numerator.map(String.init) == published[id])
    }
  }

  @Test func `a refusal of a volunteer has a reason, and no consequence`() throws {
    let refusals = try files().flatMap(\.records).filter {
      $0.facts["answer"] == .text("refused")
    }

    #expect(refusals.count == 6)
    #expect(refusals.allSatisfy { $0.facts["reason"] != nil })
    #expect(try codes(of: Self.programme).isDisjoint(with: ["right-lapses", "refusals-counted"]))
  }

  @Test func `every channel is searched`() throws {
    let searched = Set(
      try files().flatMap { $0.records(of: "search") }.compactMap { $0.facts["channel"]?.text })

    #expect(
      searched
        == ["exchangePlatform", "overOccupied", "otherLandlord", "delivery", "partnerVacancy"])
  }

  @Test func `the statutory cases are in no figure of the volunteers`() throws {
    let elsewhere = try files("mutation-exemple")
    let statutory = elsewhere.filter { $0.facts["procedure"] == .text("statutory") }

    #expect(statutory.count == 2)
    #expect(try files().allSatisfy { $0.facts["procedure"] == .text("voluntary") })
    #expect(elsewhere.count == 3)
    #expect(
      try codes(of: "mutation-exemple").isSuperset(
        of: ["right-lapses", "sanction-exempt", "mobility-aid-owed"]))
  }

  @Test func `obstacles, criteria, checkpoints and recommendations stand in the journal`() throws {
    let journal = try ReadProgrammeJournal(Self.programme).perform(
      in: try PlayedStories.outcome.get().deployment, PlayedStories.session())

    let kinds = Dictionary(grouping: journal.lines, by: \.kind).mapValues(\.count)

    #expect(
      kinds == [
        "checkpoint": 3, "landlordReferent": 4, "sharedCriterion": 3, "obstacle": 3, "supply": 1,
        "recommendation": 3, "committeeHeld": 2, "membersPresent": 2, "committeeDecision": 2,
      ])
  }

  @Test func `each landlord has one referent`() throws {
    let journal = try ReadProgrammeJournal(Self.programme).perform(
      in: try PlayedStories.outcome.get().deployment, PlayedStories.session())
    let named = journal.lines.compactMap { line -> String? in
      guard line.kind == "landlordReferent", case .noted(let note) = line.body else { return nil }
      return note.facts["landlord"]?.text
    }

    let landlords = try PlayedStories.configuration().instance(Self.programme)?.instance
      .partners["landlord"]?.map(\.rawValue)

    #expect(named.sorted() == landlords?.sorted())
  }

  private func codes(of programme: ProgrammeInstance.ID) throws -> Set<String> {
    let sheets = try ListCases(CaseFilter(programme: programme, state: .open), sheets: true)
      .perform(in: try PlayedStories.outcome.get().deployment, PlayedStories.session()).sheets
    return Set(
      sheets.flatMap(\.findings).compactMap { $0.code.split(separator: "/").last }.map(
        String.init))
  }
}
