import CaseKernel
import Mutation
import ProgrammeConformance
import Testing

/// The published mid-term figures: 34 % of the contacted asked to join, 22 accompanied, 18
/// projects, 3 relocations.
@Suite struct MidTermTests {
  private let evaluator: IndicatorEvaluator

  /// 65 households contacted, of which 22 asked to join; 7 more never answered the letter.
  init() {
    evaluator = IndicatorEvaluator(
      files: (0..<72).compactMap(Self.file), instance: Move().instance,
      definition: Move().definition.declared, period: DayRange(yearOf: Example.day(2026, 1, 1)))
  }

  private static func file(_ index: Int) -> CaseFile? {
    var move = Move()
    move.household.id = Household.ID("H-\(index)")
    let opened = Example.day(2026, 1, 5).adding(days: index)
    let met = opened.adding(days: 20)
    move.perform(
      .open(opened, facts: ["procedure": "voluntary"]), .advance("mobilisation", opened),
      .log("letter", opened))
    if index >= 65 { return move.file }
    move.perform(
      .log("call", met), .log("procedurePresented", met, facts: ["procedure": "voluntary"]),
      .advance("agreement", met))
    if index >= 22 { return move.file }
    move.perform(
      .log("joinRequest", met), .agree(.support, met), .advance("moving-project", met))
    if index < 18 { project(&move, met.adding(days: 30)) }
    if index < 3 { relocate(&move, met.adding(days: 90)) }
    return move.file
  }

  private static func project(_ move: inout Move, _ day: Day) {
    move.perform(
      .record(
        [
          "wishedType": "required:t2", "wishedRent": "required:450",
          "wishedCommune": "preferred:06088", "wishedHighestFloor": "indifferent",
          "wishedLift": "indifferent", "wishedStepFree": "indifferent",
          "wishedMoveBy": "indifferent", "projectValidatedOn": day.description,
        ], day), .advance("search", day))
  }

  private static func relocate(_ move: inout Move, _ day: Day) {
    let first = (move.file?.entries ?? 0) + 1
    move.perform(
      .log("offer", day, facts: ["principalRent": "470"]),
      .log(
        "offerAnswer", day,
        facts: ["offer": "\(first)", "answer": "refused", "reason": "rent, floor"]),
      .log("offer", day, facts: ["principalRent": "410"]),
      .log("offerAnswer", day, facts: ["offer": "\(first + 2)", "answer": "accepted"]),
      .advance("offer", day), .advance("move", day), .log("leaseSignature", day),
      .log("keysHandover", day.adding(days: 3)))
  }

  private func result(_ id: String) throws -> IndicatorResult {
    let indicator = try #require(evaluator.scope.definition.indicators.first { $0.id == id })
    return evaluator.result(indicator)
  }

  @Test(arguments: [
    ("I.2", 65, 72), ("I.3", 22, 65), ("I.9", 18, 22), ("I.10", 3, 22), ("I.10.projects", 3, 18),
    ("I.11.refused", 3, 6), ("I.11.rent", 3, 3), ("I.11.floor", 3, 3), ("I.11.place", 0, 3),
  ])
  func `shares have their numerator and denominator`(id: String, top: Int, bottom: Int) throws {
    let result = try result(id)

    #expect((result.numerator, result.denominator) == (top, bottom))
  }

  @Test(arguments: [
    ("mutation/contacted", 65), ("mutation/join-requests", 22), ("I.8", 22),
    ("mutation/relocations", 3), ("mutation/still-searching", 15), ("mutation/offers", 6),
  ])
  func `households and offers are counted`(id: String, count: Int) throws {
    #expect(try result(id).numerator == count)
  }

  @Test func `there are two offers per relocation`() throws {
    #expect(try result("I.11").value == 2)
  }

  @Test func `housing takes ninety-three days in the median`() throws {
    #expect(try result("I.21.housing").value == 93)
    #expect(try result("I.21.offer").value == 90)
    #expect(try result("I.21.contact").value == 20)
  }

  @Test func `a lease without keys is no relocation`() throws {
    var move = Move()
    let day = Example.day(2026, 3, 1)
    move.perform(.open(day, facts: ["procedure": "voluntary"]), .log("leaseSignature", day))
    var evaluator = evaluator
    evaluator.files = [move.file].compactMap { $0 }
    let indicator = try #require(
      evaluator.scope.definition.indicators.first { $0.id == "mutation/relocations" })

    #expect(evaluator.result(indicator).numerator == 0)
  }

  @Test func `asking to join and being accompanied are two counts`() throws {
    var move = Move()
    move.household.id = "H-99"
    let day = Example.day(2026, 3, 1)
    move.perform(
      .open(day, facts: ["procedure": "voluntary"]), .advance("mobilisation", day),
      .log("joinRequest", day))
    var evaluator = evaluator
    evaluator.files += [move.file].compactMap { $0 }
    let asked = try #require(evaluator.scope.definition.indicators.first { $0.id == "I.3" })
    let followed = try #require(evaluator.scope.definition.indicators.first { $0.id == "I.8" })

    #expect(evaluator.result(asked).numerator == 23)
    #expect(evaluator.result(followed).numerator == 22)
  }
}
