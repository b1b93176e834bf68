/// Marks identifiers of rules; nothing is ever one.
public enum RuleMark {}
/// A rule's id, kebab-case, stored: its finding is `<module>/<id>`.
public typealias RuleID = Identifier<RuleMark>

/// A simple rule as data: what is expected of a case, and what is found where it is otherwise.
///
/// Programmes written in `config.yaml` have no other rules; it is stored with the definition, so
/// that a case keeps those that it was opened under.
public struct Rule: Hashable, Codable, Sendable {
  public var id: RuleID
  public var severity: Finding.Severity
  /// What is found.
  public var message: Text
  public var expects: Expectation
  /// The phases in which it counts; empty for as long as the case is open.
  public var phases: [PhaseID]
  /// What must hold besides; until then nothing is expected.
  public var when: [Condition]
  /// Who may read what is found, if they may read the facts used.
  public var visibility: Visibility
  /// The document that asks for it, where there is one.
  public var source: String?

  /// A rule of every phase, found as a warning for the partners of the case, unless said.
  public init(
    _ id: RuleID, _ message: Text, expects expectation: Expectation,
    severity: Finding.Severity = .warning, in phases: [PhaseID] = [],
    when conditions: [Condition] = [], visibility: Visibility = .partnersOfTheCase,
    source: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = message
    expects = expectation
    self.phases = phases
    when = conditions
    self.visibility = visibility
    self.source = source
  }

  /// What a rule may expect. What is not known breaks none but the first.
  public enum Expectation: Hashable, Codable, Sendable {
    /// All of that holds: a fact is there, or has one of some values.
    case holds([Condition])
    /// The day of a fact has not passed.
    case notPassed(DatedFact)
    /// So many entries of a kind were logged, no fewer and no more.
    case count(EventKindID, least: Int, most: Int?)
    /// A number lies between two others.
    case number(FieldID, least: Int, most: Int?)
  }
}

extension Rule {
  /// The fields that it looks at.
  public var fields: [FieldID] {
    switch expects {
    case .holds(let conditions): conditions.flatMap(\.parts).compactMap(\.field)
    case .notPassed(.field(let field)), .number(let field, _, _): [field]
    case .notPassed, .count: []
    }
  }
}

extension Condition {
  /// The field that it looks at; `nil` for one that looks at something else.
  fileprivate var field: FieldID? {
    switch self {
    case .known(let field), .fact(let field, _), .happened(.field(let field)): field
    default: nil
    }
  }
}
