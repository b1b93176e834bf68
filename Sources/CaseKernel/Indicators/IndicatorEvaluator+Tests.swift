extension IndicatorEvaluator {
  /// Whether a case passes a test over the period.
  public func passes(_ test: CaseTest, _ file: CaseFile) -> Bool {
    switch test {
    case .happened(let fact, let moment): happened(fact, moment, file)
    case .onTime(let fact, let rule): isOnTime(fact, rule, file)
    case .overdue(let fact, let rule): isOverdue(fact, rule, file)
    case .fact(let field, let allowed): has(field, oneOf: allowed, file)
    case .household(let flag, let allowed):
      allowed.contains(households[file.household].map(flag.answer) ?? .unknown)
    case .recorded(let test, let moment):
      file.records.contains { test.passes($0) && holds(moment, on: $0.on) }
    case .outcome(let outcomes): file.outcome.map(outcomes.contains) ?? false
    case .active(let phases): isActive(phases, file)
    case .openAtEnd: isOpenAtEnd(file)
    case .all(let tests): tests.allSatisfy { passes($0, file) }
    case .any(let tests): tests.contains { passes($0, file) }
    case .not(let test): !passes(test, file)
    }
  }

  private func happened(_ fact: DatedFact, _ moment: Moment, _ file: CaseFile) -> Bool {
    file.day(of: fact).map { holds(moment, on: $0) } ?? false
  }

  func holds(_ moment: Moment, on day: Day) -> Bool {
    switch moment {
    case .inPeriod: period.contains(day)
    case .byEnd: day <= period.to
    case .ever: true
    }
  }

  private func isOnTime(_ fact: DatedFact, _ rule: DueRule, _ file: CaseFile) -> Bool {
    guard let done = file.day(of: fact), let due = rule.day(in: file) else { return false }
    return done <= due
  }

  private func isOverdue(_ fact: DatedFact, _ rule: DueRule, _ file: CaseFile) -> Bool {
    guard isOpenAtEnd(file), let due = rule.day(in: file), due < period.to else { return false }
    return file.day(of: fact).map { $0 > period.to } ?? true
  }

  private func isOpenAtEnd(_ file: CaseFile) -> Bool {
    file.openedOn <= period.to && (file.closedOn.map { $0 > period.to } ?? true)
  }

  private func has(_ field: FieldID, oneOf allowed: [String], _ file: CaseFile) -> Bool {
    file.fact(field)?.isOne(of: allowed) ?? false
  }

  private func isActive(_ phases: [PhaseID], _ file: CaseFile) -> Bool {
    file.stays.contains { stay in
      phases.contains(stay.phase) && stay.from <= period.to
        && (stay.to.map { $0 >= period.from } ?? true)
    }
  }
}
