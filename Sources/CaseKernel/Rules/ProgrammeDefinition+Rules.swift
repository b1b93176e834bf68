extension ProgrammeDefinition {
  /// What the rules of the declaration find, in the order declared.
  func ruleFindings(_ background: CaseBackground) -> [Finding] {
    let file = background.file
    return declared.rules.compactMap { rule in
      guard rule.phases.isEmpty || rule.phases.contains(file.phase),
        declared.unmet(rule.when, in: file).isEmpty,
        isBroken(rule.expects, file, on: background.day)
      else { return nil }
      return finding(rule, file)
    }
  }

  private func isBroken(
    _ expectation: Rule.Expectation, _ file: CaseFile, on day: Day
  ) -> Bool {
    switch expectation {
    case .holds(let conditions):
      return !declared.unmet(conditions, in: file).isEmpty
    case .notPassed(let fact):
      return file.day(of: fact).map { day > $0 } ?? false
    case .count(let kind, let least, let most):
      let count = file.counts[kind] ?? 0
      return count < least || most.map { count > $0 } ?? false
    case .number(let field, let least, let most):
      guard let number = file.fact(field)?.number else { return false }
      return number < least || most.map { number > $0 } ?? false
    }
  }

  /// A finding is read by those who may read every fact of the rule, those that are missing too.
  private func finding(_ rule: Rule, _ file: CaseFile) -> Finding {
    let facts = rule.fields.compactMap { field in
      file.fact(field).map { (field.rawValue, $0) }
    }
    let narrowest = rule.fields.map { declared.visibility(of: $0, in: file) }.max()
    return Finding(
      code(rule.id.rawValue), rule.severity, rule.message,
      facts: Dictionary(facts, uniquingKeysWith: { first, _ in first }),
      visibility: max(rule.visibility, narrowest ?? rule.visibility), source: rule.source)
  }
}
