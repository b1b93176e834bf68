internal import CaseKernel

extension TailoredReader {
  /// What a name stands for.
  enum Thing {
    case phase, field, kind, role, value

    /// The thing in the singular.
    var label: Text {
      switch self {
      case .phase: Text(fr: "phase", en: "phase")
      case .field: Text(fr: "champ", en: "field")
      case .kind: Text(fr: "type d'écriture", en: "kind of entry")
      case .role: Text(fr: "rôle", en: "role")
      case .value: Text(fr: "valeur", en: "value")
      }
    }
  }

  /// A name that the definition declares.
  func name(_ node: YAMLNode, among known: [String], _ thing: Thing) -> String? {
    yaml.identifier(node, among: known, kind: thing.label)
  }

  /// The id of the instance names findings, as that of a module does: no module may have it too.
  func checkInstance() {
    let id = instance.key
    checkLetter(id, at: instance.place)
    guard (house.modules.map(\.description.module) + [Self.module]).contains(ModuleID(id)) else {
      return
    }
    let remedy =
      id == Self.module.rawValue
      ? Text(fr: "donnez un autre identifiant", en: "take another id")
      : Text(
        fr: "donnez un autre identifiant, ou écrivez module: \(id) sans definition",
        en: "take another id, or write module: \(id) without definition")
    yaml.report(
      "id-taken", at: instance.place,
      Text(
        fr: "« \(id) » est un module de Logis ; \(remedy.fr)",
        en: "\"\(id)\" is a module of Logis; \(remedy.en)"))
  }

  /// A kebab-case id of the definition, which begins with a letter.
  func ownID(_ node: YAMLNode) -> String? {
    guard let id = yaml.identifier(node), checkLetter(id, at: node.place) else { return nil }
    return id
  }

  @discardableResult
  func checkLetter(_ id: String, at place: Place) -> Bool {
    guard id.first?.isNumber == true else { return true }
    yaml.report(
      "not-an-identifier", at: place,
      Text(
        fr: "« \(excerpt(id)) » commence par un chiffre ; commencez par une lettre",
        en: "\"\(excerpt(id))\" begins with a digit; begin with a letter"))
    return false
  }

  func phase(_ node: YAMLNode) -> PhaseID? {
    name(node, among: names.phases, .phase).map { PhaseID($0) }
  }

  /// A phase that does not end the case.
  func openPhase(_ node: YAMLNode) -> PhaseID? {
    guard let phase = phase(node) else { return nil }
    if !names.openPhases.contains(phase.rawValue) {
      yaml.report(
        "final-phase", at: node.place,
        Text(
          fr: "« \(phase) » finit le dossier : rien ne s'y fait plus ; écrivez une autre phase",
          en: "\"\(phase)\" ends the case: nothing is done there any more; write another phase"))
    }
    return phase
  }

  func field(_ node: YAMLNode) -> FieldID? {
    name(node, among: names.fields, .field).map { FieldID($0) }
  }

  func entryKind(_ node: YAMLNode) -> EventKindID? {
    name(node, among: names.kinds, .kind).map { EventKindID($0) }
  }

  /// A camelCase id, as the command line takes it.
  func camelID(_ node: YAMLNode) -> String? {
    let expected = Text(fr: "un identifiant", en: "an id")
    guard let (text, _) = yaml.scalar(node, "not-an-identifier", expected: expected) else {
      return nil
    }
    guard text.isCamelCase else {
      yaml.report(
        "not-an-identifier", at: node.place,
        Text(
          fr: "« \(excerpt(text)) » n'est pas un identifiant ; écrivez-le comme « prochainBilan »",
          en: "\"\(excerpt(text))\" is not an id; write it like \"nextReview\""))
      return nil
    }
    yaml.remember(text, at: node.place)
    return text
  }

  /// A dated fact by its key: `opened`, `entered/support`, `first/call`, `field/nextReview`.
  func fact(_ node: YAMLNode) -> DatedFact? {
    guard let text = yaml.text(node) else { return nil }
    guard let fact = DatedFact(key: text) else {
      yaml.report(
        "unknown-value", at: node.place,
        Text(
          fr: "« \(excerpt(text)) » n'est pas un fait daté ; écrivez opened, entered/PHASE, "
            + "left/PHASE, agreed/support, first/ÉCRITURE, last/ÉCRITURE, lastContact ou field/CHAMP",
          en: "\"\(excerpt(text))\" is no dated fact; write opened, entered/PHASE, left/PHASE, "
            + "agreed/support, first/KIND, last/KIND, lastContact or field/FIELD"))
      return nil
    }
    let (known, thing, name) = target(of: fact)
    guard let thing, let name else { return fact }
    let part = YAMLNode(place: node.place, kind: .scalar(name, .quoted))
    return self.name(part, among: known, thing) == nil ? nil : fact
  }

  private func target(of fact: DatedFact) -> (known: [String], thing: Thing?, name: String?) {
    switch fact {
    case .entered(let phase), .left(let phase): (names.phases, .phase, phase.rawValue)
    case .first(let kind), .last(let kind): (names.kinds, .kind, kind.rawValue)
    case .field(let field): (names.days, .field, field.rawValue)
    default: ([], nil, nil)
    }
  }
}
