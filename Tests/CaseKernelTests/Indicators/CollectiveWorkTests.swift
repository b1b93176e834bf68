import Testing

@testable import CaseKernel

/// What is counted of workshops, of the households that took part, and of their neighbours (I.24).
@Suite struct CollectiveWorkTests {
  private static let march = Day("2026-03-02") ?? .first
  private static let year = DayRange(yearOf: march)

  private func event(
    _ number: Int, _ kind: EventKindID, _ facts: Facts, on day: Day = march, corrects: Int? = nil
  ) -> CaseEvent {
    CaseEvent(
      number: number, on: day, recordedAt: Instant(milliseconds: 0), author: "claire", kind: kind,
      visibility: .operatorTeam, corrects: corrects, body: .noted(.init(facts: facts)))
  }

  private func figures(_ journal: [CaseEvent]) -> [String: Int?] {
    var declared = ProgrammeDefinition(FakeProgramme(settings: .init())).declared
    declared.indicators =
      Indicator.collectiveWork() + Indicator.staffTrained(jobs: [FieldOption("cesf", Text("CESF"))])
    let evaluator = IndicatorEvaluator(
      files: [], instance: .fake,
      definition: declared, journal: LoggedRecord.records(of: journal), period: Self.year)
    return Dictionary(
      uniqueKeysWithValues: declared.indicators.map { ($0.id, evaluator.result($0).numerator) })
  }

  @Test func `a workshop counts once it is held, in the period of its day`() {
    let journal = [
      event(1, "workshopHeld", ["gathering": "G-0001"]),
      event(2, "workshopHeld", ["gathering": "G-0002"], on: Day("2025-12-31") ?? .first),
      event(3, "workshopPlanned", ["gathering": "G-0003"]),
    ]

    #expect(figures(journal)["I.24.workshop"] == 1)
  }

  @Test func `an entry that corrects another takes its place`() {
    let journal = [
      event(1, "workshopHeld", ["gathering": "G-0001"]),
      event(2, "neighboursPresent", ["gathering": "G-0001", "count": .number(9)]),
      event(3, "neighboursPresent", ["gathering": "G-0001", "count": .number(4)], corrects: 2),
      event(4, "workshopNotHeld", ["gathering": "G-0001"], corrects: 1),
    ]

    #expect(figures(journal)["I.24.workshop"] == 0)
    #expect(figures(journal)["I.24.participants"] == 4)
  }

  @Test func `staff are counted by job, those of another job apart`() {
    let journal = [
      event(1, "staffPresent", ["job": "cesf", "count": .number(3)]),
      event(2, "staffPresent", ["job": "cesf", "count": .number(2)]),
      event(3, "staffPresent", ["job": "gardien", "count": .number(7)]),
    ]

    #expect(figures(journal)["I.24.staff.cesf"] == 5)
  }

  @Test func `an erased entry leaves no record`() {
    var erased = event(1, "workshopHeld", ["gathering": "G-0001"])
    erased.body = nil

    #expect(LoggedRecord.records(of: [erased]).isEmpty)
  }

  @Test func `the number of workshops is shown however small, the number of households is not`()
    throws
  {
    let indicators = Indicator.collectiveWork()
    let workshops = try #require(indicators.first { $0.id == "I.24.workshop" })
    let households = try #require(indicators.first { $0.id == "I.24.households" })

    #expect(!IndicatorResult.count(workshops, 2).suppressingSmallCells().suppressed)
    #expect(IndicatorResult.count(households, 2).suppressingSmallCells().suppressed)
  }
}

/// What every programme declares of gatherings without saying so.
@Suite struct GatheringKindTests {
  private let declared = ProgrammeDefinition(FakeProgramme(settings: .init())).declared

  @Test(arguments: Gathering.Kind.allCases)
  func `a gathering has a kind for each of its states`(_ kind: Gathering.Kind) {
    for state in Gathering.State.allCases {
      let id = kind.entry(state)

      #expect(declared.programmeKinds.contains { $0.id == id })
      #expect(id.gathering?.kind == kind && id.gathering?.state == state)
    }
  }

  @Test func `nobody logs a gathering by hand`() {
    #expect(declared.loggedProgrammeKinds.allSatisfy { $0.id.gathering == nil })
  }

  @Test func `the themes of a programme are those of its cases' entries too`() throws {
    let energy = FieldOption("energy", Text(fr: "énergie", en: "energy"))
    let kinds = EventKind.mergedOfProgramme([.held(.workshop, themes: [energy])])

    let cases = EventKind.attended(EventKind.common, of: kinds)

    let theme = cases.first { $0.id == "workshop" }?.fields.first { $0.id == "theme" }
    #expect(theme?.kind == .choice([energy]))
    #expect(kinds.first { $0.id == "workshopPlanned" }?.fields.contains { $0.id == "day" } == true)
  }

  @Test func `a declaration that was stored before gatherings learns to take attendance`() {
    var earlier = declared
    earlier.eventKinds = [EventKind("workshop", Text("workshop"), contact: true)]

    let kinds = earlier.takingAttendance.eventKinds

    #expect(Set(kinds.map(\.id)) == ["workshop", "siteDay", "mediation"])
    #expect(kinds.allSatisfy { $0.fields.map(\.id) == ["gathering", "theme"] })
  }

  @Test func `a day of works has no place of its own`() {
    let siteDay = declared.programmeKinds.first { $0.id == "siteDayHeld" }

    #expect(siteDay?.fields.contains { $0.id == "place" } == false)
  }
}
