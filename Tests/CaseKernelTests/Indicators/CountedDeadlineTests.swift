import CaseKernel
import Testing

/// Figures over the past days of a deadline.
@Suite struct CountedDeadlineTests {
  private static let review = Deadline(
    "review", Text("review"), .review,
    .calendar(
      from: .agreed(.support), every: .fixed(.months(3)), before: .days(0), doneBy: "offer"),
    in: ["stay"])

  private func figure(
    _ deadline: Deadline, to last: Day = Day(2026, 12, 31),
    _ change: (inout CaseFile) -> Void = { _ in }
  ) throws -> [Int?] {
    var definition = ProgrammeDefinition.fake
    definition.declared.deadlines = [deadline]
    var story = try Story(definition: definition)
    try story.agree(.support, on: Day(2026, 1, 10))
    try story.advance(to: "stay", on: Day(2026, 1, 12))
    var file = story.file
    file.records = [Day(2026, 4, 10), Day(2026, 7, 11)].enumerated().map { index, day in
      LoggedRecord(entry: 20 + index, kind: "offer", on: day, facts: ["answer": .text("later")])
    }
    change(&file)
    let period = try #require(DayRange(from: Day(2026, 1, 1), to: last))
    let evaluator = IndicatorEvaluator(
      files: [file], instance: .fake, definition: definition.declared, period: period)
    let result = evaluator.result(
      Indicator("fake/reviews", Text("reviews"), .flow, .deadlinesMet("review")))
    return [result.numerator, result.denominator]
  }

  @Test func `each day that came in the period counts, met or not`() throws {
    #expect(try figure(Self.review) == [1, 3])
    #expect(try figure(Self.review, to: Day(2026, 6, 30)) == [1, 1])
    #expect(try figure(Self.review, to: Day(2026, 3, 31)) == [0, 0])
  }

  @Test func `nothing is due once the phase is left, nor once the case is closed`() throws {
    let left = try figure(Self.review) { file in
      file.stays[file.stays.count - 1].to = Day(2026, 7, 10)
    }
    let closed = try figure(Self.review) { $0.closedOn = Day(2026, 7, 9) }

    #expect(left == [1, 2])
    #expect(closed == [1, 1])
  }

  @Test func `a past that depends on the facts of today is not counted`() throws {
    var unknown = Self.review
    unknown.when = [.agreement(.sharing)]
    var recurring = Self.review
    recurring.rule = .since(latestOf: [.opened], every: .fixed(.months(1)))
    var byField = Self.review
    byField.rule = .calendar(
      from: .opened, every: .months("rhythm", otherwise: .months(1)), before: .days(0),
      doneBy: "offer")

    for deadline in [unknown, recurring, byField] {
      #expect(try figure(deadline) == [0, 0])
    }
  }
}
