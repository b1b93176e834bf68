extension OverlayWork {
  /// Gives the programme's parts the words of the overlay.
  mutating func rename() {
    let labels = overlay.labels
    renameFields(labels)
    rename(labels.phases.byText, .phase, "phases", \.graph.phases, \.id.rawValue, \.label)
    rename(labels.outcomes.byText, .outcome, "outcomes", \.outcomes, \.id.rawValue, \.label)
    rename(labels.roles.byText, .role, "roles", \.roles, \.id.rawValue, \.label)
    for (kind, label) in labels.kinds.sorted(by: { $0.key < $1.key }) {
      guard let place = place(of: kind, ["labels", "kinds", kind.rawValue]) else { continue }
      definition[keyPath: place].label = label
    }
    rename(labels.indicators, .indicator, "indicators", \.indicators, \.id, \.label)
  }

  private mutating func renameFields(_ labels: Overlay.Labels) {
    rename(labels.fields.byText, .field, "fields", \.fields, \.id.rawValue, \.label)
    let known = definition.fields.map(\.id.rawValue)
    for (field, words) in labels.options.sorted(by: { $0.key < $1.key }) {
      let path = ["labels", "options", field.rawValue]
      guard let index = position(of: field.rawValue, in: known, .field, path) else { continue }
      rename(optionsAt: index, words, path)
    }
  }

  private mutating func rename(
    optionsAt index: Int, _ words: [String: Text], _ path: [String]
  ) {
    var options = definition.fields[index].kind.options
    let known = options.map(\.id)
    for (id, label) in words.sorted(by: { $0.key < $1.key }) {
      guard let place = position(of: id, in: known, .option, path + [id]) else { continue }
      options[place].label = label
    }
    definition.fields[index].kind = definition.fields[index].kind.with(options)
  }

  private mutating func rename<Part>(
    _ labels: [String: Text], _ thing: OverlayDefect.Thing, _ key: String,
    _ parts: WritableKeyPath<DeclaredDefinition, [Part]>, _ id: KeyPath<Part, String>,
    _ label: WritableKeyPath<Part, Text>
  ) {
    let known = definition[keyPath: parts].map { $0[keyPath: id] }
    for (name, text) in labels.sorted(by: { $0.key < $1.key }) {
      let path = ["labels", key, name]
      guard let index = position(of: name, in: known, thing, path) else { continue }
      definition[keyPath: parts][index][keyPath: label] = text
    }
  }
}

extension Dictionary where Key: RawRepresentable<String>, Value == Text {
  /// The words by the text of their id.
  fileprivate var byText: [String: Text] {
    [String: Text](uniqueKeysWithValues: map { ($0.key.rawValue, $0.value) })
  }
}

extension FieldKind {
  /// The values that may be chosen; none for another kind.
  var options: [FieldOption] {
    switch self {
    case .choice(let options), .list(let options): options
    case .wish(let kind): kind.options
    default: []
    }
  }

  /// The same kind with other words for its values.
  func with(_ options: [FieldOption]) -> FieldKind {
    switch self {
    case .choice: .choice(options)
    case .list: .list(options)
    case .wish(let kind): .wish(of: kind.with(options))
    default: self
    }
  }
}
