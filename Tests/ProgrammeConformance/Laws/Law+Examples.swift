import CaseKernel

extension Law {
  /// Twelve examples at least, and each comes out as it says.
  static func examples(_ subject: Subject) -> [String] {
    let names = Dictionary(grouping: subject.examples) { $0.name }
    let few =
      subject.examples.count < 12 ? ["\(subject.examples.count) examples, 12 are needed"] : []
    let refused = subject.examples.filter { subject.make($0.settings) == nil }
    return few + names.filter { $0.value.count > 1 }.keys.sorted().map { "\"\($0)\" stands twice" }
      + refused.map { "\"\($0.name)\": its settings are refused" }
      + subject.runs.flatMap { example, _, run in
        failures(of: example, run).map { "\"\(example.name)\": \($0)" }
      }
  }

  private static func failures(of example: Example, _ run: Example.Run) -> [String] {
    var found = example.expected.compactMap { failure($0, example, run) }
    if example.expected.isEmpty { found.append("it expects nothing") }
    let expectsRefusal = example.expected.contains {
      if case .refused = $0 { true } else { $0 == .eligible(.no) }
    }
    if let refusal = run.refusal, !expectsRefusal {
      found.append("act \(refusal.act + 1) is refused: \(refusal.reason.message.en)")
    }
    return found
  }

  private static func failure(
    _ expected: Example.Expectation, _ example: Example, _ run: Example.Run
  ) -> String? {
    let codes = run.findings.map(\.code)
    let isOpen = run.file?.isOpen == true
    switch expected {
    case .phase(let phase):
      return run.file?.phase == phase
        ? nil : "in \(run.file?.phase.rawValue ?? "no phase"), not in \(phase)"
    case .due(let day):
      return run.file != nil && run.due == day
        ? nil : "due \(run.due?.description ?? "never"), not \(day?.description ?? "never")"
    case .finds(let code): return codes.contains(code) ? nil : "\(code) is not found"
    case .doesNotFind(let code):
      return isOpen && !codes.contains(code) ? nil : "\(code) is found, or nothing can be"
    case .closed(let outcome):
      return run.file?.outcome == outcome ? nil : "not closed with \(outcome)"
    case .refused(let code):
      let isLast = run.refusal?.act == example.acts.count - 1
      return isLast && run.refusal?.reason.code == code
        ? nil : "the last act is not refused with \(code)"
    case .eligible(let answer):
      return run.eligibility == answer ? nil : "eligible: \(run.eligibility), not \(answer)"
    }
  }

  /// Codes and indicators carry the name of the module; indicators of the reference, that of `I.`.
  static func namespacedCodes(_ subject: Subject) -> [String] {
    subject.declared { declared in
      let prefix = "\(declared.module)/"
      let findings = subject.runs.flatMap { example, definition, run in
        run.findings.map(\.code)
          + definition.rules.eligibility(candidate(example, definition)).findings.map(\.code)
      }
      let strange = Set(findings).filter { !$0.hasPrefix(prefix) }.sorted()
      let figures = declared.indicators.map(\.id).filter {
        !$0.hasPrefix("I.") && !$0.hasPrefix(prefix)
      }
      return (strange + figures).map { "\"\($0)\" does not begin with \(prefix)" }
    }
  }

  /// Each of the module's own findings is found in one example and absent in another, and each
  /// finding of its rules is listed.
  static func bothOutcomes(_ subject: Subject) -> [String] {
    subject.declared { declared in
      let prefix = "\(declared.module)/"
      let expected = subject.examples.flatMap(\.expected)
      let unlisted = Set(subject.runs.flatMap { own($0.example, $0.definition, $0.run) })
        .subtracting(subject.codes.map { prefix + $0 })
      return subject.codes.map { prefix + $0 }.flatMap { code in
        (expected.contains(.finds(code)) ? [] : ["no example finds \(code)"])
          + (expected.contains(.doesNotFind(code)) ? [] : ["no example shows \(code) absent"])
      } + unlisted.sorted().map { "\($0) is found but not listed" }
    }
  }

  private static func own(
    _ example: Example, _ definition: ProgrammeDefinition, _ run: Example.Run
  ) -> [String] {
    guard let file = run.file else { return [] }
    let background = CaseBackground(
      file: file, household: example.household, dwelling: example.dwelling,
      instance: example.instance, partners: example.partners, day: example.day)
    return definition.rules.assess(background, definition.declared.detailsVersion).map(\.code)
  }

  /// The candidate of an example, with what its opening says.
  static func candidate(_ example: Example, _ definition: ProgrammeDefinition) -> Candidate {
    guard case .open(_, _, let said) = example.acts.first else {
      return Candidate(
        household: example.household, dwelling: example.dwelling, instance: example.instance,
        day: example.day)
    }
    let facts: Facts = said.reduce(into: [:]) { facts, fact in
      let kind = definition.declared.field(fact.key)?.kind
      facts[fact.key] = (try? kind?.value(written: fact.value)) ?? nil
    }
    return Candidate(
      household: example.household, dwelling: example.dwelling, instance: example.instance,
      facts: facts, day: example.day)
  }
}
