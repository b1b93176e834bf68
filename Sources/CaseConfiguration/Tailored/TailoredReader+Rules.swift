internal import CaseKernel

extension TailoredReader {
  private static let expectations = ["expects", "not-passed", "count", "number"]

  /// A rule: what is expected, one of three ways, and what is found otherwise.
  func rule(_ node: YAMLNode) -> (Placed<String>, Rule)? {
    yaml.mapping(node, known: Self.expectations) { keys in
      let id = keys.required("id", yaml.placed(ownID))
      let message = keys.required("message", house.label)
      let severity = keys.optional("severity", default: .warning) {
        self.yaml.choice($0, of: Finding.Severity.self)
      }
      let phases = keys.optional("in", default: []) { self.yaml.oneOrMany($0, of: self.openPhase) }
      let when = keys.optional("when", default: [], conditions)
      let visibility = keys.optional("visibility", default: .partnersOfTheCase, house.circle)
      let source = keys.optional("source", yaml.text)
      let expectation = expectation(node, &keys)
      guard let id, let message, let expectation else { return nil }
      let rule = Rule(
        RuleID(id.value), message, expects: expectation, severity: severity, in: phases,
        when: when, visibility: visibility, source: source)
      return (id, rule)
    }
  }

  private func expectation(_ node: YAMLNode, _ keys: inout YAMLKeys) -> Rule.Expectation? {
    let written = node.entries.filter { Self.expectations.contains($0.key) }
    guard let one = written.first, written.count == 1 else {
      let all = Self.expectations.joined(separator: ", ")
      yaml.report(
        written.isEmpty ? "missing-key" : "two-conditions",
        at: written.dropFirst().first?.place ?? node.place,
        Text(
          fr: "une règle attend une seule chose ; écrivez l'une de : \(all)",
          en: "a rule expects one thing; write one of: \(all)"))
      return nil
    }
    switch one.key {
    case "expects": return keys.required(one.key, conditions).map { .holds($0) }
    case "not-passed": return keys.required(one.key, fact).map { .notPassed($0) }
    case "count": return keys.required(one.key, count)
    default: return keys.required(one.key, number)
    }
  }

  private func count(_ node: YAMLNode) -> Rule.Expectation? {
    yaml.mapping(node) { keys in
      let kind = keys.required("of", entryKind)
      let (least, most) = bounds(node, &keys)
      return kind.map { .count($0, least: least, most: most) }
    }
  }

  private func number(_ node: YAMLNode) -> Rule.Expectation? {
    yaml.mapping(node) { keys in
      let field = keys.required("of") { self.name($0, among: self.names.numbers, .field) }
      let (least, most) = bounds(node, &keys)
      return field.map { .number(FieldID($0), least: least, most: most) }
    }
  }

  /// The least and the most, both allowed; one at least is written.
  private func bounds(
    _ node: YAMLNode, _ keys: inout YAMLKeys
  ) -> (least: Int, most: Int?) {
    if node["least"] == nil, node["most"] == nil {
      yaml.report(
        "missing-key", at: node.place,
        Text(
          fr: "aucune borne ; écrivez least, most, ou les deux",
          en: "no bound; write least, most, or both"))
    }
    let least = keys.optional("least", default: 0) { self.yaml.number($0, in: 0...1_000_000) }
    let most = keys.optional(
      "most", yaml.placed { self.yaml.number($0, in: 0...1_000_000) })
    if let most, most.value < least {
      yaml.report(
        "out-of-range", at: most.place,
        Text(
          fr: "\(most.value) est moins que \(least) ; écrivez au moins \(least)",
          en: "\(most.value) is less than \(least); write at least \(least)"))
    }
    return (least, most?.value)
  }

  /// A day before which something must be done besides the end of a phase.
  func deadline(_ node: YAMLNode) -> (Placed<String>, Deadline)? {
    yaml.mapping(node, known: ["within", "every"]) { keys in
      let id = keys.required("id", yaml.placed(ownID))
      let label = keys.required("label", house.label)
      let kinds = Deadline.Kind.allCases.map { $0.rawValue.kebabCase }
      let kind = keys.required("kind") { self.yaml.choice($0, of: kinds) }
      let phases = keys.optional("in", default: []) { self.yaml.oneOrMany($0, of: self.openPhase) }
      let when = keys.optional("when", default: [], conditions)
      let warning = keys.optional("warn-days", default: 14) { self.yaml.number($0, in: 0...365) }
      let visibility = keys.optional("visibility", default: .partnersOfTheCase, house.circle)
      let source = keys.optional("source", yaml.text)
      let rule = deadlineRule(node, &keys)
      guard let id, let label, let rule,
        let kind = kind.flatMap({ Deadline.Kind(rawValue: camelCase($0)) })
      else { return nil }
      let deadline = Deadline(
        DeadlineID(id.value), label, kind, rule, in: phases, when: when, warnDays: warning,
        visibility: visibility, source: source)
      return (id, deadline)
    }
  }

  /// Once (`within`, `after`, `until`), again and again (`every`, `since`), or by a calendar
  /// (`every`, `from`, `done-by`).
  private func deadlineRule(_ node: YAMLNode, _ keys: inout YAMLKeys) -> DeadlineRule? {
    guard node["every"] != nil else {
      let within = keys.required("within", yaml.rhythm)
      let after = keys.required("after", fact)
      let until = keys.required("until", fact)
      guard let within, let after, let until else { return nil }
      return .once(DueRule(within: within, after: after), until: until)
    }
    let every = keys.required("every", yaml.rhythm)
    guard node["from"] != nil else {
      let since = keys.required("since") { self.yaml.oneOrMany($0, of: self.fact) }
      guard let every, let since else { return nil }
      return .since(latestOf: since, every: .fixed(every))
    }
    let from = keys.required("from", fact)
    let before = keys.optional("before", default: .days(0), yaml.period)
    let kind = keys.required("done-by", entryKind)
    guard let every, let from, let kind else { return nil }
    return .calendar(from: from, every: .fixed(every), before: before, doneBy: kind)
  }
}
