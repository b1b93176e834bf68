import BailGlissant
import CaseKernel
import Subletting
import Testing

/// I.19 over a year of four invented households.
@Suite struct SlideFiguresTests {
  private let definition = ProgrammeDefinition(BailGlissant(settings: .init()))
  private let evaluator: IndicatorEvaluator

  /// One slides after a review and a notice, one leaves after two months, one is still a
  /// sub-tenant whom nobody reviewed all year, one never entered.
  init() throws {
    let end = Example.day(2026, 12, 31)
    let rents = ["onTime", "onTime", "late"].map { state in
      Example.Act.log(
        "rentTerm", Example.day(2026, 6, 5), facts: ["month": "2026-06-01", "state": state])
    }
    let story = Self.story
    let lives: [[Example.Act]] = [
      story.running + rents + SublettingStory.readyToSlide + [
        SublettingStory.slide, .advance("follow-up", SublettingStory.slid),
      ],
      story.running + [.close("leftFreely", Example.day(2026, 3, 1))],
      story.running,
      story.prepared + [.close("declined", Example.day(2026, 2, 1))],
    ]
    let definition = definition
    let files = try lives.map { acts in
      try #require(story.example("a life", on: end, acts, expect: .due(nil)).run(definition).file)
    }
    evaluator = IndicatorEvaluator(
      files: files, instance: story.base.instance, definition: definition.declared,
      period: DayRange(yearOf: end))
  }

  private static var story: SublettingStory {
    var instance = ProgrammeInstance(
      id: "essai", module: "bail-glissant", publicName: Text(fr: "Essai", en: "Trial"))
    instance.partners = ["landlord": ["bailleur"], "intermediaryTenant": ["association"]]
    let opening = Example.day(2025, 12, 1)
    return SublettingStory(
      BailGlissant(settings: .init()).engine,
      base: Example(
        "", household: Household(id: "H-1"), instance: instance, on: opening, []),
      intermediary: "association",
      prepared: [.open(opening), .advance("preparation", opening)],
      entering: [
        .agree(.support, SublettingStory.start), .advance("sublet", SublettingStory.start),
      ])
  }

  private func result(_ id: String) throws -> IndicatorResult {
    let indicator = try #require(definition.declared.indicators.first { $0.id == id })
    return evaluator.result(indicator)
  }

  @Test func `one lease slid, of the two households that left the sub-lease`() throws {
    let rate = try result("I.19")

    #expect(rate.numerator == 1)
    #expect(rate.denominator == 2)
    #expect(try result("I.19.time").value == 181)
  }

  @Test func `each review and each notice of the year counts, until the lease slides`() throws {
    let reviews = try result("I.19.reviews")
    let notices = try result("I.19.notices")

    #expect([reviews.numerator, reviews.denominator] == [1, 2])
    #expect([notices.numerator, notices.denominator] == [1, 3])
  }

  @Test func `two rents of three were paid on time`() throws {
    let rents = try result("bail-glissant/rent-on-time")

    #expect([rents.numerator, rents.denominator] == [2, 3])
  }
}
