extension Finding {
  /// The names under which findings give a fact that leads to where a household lives (D5.4).
  public static let placeFacts: Set<String> = ["dwelling", "insee", "landlord", "postcode"]

  /// Whether it uses a fact that leads to where the household lives.
  public var leadsToAddress: Bool { !Self.placeFacts.isDisjoint(with: facts.keys) }

  /// The name under which a finding gives the person of the household that it is about.
  public static let personFact = "person"

  /// The person that it is about, if it is about one: a judicial agent reads nothing about people
  /// whose measure is not theirs (D3.5).
  public var people: [Person.ID] {
    facts[Self.personFact]?.text.map { [Person.ID($0)] } ?? []
  }

  /// The finding, narrowed to those who may read the address that it leads to: the people named
  /// where it is secret, the operator's team where it is restricted.
  public func guarding(_ confidentiality: Household.AddressConfidentiality) -> Finding {
    guard leadsToAddress else { return self }
    var guarded = self
    switch confidentiality {
    case .open: break
    case .restricted: guarded.visibility = max(visibility, .operatorTeam)
    case .secret: guarded.visibility = max(visibility, .namedPeople)
    }
    return guarded
  }

  /// The finding, narrowed to those who may read every fact of the case that it uses: an overlay
  /// narrows facts, and the rules of a module don't know it.
  func guarding(_ declared: DeclaredDefinition, _ file: CaseFile) -> Finding {
    let used = facts.keys.map { FieldID($0) }.filter { declared.field($0) != nil }
    guard let narrowest = used.map({ declared.visibility(of: $0, in: file) }).max() else {
      return self
    }
    var guarded = self
    guarded.visibility = max(visibility, narrowest)
    return guarded
  }
}
