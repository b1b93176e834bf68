import AccompagnementRenforce
import CaseKernel
import ProgrammeConformance
import Testing

/// The evaluation over three years: evictions avoided by stage at entry, tenure at each checkpoint.
@Suite struct EvaluationTests {
  private let start = Example.day(2026, 1, 12)
  private let end = Example.day(2027, 3, 1)

  private func closed(
    _ household: Int, _ stage: String, _ state: String, _ outcome: OutcomeID
  ) throws -> CaseFile {
    var support = ReinforcedSupport()
    support.household.id = Household.ID("H-\(household)")
    support.support(from: start, stage: stage)
    support.perform(
      .log(
        "yearlyReview", end, facts: ["year": "1", "housed": outcome == "evicted" ? "no" : "yes"]),
      .record(["procedureAtExit": state], end), .close(outcome, end))
    return try #require(support.file)
  }

  private func evaluator() throws -> IndicatorEvaluator {
    let support = ReinforcedSupport()
    return IndicatorEvaluator(
      files: [
        try closed(1, "summons", "stopped", "evictionAvoided"),
        try closed(2, "summons", "carriedOut", "evicted"),
        try closed(3, "judgment", "planRespected", "autonomous"),
        try closed(4, "judgment", "planRespected", "movedAway"),
        try closed(5, "noProcedure", "stopped", "autonomous"),
      ], instance: support.instance, definition: support.definition.declared,
      period: DayRange(yearOf: end))
  }

  @Test(arguments: [
    ("I.14", 2, 4), ("I.14.summons", 1, 2), ("I.14.judgment", 1, 2), ("I.14.publicForce", 0, 0),
    ("I.15.year1", 4, 5), ("I.15.year2", 0, 0), ("I.13.evictionAvoided", 1, 5),
    ("I.13.positive", 3, 5),
  ])
  func `evictions avoided count households threatened and still housed`(
    id: String, top: Int, bottom: Int
  ) throws {
    let evaluator = try evaluator()
    let indicator = try #require(evaluator.scope.definition.indicators.first { $0.id == id })

    let result = evaluator.result(indicator)

    #expect((result.numerator, result.denominator) == (top, bottom))
  }

  @Test func `the stages of a procedure are counted apart and add up`() throws {
    let evaluator = try evaluator()
    let stages = evaluator.scope.definition.indicators.filter { $0.id.hasPrefix("I.14.") }

    let sum = stages.compactMap { evaluator.result($0).denominator }.reduce(0, +)

    #expect(stages.count == 5)
    #expect(sum == 4)
  }

  @Test func `each year has its checkpoint, until the evaluation ends`() throws {
    var support = ReinforcedSupport()
    support.support(from: start)
    func due() -> Day? {
      support.file.flatMap { file in
        support.definition.declared.deadlines(file).first { $0.deadline.id == "yearly-review" }?.on
      }
    }
    var days = [due()]

    for year in 1...2 {
      support.perform(
        .log("yearlyReview", start.adding(years: year), facts: ["year": String(year)]))
      days.append(due())
    }

    #expect(days == [2027, 2028, 2029].map { Example.day($0, 1, 12) })
    #expect(
      support.file.flatMap(support.definition.declared.due) == Example.day(2029, 1, 12))
  }

  @Test func `the level sets the rhythm of contacts`() throws {
    var support = ReinforcedSupport()
    support.support(from: start)
    func contact() -> Day? {
      support.file.flatMap { file in
        support.definition.declared.deadlines(file).first { $0.deadline.kind == .contact }?.on
      }
    }
    let sustained = contact()

    support.perform(.record(["intensity": "light"], start))
    let light = contact()
    support.perform(.record(["intensity": ""], start))

    #expect(sustained == start.adding(days: 15))
    #expect(light == start.adding(months: 1))
    #expect(contact() == start.adding(days: 7))
  }

  @Test func `no outcome gives up a tenancy because the support was refused`() {
    let declared = ReinforcedSupport().definition.declared

    #expect(declared.outcomes.contains { $0.id == "declined" && $0.from.isEmpty })
    for phase in declared.graph.phases.dropLast() {
      #expect(phase.exits.contains("closed"))
    }
  }
}
