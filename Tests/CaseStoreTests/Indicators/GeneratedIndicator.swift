import CaseKernel

/// Figures that chance has made: every kind of the algebra, every kind of test.
struct IndicatorMaker {
  var chance: Chance

  mutating func indicator(_ number: Int) -> Indicator {
    Indicator("generated/\(number)", Text("generated"), .flow, formula(number % 22))
  }

  private mutating func formula(_ kind: Int) -> Indicator.Formula {
    switch kind {
    case 0: .count(test())
    case 1: .cases(test())
    case 2: .ratio(test(), of: test())
    case 3: .share(test(), of: test())
    case 4: .meanDays(from: fact(), to: fact(), over: test())
    case 5: .medianDays(from: fact(), to: fact(), over: test())
    case 6: .meanAge(since: fact(), over: test())
    case 7: .measureMonths
    case 8: .hours
    case 9: .records(record())
    case 10: .recordShare(record(), of: record())
    case 11: .recordsPerCase(record(), of: test())
    case 12: .programmeRecords(record())
    case 13: .programmeSum(chance.one(of: Declared.fields), of: record())
    case 14: .participants(test(), and: chance.one(of: Declared.fields), of: record())
    case 15: .medianAnswerDays(answer())
    case 16: .answeredWithin(chance.one(of: Declared.periods), answer())
    case 17: .days(span())
    case 18: .daysShare(span(), of: span())
    case 19: .meanSpan(pair())
    case 20: .deadlinesMet(chance.one(of: Declared.deadlines.map(\.id)))
    default: .costPerHousehold(over: test())
    }
  }

  private mutating func test(depth: Int = 0) -> CaseTest {
    switch chance.number(depth < 3 ? 1...15 : 4...15) {
    case 1: return .all(tests(depth))
    case 2: return .any(tests(depth))
    case 3: return .not(test(depth: depth + 1))
    case 4, 5, 6: return .happened(fact(), chance.one(of: Moment.allCases))
    case 7: return .onTime(fact(), rule())
    case 8: return .overdue(fact(), rule())
    case 9, 10:
      return .fact(
        chance.one(of: Declared.fields), oneOf: chance.some(of: Declared.words, 0...4))
    case 11: return .outcome(oneOf: chance.some(of: Declared.outcomes, 0...2))
    case 12: return .recorded(record(), chance.one(of: Moment.allCases))
    case 13, 14: return .active(chance.some(of: Declared.phases, 0...3))
    default: return .openAtEnd
    }
  }

  private mutating func tests(_ depth: Int) -> [CaseTest] {
    (0..<chance.number(0...3)).map { _ in test(depth: depth + 1) }
  }

  private mutating func fact() -> DatedFact { chance.one(of: Declared.facts) }

  private mutating func record() -> RecordTest {
    let kind = chance.one(of: Declared.kinds)
    if chance.happens(40) { return RecordTest(kind) }
    return RecordTest(
      kind, chance.one(of: Declared.fields), oneOf: chance.some(of: Declared.words, 0...4))
  }

  private mutating func span() -> Span {
    chance.happens(50)
      ? .paired(pair()) : .level(chance.one(of: Declared.kinds), chance.one(of: Declared.fields))
  }

  /// With luck, records that begin and end themselves.
  private mutating func pair() -> PairedRecords {
    PairedRecords(
      from: chance.one(of: Declared.kinds), to: chance.one(of: Declared.kinds),
      sameValueOf: chance.one(of: Declared.fields))
  }

  private mutating func answer() -> RecordAnswer {
    RecordAnswer(
      to: record(), by: chance.one(of: Declared.kinds), naming: chance.one(of: Declared.fields))
  }

  private mutating func rule() -> DueRule {
    DueRule(
      within: chance.one(of: Declared.periods), after: fact(),
      noLaterThan: chance.some(of: Declared.facts, 0...2))
  }
}
