import CaseKernel
import Testing

@Suite struct RecordIndicatorTests {
  private let first = Example.day(2026, 1, 1)
  private let last = Example.day(2026, 12, 31)

  private func file(_ id: CaseFile.ID, _ offers: [(Day, String)]) throws -> CaseFile {
    let story = Example(
      "offers", household: .fake(), instance: .fake, on: last,
      [.open(first, facts: ["arrival": "2026-01-01"])])
    let run = story.run(ProgrammeDefinition(FakeProgramme(settings: .init())))
    var file = try #require(run.file)
    file.id = id
    file.records = offers.enumerated().map { index, offer in
      LoggedRecord(entry: index + 2, kind: "offer", on: offer.0, facts: ["answer": .text(offer.1)])
    }
    return file
  }

  private func result(_ formula: Indicator.Formula) throws -> IndicatorResult {
    let files = [
      try file("2026-0001", [(first, "refused"), (last, "accepted")]),
      try file("2026-0002", [(last, "refused"), (last.adding(days: 1), "refused")]),
    ]
    let evaluator = IndicatorEvaluator(
      files: files, instance: .fake,
      definition: ProgrammeDefinition(FakeProgramme(settings: .init())).declared,
      period: try #require(DayRange(from: first, to: last)))
    return evaluator.result(Indicator("I.11", Text("offers"), .flow, formula))
  }

  @Test func `records are counted on the days of the period`() throws {
    #expect(try result(.records(RecordTest("offer"))).value == 3)
    #expect(try result(.records(RecordTest("offer", "answer", oneOf: ["refused"]))).value == 2)
    #expect(try result(.records(RecordTest("visit"))).value == 0)
  }

  @Test func `a share of records is held against the records of the same period`() throws {
    let refused = RecordTest("offer", "answer", oneOf: ["refused"])

    let share = try result(.recordShare(refused, of: RecordTest("offer")))

    #expect((share.numerator, share.denominator) == (2, 3))
  }

  @Test func `records per case are a mean, and nothing over no case`() throws {
    let accepted = CaseTest.recorded(RecordTest("offer", "answer", oneOf: ["accepted"]), .inPeriod)

    let each = try result(.recordsPerCase(RecordTest("offer"), of: accepted))
    let none = try result(.recordsPerCase(RecordTest("offer"), of: .not(.openAtEnd)))

    #expect((each.numerator, each.denominator, each.value) == (3, 1, 3))
    #expect(none.value == nil)
  }

  /// A case with offers of entries 2, 3 and 4, and answers that name some of them.
  private func answered(_ answers: (entry: Int, on: Day)...) throws -> IndicatorEvaluator {
    let days = [Example.day(2026, 3, 2), Example.day(2026, 3, 9), Example.day(2026, 12, 30)]
    var file = try file("2026-0001", days.map { ($0, "open") })
    file.records += answers.enumerated().map { index, answer in
      LoggedRecord(
        entry: index + 5, kind: "offerAnswer", on: answer.on,
        facts: ["offer": .number(answer.entry)])
    }
    return IndicatorEvaluator(
      files: [file], instance: .fake,
      definition: ProgrammeDefinition(FakeProgramme(settings: .init())).declared,
      period: try #require(DayRange(from: first, to: last)))
  }

  private let answer = RecordAnswer(to: RecordTest("offer"), by: "offerAnswer", naming: "offer")

  @Test func `the days to an answer end with the first one that names the entry`() throws {
    let evaluator = try answered(
      (2, Example.day(2026, 3, 20)), (2, Example.day(2026, 3, 5)), (3, Example.day(2026, 3, 10)))

    let delay = evaluator.result(
      Indicator("I.21", Text("delay"), .flow, .medianAnswerDays(answer)))

    #expect(delay.value == 2)
    #expect(delay.denominator == 2)
  }

  @Test func `what is not answered counts against the share once its time is over`() throws {
    let evaluator = try answered((2, Example.day(2026, 3, 5)))
    func share(_ period: Period) -> IndicatorResult {
      evaluator.result(
        Indicator("I.21", Text("share"), .flow, .answeredWithin(period, answer)))
    }

    let three = share(.days(3))
    let two = share(.days(2))
    let none = share(.days(0))

    #expect((three.numerator, three.denominator) == (1, 2))
    #expect((two.numerator, two.denominator) == (0, 2))
    #expect((none.numerator, none.denominator) == (0, 3))
  }
}
