/// Something wrong, due or worth knowing about a case, never thrown: all of them are collected.
public struct Finding: Hashable, Codable, Sendable {
  /// How much a finding weighs.
  public enum Severity: String, Codable, CaseIterable, Sendable {
    case blocking
    case warning
    case information
  }

  /// `module/what-is-found`, stable for ever.
  public var code: String
  public var severity: Severity
  /// What was found, in words that name ids and declared labels only, never a person.
  public var message: Text
  /// The facts used, by name.
  public var facts: [String: FieldValue]
  /// The strictest class of the facts used.
  public var visibility: Visibility
  /// The text of law or the document that asks for it, where there is one.
  public var source: String?

  /// A finding that the partners of the case may read, and that cites nothing, unless said.
  public init(
    _ code: String, _ severity: Severity, _ message: Text, facts: [String: FieldValue] = [:],
    visibility: Visibility = .partnersOfTheCase, source: String? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.facts = facts
    self.visibility = visibility
    self.source = source
  }
}

/// One thing that a household must be for a programme, answered yes, no or unknown.
public struct Criterion: Hashable, Sendable {
  /// What is found when the criterion is not met, or not known to be.
  public var finding: Finding
  /// Whether the household meets it; unknown when a fact is missing.
  public var met: Answer
  /// The facts that would answer it, where it is unknown.
  public var missing: [String]

  /// A criterion and its answer, with the facts to ask for where it is unknown.
  public init(_ finding: Finding, met: Answer, missing: [String] = []) {
    self.finding = finding
    self.met = met
    self.missing = missing
  }

  /// A criterion that is found under `code` whatever its answer: said in one of three ways,
  /// blocking where it is not met, and with the facts to ask for where it is unknown.
  public init(
    _ code: String, _ met: Answer, yes: Text, no: Text, unknown: Text,
    facts: [String: FieldValue] = [:], missing: [String] = [],
    visibility: Visibility = .partnersOfTheCase, source: String? = nil
  ) {
    let (severity, message): (Finding.Severity, Text) =
      switch met {
      case .yes: (.information, yes)
      case .no: (.blocking, no)
      case .unknown: (.information, unknown)
      }
    self.init(
      Finding(code, severity, message, facts: facts, visibility: visibility, source: source),
      met: met, missing: met == .unknown ? missing : [])
  }
}

/// Whether a household fits a programme, and why; a missing fact gives « unknown », never « no ».
public struct Eligibility: Hashable, Sendable {
  /// The criteria in the order they are declared.
  public var criteria: [Criterion]

  /// The eligibility that the criteria add up to; without any, everybody fits.
  public init(_ criteria: [Criterion]) {
    self.criteria = criteria
  }

  /// No if one criterion is not met, else unknown if one is unknown, else yes.
  public var verdict: Answer {
    if criteria.contains(where: { $0.met == .no }) { return .no }
    return criteria.contains { $0.met == .unknown } ? .unknown : .yes
  }

  /// The finding of every criterion, those that are met too.
  public var findings: [Finding] { criteria.map(\.finding) }

  /// The facts that would turn « unknown » into an answer, each once.
  public var missing: [String] {
    criteria.filter { $0.met == .unknown }.flatMap(\.missing).reduce(into: []) { known, fact in
      if !known.contains(fact) { known.append(fact) }
    }
  }
}
