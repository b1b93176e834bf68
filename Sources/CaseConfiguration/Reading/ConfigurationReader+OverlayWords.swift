internal import CaseKernel

extension ConfigurationReader {
  /// The words that replace those of the programme. Fields and their values have the ids of the
  /// command line, everything else is in kebab-case.
  func labels(_ node: YAMLNode) -> Overlay.Labels? {
    yaml.mapping(node) { keys in
      var labels = Overlay.Labels()
      labels.phases = keys.optional("phases", default: [:]) { words($0) { PhaseID($0) } }
      labels.fields = keys.optional("fields", default: [:]) { words($0) { FieldID($0) } }
      labels.options = keys.optional("options", default: [:], optionWords)
      labels.outcomes = keys.optional("outcomes", default: [:]) {
        kebabWords($0) { OutcomeID($0) }
      }
      labels.roles = keys.optional("roles", default: [:]) {
        kebabWords($0) { PartnerRole.ID($0) }
      }
      labels.kinds = keys.optional("kinds", default: [:]) { kebabWords($0) { EventKindID($0) } }
      labels.indicators = keys.optional("indicators", default: [:]) { words($0) { $0 } }
      return labels
    }
  }

  private func words<ID: Hashable>(
    _ node: YAMLNode, _ id: (String) -> ID
  ) -> [ID: Text]? {
    dictionary(node) { entry in label(entry.value).map { (id(entry.key), $0) } }
  }

  private func kebabWords<ID: Hashable>(
    _ node: YAMLNode, _ id: (String) -> ID
  ) -> [ID: Text]? {
    dictionary(node) { entry in
      let text = label(entry.value)
      guard yaml.isIdentifier(keyOf: entry), let text else { return nil }
      return (id(camelCase(entry.key)), text)
    }
  }

  private func optionWords(_ node: YAMLNode) -> [FieldID: [String: Text]]? {
    dictionary(node) { entry in words(entry.value) { $0 }.map { (FieldID(entry.key), $0) } }
  }

  private func dictionary<ID: Hashable, Value>(
    _ node: YAMLNode, _ read: (YAMLNode.Entry) -> (ID, Value)?
  ) -> [ID: Value]? {
    yaml.entries(node, read).map { Dictionary($0, uniquingKeysWith: { first, _ in first }) }
  }

  /// What people read beside a value or in a list: one line.
  func label(_ node: YAMLNode) -> Text? {
    guard let text = yaml.localised(node) else { return nil }
    guard [text.fr, text.en].allSatisfy(isOneLine) else {
      yaml.report(
        "not-one-line", at: node.place,
        Text(
          fr: "un libellé tient sur une ligne, sans espace au début ni à la fin, en 200 "
            + "caractères au plus",
          en: "a label stands on one line, without a space at its ends, in 200 characters at most"))
      return nil
    }
    return text
  }

  private func isOneLine(_ text: String) -> Bool {
    text.count <= 200 && !text.contains(where: \.isNewline) && text.first?.isWhitespace == false
      && text.last?.isWhitespace == false && excerpt(text, longest: 200) == text
  }

  /// The time allowed in each phase.
  func times(_ node: YAMLNode) -> [PhaseID: Period]? {
    dictionary(node) { entry in
      yaml.rhythm(entry.value).map { (PhaseID(entry.key), $0) }
    }
  }

  /// The widest circles that facts and entries reach.
  func circles(_ node: YAMLNode) -> Overlay.Circles? {
    yaml.mapping(node) { keys in
      var circles = Overlay.Circles()
      circles.fields = keys.optional("fields", default: [:]) { node in
        dictionary(node) { entry in circle(entry.value).map { (FieldID(entry.key), $0) } }
      }
      circles.kinds = keys.optional("kinds", default: [:]) { node in
        dictionary(node) { entry in
          let circle = circle(entry.value)
          guard yaml.isIdentifier(keyOf: entry), let circle else { return nil }
          return (EventKindID(camelCase(entry.key)), circle)
        }
      }
      return circles
    }
  }

  /// A class of visibility by its word.
  func circle(_ node: YAMLNode) -> Visibility? {
    let word = yaml.choice(node, of: Visibility.choosable.map(\.word))
    return Visibility.choosable.first { $0.word == word }
  }
}

extension Visibility {
  /// The word of a file: `operator-team` for `operatorTeam`.
  var word: String { rawValue.kebabCase }
}
