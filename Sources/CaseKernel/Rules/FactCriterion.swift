/// A criterion of eligibility as data: a fact said at the opening that must have one of some values.
///
/// A fact that nobody knows leaves the criterion unknown; it never excludes.
public struct FactCriterion: Hashable, Codable, Sendable {
  /// Its id, kebab-case: the criterion is found as `<module>/<id>`.
  public var id: RuleID
  public var field: FieldID
  /// The values with which a household fits.
  public var allowed: [String]
  /// What is said of a household that fits.
  public var yes: Text
  /// What is said of one that does not.
  public var no: Text

  /// A criterion on a fact.
  public init(_ id: RuleID, _ field: FieldID, oneOf allowed: [String], yes: Text, no: Text) {
    self.id = id
    self.field = field
    self.allowed = allowed
    self.yes = yes
    self.no = no
  }

  /// The criterion for a candidate of a programme.
  public func criterion(_ candidate: Candidate, _ declared: DeclaredDefinition) -> Criterion {
    let value = candidate.facts[field]
    let met = value.map { $0.isOne(of: allowed) ? Answer.yes : .no } ?? .unknown
    let declaration = declared.field(field)
    let label = declaration?.label ?? Text(field.rawValue)
    return Criterion(
      "\(declared.module)/\(id)", met, yes: yes, no: no,
      unknown: Text(fr: "« \(label.fr) » : à préciser", en: "\"\(label.en)\": to be said"),
      facts: value.map { [field.rawValue: $0] } ?? [:], missing: [field.rawValue],
      visibility: declaration?.visibility ?? .partnersOfTheCase,
      source: declared.description.source)
  }
}

extension ProgrammeDefinition {
  /// A definition without coded rules: all that it finds, its declaration says.
  public init(declared: DeclaredDefinition, criteria: [FactCriterion]) {
    self.init(
      declared: declared,
      rules: Rules(
        assess: { _, _ in [] },
        eligibility: { candidate in
          Eligibility(criteria.map { $0.criterion(candidate, declared) })
        }))
    self.criteria = criteria
  }
}

extension InstalledProgramme {
  /// A programme that no module codes: it has no settings and no examples.
  public init(_ definition: ProgrammeDefinition) {
    self.init(
      description: definition.declared.description,
      definition: { $0.isEmpty ? definition : nil })
  }
}
