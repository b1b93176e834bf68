internal import CaseKernel

extension ConfigurationReader {
  /// A phase between two others.
  func addedPhase(_ node: YAMLNode) -> AddedPhase? {
    yaml.mapping(node) { keys in
      let id = keys.required("id", yaml.identifier)
      let label = keys.required("label", self.label)
      let ends = keys.required("between", self.ends)
      let due = keys.optional("due", yaml.rhythm)
      let observes = keys.optional("observes", yaml.flag)
      guard let id, let label, let ends else { return nil }
      return AddedPhase(
        PhaseID(id), label, after: PhaseID(ends.after), before: PhaseID(ends.before), due: due,
        observes: observes)
    }
  }

  private func ends(_ node: YAMLNode) -> (after: String, before: String)? {
    guard let ends = yaml.list(node, of: yaml.identifier) else { return nil }
    guard node.elements.count == 2 else {
      yaml.report(
        "wrong-shape", at: node.place,
        Text(
          fr: "deux phases sont attendues ; écrivez between: [celle d'avant, celle d'après]",
          en: "two phases are expected; write between: [the one before, the one after]"))
      return nil
    }
    return ends.count == 2 ? (ends[0], ends[1]) : nil
  }

  /// A field besides those of the programme.
  func addedField(_ node: YAMLNode) -> AddedField? {
    yaml.mapping(node) { keys in
      let id = keys.required("id", fieldID)
      let label = keys.required("label", self.label)
      let kind = kind(&keys)
      let phase = keys.required("phase", yaml.identifier)
      let visibility = keys.optional("visibility", circle)
      let help = keys.optional("help", self.label)
      guard let id, let label, let kind, let phase else { return nil }
      return AddedField(
        FieldID(id), label, kind, askedIn: PhaseID(phase), visibility: visibility, help: help)
    }
  }

  /// The id of a field is written as on the command line; that it is well formed is for the kernel
  /// to say.
  private func fieldID(_ node: YAMLNode) -> String? {
    let expected = Text(fr: "un identifiant", en: "an id")
    guard let (text, _) = yaml.scalar(node, "not-an-identifier", expected: expected) else {
      return nil
    }
    yaml.remember(text, at: node.place)
    return text
  }

  /// The words for the kinds of a field.
  static let fieldKinds = [
    "text", "day", "amount", "number", "yes-no", "choice", "list", "partner", "dwelling",
  ]

  /// The kind of a field, by its word and what goes with it.
  func kind(_ keys: inout YAMLKeys) -> FieldKind? {
    let word = keys.required("kind") { yaml.choice($0, of: Self.fieldKinds) }
    switch word {
    case "text": return .text
    case "day": return .day
    case "amount": return .cents
    case "yes-no": return .answer
    case "number": return number(&keys)
    case "choice": return options(&keys).map { .choice($0) }
    case "list": return options(&keys).map { .list($0) }
    case "partner", "dwelling": return word.map { .reference(to: $0) }
    default:
      // What goes with a kind that can't be read is not unknown.
      for key in ["options", "from", "to"] { _ = keys.contains(key) }
      return nil
    }
  }

  private func number(_ keys: inout YAMLKeys) -> FieldKind {
    let bounds = -1_000_000_000...1_000_000_000
    let from = keys.optional("from", default: 0) { yaml.number($0, in: bounds) }
    let to = keys.optional("to", default: max(from, 1_000_000)) { yaml.number($0, in: bounds) }
    return .number(from: from, to: to)
  }

  private func options(_ keys: inout YAMLKeys) -> [FieldOption]? {
    keys.required("options") { node in
      yaml.entries(node) { entry in label(entry.value).map { FieldOption(entry.key, $0) } }
    }
  }
}
