internal import CaseKernel

extension TailoredReader {
  private static let verbs = [
    "known", "fact", "agreement", "sharing-with", "happened", "logged", "any", "all",
  ]

  /// A list of conditions, all of which must hold; one at least.
  func conditions(_ node: YAMLNode) -> [Condition]? {
    let conditions = yaml.list(node, of: condition)
    if conditions != nil, node.elements.isEmpty { reportEmpty(at: node.place) }
    return conditions
  }

  /// One condition: a single verb, with the values that go with a fact.
  private func condition(_ node: YAMLNode) -> Condition? {
    yaml.mapping(node, known: Self.verbs) { keys in
      let verbs = node.entries.filter { Self.verbs.contains($0.key) }
      // The values go with a fact alone.
      let isFact = verbs.count == 1 && verbs[0].key == "fact"
      let allowed = isFact ? keys.required("is") { self.values($0, of: node["fact"]) } : nil
      guard let verb = verbs.first, verbs.count == 1 else {
        reportVerbs(verbs, at: node.place)
        return nil
      }
      return condition(verb.key, &keys, allowed)
    }
  }

  private func condition(
    _ verb: String, _ keys: inout YAMLKeys, _ allowed: [String]?
  ) -> Condition? {
    switch verb {
    case "known": return keys.required(verb, field).map { .known($0) }
    case "agreement":
      return keys.required(verb) { self.yaml.choice($0, of: AgreementKind.self) }
        .map { .agreement($0) }
    case "sharing-with":
      let role = keys.required(verb) { self.name($0, among: self.names.roles, .role) }
      return role.map { .sharing(with: PartnerRole.ID(camelCase($0))) }
    case "happened": return keys.required(verb, fact).map { .happened($0) }
    case "logged":
      return keys.required(verb, entryKind).map { .happened(.first($0)) }
    case "any": return keys.required(verb, conditions).map { .any($0) }
    case "all": return keys.required(verb, conditions).map { .all($0) }
    default:
      guard let field = keys.required(verb, field), let allowed else { return nil }
      return .fact(field, oneOf: allowed)
    }
  }

  /// The values of a field, each of which it may take.
  func values(_ node: YAMLNode, of field: YAMLNode?) -> [String]? {
    guard let known = field?.word.flatMap({ names.values(of: $0) }) else {
      return yaml.oneOrMany(node, of: yaml.fact)
    }
    return yaml.oneOrMany(node) { self.name($0, among: known, .value) }
  }

  private func reportVerbs(_ verbs: [YAMLNode.Entry], at place: Place) {
    let all = Self.verbs.joined(separator: ", ")
    if let second = verbs.dropFirst().first {
      yaml.report(
        "two-conditions", at: second.place,
        Text(
          fr: "« \(second.key) » est une seconde condition ; écrivez-la à part dans la liste",
          en: "\"\(second.key)\" is a second condition; write it apart in the list"))
    } else {
      yaml.report(
        "missing-key", at: place,
        Text(
          fr: "aucune condition ; écrivez l'une de : \(all)",
          en: "no condition; write one of: \(all)"
        ))
    }
  }
}
