import CaseKernel

extension ScopeRequest {
  /// What a test answers for a case `s`, true or false, never NULL; as `IndicatorEvaluator.passes`.
  ///
  /// The tests that only combine others are put together by whoever asks.
  mutating func answer(to test: CaseTest, over period: DayRange) -> String {
    switch test {
    case .happened(let fact, let moment): happened(fact, moment, period)
    case .onTime(let fact, let rule): onTime(fact, rule)
    case .overdue(let fact, let rule): overdue(fact, rule, period)
    case .fact(let field, let allowed): isOne(of: allowed, json: value(field))
    case .household(let flag, let allowed): household(flag, oneOf: allowed)
    case .recorded(let test, let moment): recorded(test, moment, period)
    case .outcome(let outcomes): isOne(of: outcomes)
    case .active(let phases): isActive(phases, period)
    case .openAtEnd: isOpenAtEnd(period)
    case .all, .any, .not: "FALSE"
    }
  }

  /// The days of a case `s`; NULL where one of the two is not known.
  mutating func days(_ length: IndicatorRequest.Length) -> String {
    switch length {
    case .between(let start, let end):
      return Requests.days(from: day(start), to: day(end))
    case .age(let start):
      let day = day(start)
      return "CASE WHEN \(day) <= \(end) THEN \(Requests.days(from: day, to: end)) END"
    }
  }

  private mutating func happened(
    _ fact: DatedFact, _ moment: Moment, _ period: DayRange
  ) -> String {
    Requests.holds(known: holds(moment, on: day(fact), period))
  }

  private mutating func holds(_ moment: Moment, on day: String, _ period: DayRange) -> String {
    switch moment {
    case .inPeriod: "\(day) BETWEEN \(bind(period.from)) AND \(bind(period.to))"
    case .byEnd: "\(day) <= \(bind(period.to))"
    case .ever: "\(day) IS NOT NULL"
    }
  }

  private mutating func recorded(
    _ test: RecordTest, _ moment: Moment, _ period: DayRange
  ) -> String {
    """
    EXISTS (SELECT 1 FROM record y WHERE y.caseFile = s.key
      AND \(holds(moment, on: "y.day", period)) AND \(passes(test, kind: "y.kind", "y.facts")))
    """
  }

  /// Whether a record passes a test, true or false.
  mutating func passes(_ test: RecordTest, kind: String, _ facts: String) -> String {
    // A parameter that no text names could not be bound.
    if test.field != nil, test.allowed.isEmpty { return "FALSE" }
    let isKind = "\(kind) = \(bind(test.kind.rawValue))"
    guard let field = test.field else { return isKind }
    let value = Requests.fact(field, in: facts) { bind($0) }
    return "(\(isKind) AND \(isOne(of: test.allowed, json: "(\(value))")))"
  }

  private mutating func household(_ flag: HouseholdFlag, oneOf allowed: [Answer]) -> String {
    if allowed.isEmpty { return "FALSE" }
    let places = Requests.list(allowed.map { bind($0.rawValue) })
    return "EXISTS (SELECT 1 FROM household h WHERE h.id = s.household "
      + "AND h.\(flag.column) IN (\(places)))"
  }

  private mutating func onTime(_ fact: DatedFact, _ rule: DueRule) -> String {
    Requests.holds(known: "\(day(fact)) <= \(due(rule))")
  }

  private mutating func overdue(
    _ fact: DatedFact, _ rule: DueRule, _ period: DayRange
  ) -> String {
    let (last, done) = (bind(period.to), day(fact))
    return Requests.holds(
      known: """
        \(isOpenAtEnd(period)) AND (\(done) IS NULL OR \(done) > \(last)) \
        AND \(due(rule)) < \(last)
        """)
  }

  private mutating func isOpenAtEnd(_ period: DayRange) -> String {
    let last = bind(period.to)
    return "(s.openedOn <= \(last) AND (s.closedOn IS NULL OR s.closedOn > \(last)))"
  }

  private mutating func isOne(of outcomes: [OutcomeID]) -> String {
    if outcomes.isEmpty { return "FALSE" }
    let places = outcomes.map { bind($0.rawValue) }
    return Requests.holds(known: "s.outcome IN (\(Requests.list(places)))")
  }

  private mutating func isOne(of allowed: [String], json value: String) -> String {
    if allowed.isEmpty { return "FALSE" }
    let scalars = allowed.flatMap { FieldValue.writings(of: $0) }.map { bind($0) }
    return Requests.isOne(json: value, of: scalars, allowed.map { bind($0) })
  }

  private mutating func isActive(_ phases: [PhaseID], _ period: DayRange) -> String {
    if phases.isEmpty { return "FALSE" }
    return """
      EXISTS (SELECT 1 FROM stay y WHERE y.caseFile = s.key
        AND y.phase IN (\(list(phases))) AND y.fromDay <= \(bind(period.to))
        AND (y.toDay IS NULL OR y.toDay >= \(bind(period.from))))
      """
  }
}

extension HouseholdFlag {
  /// The column of the household that holds it.
  fileprivate var column: String {
    switch self {
    case .dalo: "dalo"
    case .collectiveAgreement: "collectiveAgreement"
    case .departmentalPlan: "departmentalPlan"
    }
  }
}

extension FieldValue {
  /// The JSON of the values that a test takes for that text: the text itself, the number that it
  /// writes, the answer of yes or no.
  fileprivate static func writings(of allowed: String) -> [String] {
    var json = JSONText(capacity: allowed.utf8.count + 2)
    json.add(item: allowed)
    var found = [String(decoding: json.bytes, as: UTF8.self)]
    if let number = Int(allowed), String(number) == allowed { found.append(allowed) }
    if allowed == "yes" { found.append("true") }
    if allowed == "no" { found.append("false") }
    return found
  }
}
