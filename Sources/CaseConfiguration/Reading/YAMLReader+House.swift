internal import CaseKernel

extension YAMLReader {
  /// A list in which no value stands twice and which is not empty, unless that makes sense.
  func distinct<Value: Hashable>(
    _ node: YAMLNode, allowsNone: Bool = false, of read: @escaping (YAMLNode) -> Value?
  ) -> [Value]? {
    placedDistinct(node, allowsNone: allowsNone, of: read)?.map(\.value)
  }

  /// The same list, with the place of each value.
  func placedDistinct<Value: Hashable>(
    _ node: YAMLNode, allowsNone: Bool = false, of read: @escaping (YAMLNode) -> Value?
  ) -> [Placed<Value>]? {
    guard let values = list(node, of: placed(read)) else { return nil }
    if node.elements.isEmpty && !allowsNone {
      report(
        "empty-list", at: node.place,
        Text(
          fr: "liste vide ; écrivez au moins une valeur ou supprimez la clé",
          en: "empty list; write at least one value or delete the key"))
    }
    checkDistinct(values)
    return values
  }

  /// Refuses a value that stands twice.
  func checkDistinct<Value: Hashable>(_ values: [Placed<Value>]) {
    var lines: [Value: Int] = [:]
    for value in values {
      guard let line = lines.updateValue(value.place.line, forKey: value.value) else { continue }
      report(
        "duplicate-value", at: value.place,
        Text(
          fr: "« \(value.value) » est déjà écrit ligne \(line) ; gardez l'un des deux",
          en: "\"\(value.value)\" is already written on line \(line); keep one of the two"))
    }
  }

  /// One value, or a list of several.
  func oneOrMany<Value: Hashable>(
    _ node: YAMLNode, of read: @escaping (YAMLNode) -> Value?
  ) -> [Value]? {
    if case .sequence = node.kind { return distinct(node, of: read) }
    return read(node).map { [$0] }
  }

  /// A text by the check of an identifier: a wrong one is an error, a doubtful one a warning.
  ///
  /// The value is given in the form in which it is stored.
  func formatted(_ node: YAMLNode, as format: any IdentifierFormat.Type) -> String? {
    guard let text = text(node) else { return nil }
    switch format.check(text) {
    case .valid: break
    case .doubtful(let message):
      report("doubtful-value", at: node.place, message, severity: .warning)
    case .invalid(let message):
      report("invalid-value", at: node.place, message)
      return nil
    }
    return format.normalised(text)
  }

  /// A text that people write freely; one that holds a social security number is refused (D6.5).
  func prose(_ node: YAMLNode) -> String? {
    text(node).flatMap { withoutNIR($0, at: node.place) }
  }

  /// A value as the command line takes it after `FIELD=`: any scalar exactly as written, or a list.
  func fact(_ node: YAMLNode) -> String? {
    if case .sequence = node.kind {
      return list(node, of: fact)?.joined(separator: ",")
    }
    let expected = Text(fr: "une valeur", en: "a value")
    return scalar(node, "not-a-text", expected: expected).flatMap {
      withoutNIR($0.text, at: node.place)
    }
  }

  /// A length of time of at least one day.
  func rhythm(_ node: YAMLNode) -> Period? {
    guard let period = period(node) else { return nil }
    guard period.count > 0 else {
      report(
        "out-of-range", at: node.place,
        Text(
          fr: "une durée nulle n'a pas de sens ici ; écrivez 15 days ou supprimez la clé",
          en: "a period of nothing makes no sense here; write 15 days or delete the key"))
      return nil
    }
    return period
  }

  /// Tells that no file stands where one is named.
  /// - Parameter owner: whose folder the path counts from.
  func reportMissingFile(
    _ written: String, at place: Place, isFolder: Bool = false, severity: Defect.Severity = .error,
    from owner: Text
  ) {
    let wanted =
      isFolder
      ? Text(fr: "aucun dossier", en: "no folder") : Text(fr: "aucun fichier", en: "no file")
    report(
      "file-missing", at: place,
      Text(
        fr:
          "\(wanted.fr) « \(excerpt(written)) » ; le chemin se compte depuis le dossier \(owner.fr)",
        en: "\(wanted.en) \"\(excerpt(written))\"; the path counts from \(owner.en) folder"),
      severity: severity)
  }

  private func withoutNIR(_ text: String, at place: Place) -> String? {
    guard NIR.occurs(in: text) else { return text }
    report("social-security-number", at: place, NIR.refusal)
    return nil
  }
}
