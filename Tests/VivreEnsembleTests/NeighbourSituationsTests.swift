import CaseKernel
import ProgrammeConformance
import Testing
import VivreEnsemble

/// Situations with neighbours: steps in the order of their days, ended by a result.
@Suite struct NeighbourSituationsTests {
  private let start = Example.day(2026, 3, 2)

  private func situations(_ steps: (String, String, Int)...) throws -> NeighbourSituations {
    var story = LivingTogether()
    story.live(from: start)
    story.perform(.log("neighbourSituation", start, facts: ["matter": "noise"]))
    for (step, result, days) in steps {
      story.perform(
        .log(
          "mediationStep", start.adding(days: days),
          facts: ["situation": "9", "step": step, "result": result]))
    }
    return NeighbourSituations(try #require(story.file))
  }

  @Test func `a situation without a step counts from its own day`() throws {
    let situations = try situations()

    #expect(situations.situations.map(\.latest) == [start])
    #expect(situations.waiting(on: start.adding(days: 15), within: .days(15)).isEmpty)
    #expect(situations.waiting(on: start.adding(days: 16), within: .days(15)).count == 1)
  }

  @Test func `a household heard on an earlier day was heard, whenever it was written`() throws {
    let situations = try situations(
      ("jointMeeting", "underWay", 8), ("householdHeard", "underWay", 3))

    #expect(situations.situations.map(\.isHouseholdUnheard) == [false])
    #expect(situations.situations.map(\.latest) == [start.adding(days: 8)])
  }

  @Test(arguments: [("calmed", true), ("noAgreement", true), ("underWay", false)])
  func `a result ends a situation or not`(result: String, isOver: Bool) throws {
    let situations = try situations(("followUp", result, 4))

    #expect(situations.situations.map(\.isOver) == [isOver])
  }
}
