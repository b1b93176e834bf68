internal import CaseKernel

extension TailoredReader {
  /// A role by its id.
  func role(_ entry: YAMLNode.Entry) -> PartnerRole? {
    let id = yaml.identifier(ofKey: entry).flatMap { checkLetter($0, at: entry.place) ? $0 : nil }
    return yaml.mapping(entry.value) { keys in
      let label = keys.required("label", house.label)
      let words = Partner.Kind.allCases.map(\.rawValue)
      let kinds = keys.optional("kinds", default: []) {
        self.yaml.distinct($0) { self.yaml.choice($0, of: words) }
      }
      let required = keys.optional("required", default: false, yaml.flag)
      let takesPart = keys.optional("takes-part-in-cases", default: true, yaml.flag)
      let refers = keys.optional("may-refer", default: false, yaml.flag)
      let decides = keys.optional("may-decide", default: false, yaml.flag)
      guard let id, let label else { return nil }
      return PartnerRole(
        PartnerRole.ID(camelCase(id)), label,
        kinds: kinds.compactMap { Partner.Kind(rawValue: $0) },
        required: required, takesPartInCases: takesPart, mayRefer: refers, mayDecide: decides)
    }
  }

  /// A kind of entry of its own.
  func kind(_ node: YAMLNode) -> (Placed<String>, EventKind)? {
    yaml.mapping(node) { keys in
      let id = keys.required("id", yaml.placed(camelID))
      let label = keys.required("label", house.label)
      let contact = keys.optional("contact", default: false, yaml.flag)
      let observes = keys.optional("observes", default: false, yaml.flag)
      let visibility = keys.optional("visibility", yaml.placed(house.circle))
      let requires = keys.optional("requires", default: [], conditions)
      let only = keys.optional("only-by") { self.yaml.choice($0, of: UserRole.words) }
      let fields = keys.optional("fields", default: []) { self.numbered($0, self.entryField) }
      if let id, !observes { checkObserved(id) }
      if observes, let visibility, visibility.value < .partnersOfTheCase {
        yaml.report(
          "disclosure-ceiling", at: visibility.place,
          Text(
            fr: "ce qui observe le ménage ne va pas à tous les partenaires ; écrivez partners ou "
              + "plus étroit",
            en: "what observes the household does not go to every partner; write partners or "
              + "narrower"))
      }
      guard let id, let label else { return nil }
      let kind = EventKind(
        EventKindID(id.value), label, contact: contact, observes: observes,
        visibility: visibility?.value ?? .operatorTeam, requires: requires,
        onlyBy: only.flatMap { UserRole(word: $0) }, fields: fields)
      return (id, kind)
    }
  }

  /// A value that entries of a kind carry.
  private func entryField(_ node: YAMLNode) -> (Placed<String>, EntryField)? {
    yaml.mapping(node) { keys in
      let id = keys.required("id", yaml.placed(camelID))
      let label = keys.required("label", house.label)
      let kind = house.kind(&keys)
      kind.map { self.check($0, at: node) }
      let required = keys.optional("required", default: false, yaml.flag)
      let visibility = keys.optional("visibility", house.circle)
      let help = keys.optional("help", house.label)
      guard let id, let label, let kind else { return nil }
      return (
        id,
        EntryField(
          FieldID(id.value), label, kind, isRequired: required, visibility: visibility, help: help)
      )
    }
  }

  /// A way in which a case may end.
  func outcome(_ node: YAMLNode) -> (Placed<String>, ClosingOutcome)? {
    yaml.mapping(node) { keys in
      let id = keys.required("id", yaml.placed { self.ownID($0).map(camelCase) })
      let label = keys.required("label", house.label)
      let positive = keys.optional("positive", default: false, yaml.flag)
      let from = keys.optional("from", default: []) {
        self.yaml.distinct($0, of: self.openPhase)
      }
      let requires = keys.optional("requires", default: [], conditions)
      guard let id, let label else { return nil }
      let outcome = ClosingOutcome(
        OutcomeID(id.value), label, positive: positive, from: from, requires: requires)
      return (id, outcome)
    }
  }

  /// A criterion: `{ id: other-support, field: supportedElsewhere, is: no, yes: …, no: … }`.
  func criterion(_ node: YAMLNode) -> (Placed<String>, FactCriterion)? {
    yaml.mapping(node) { keys in
      let id = keys.required("id", yaml.placed(ownID))
      let field = keys.required("field", field)
      let allowed = keys.required("is") { self.values($0, of: node["field"]) }
      let yes = keys.required("fits", house.label)
      let no = keys.required("excluded", house.label)
      guard let id, let field, let allowed, let yes, let no else { return nil }
      return (id, FactCriterion(RuleID(id.value), field, oneOf: allowed, yes: yes, no: no))
    }
  }
}
