package import CaseKernel

extension YAMLReader {
  /// A text.
  ///
  /// What is between quotes is always a text. Without quotes, what YAML 1.1 reads as yes or no, as
  /// a number or as nothing is a defect: write `"44"`, `"oui"`. An empty text is one too.
  package func text(_ node: YAMLNode) -> String? {
    let expected = Text(fr: "un texte", en: "a text")
    guard let (text, style) = scalar(node, "not-a-text", expected: expected) else { return nil }
    guard !text.allSatisfy(\.isWhitespace) else {
      report(
        "not-a-text", at: node.place,
        Text(
          fr: "texte vide ; écrivez-le ou supprimez la clé",
          en: "empty text; write it or delete the key"))
      return nil
    }
    guard style != .plain || PlainScalar.isText(text) else {
      report(
        "not-a-text", at: node.place,
        Text(
          fr: "un texte est attendu ; mettez des guillemets : \"\(excerpt(text))\"",
          en: "a text is expected; put quotes: \"\(excerpt(text))\""))
      return nil
    }
    remember(text, at: node.place)
    return text
  }

  /// A text in one or both languages: either a text, which then serves for both, or
  /// `{ fr: …, en: … }`.
  package func localised(_ node: YAMLNode) -> Text? {
    guard case .mapping = node.kind else {
      return text(node).map { Text(fr: $0, en: $0) }
    }
    return mapping(node) { keys in
      let french = keys.required("fr", text)
      let english = keys.required("en", text)
      guard let french, let english else { return nil }
      return Text(fr: french, en: english)
    }
  }

  /// An id in kebab-case: small letters without accents and digits, joined by hyphens.
  ///
  /// Quotes are not needed, even around `44` or `no`.
  package func identifier(_ node: YAMLNode) -> String? {
    let expected = Text(fr: "un identifiant", en: "an id")
    guard let (text, _) = scalar(node, "not-an-identifier", expected: expected) else { return nil }
    return identifier(text, at: node.place)
  }

  /// The key of an entry as an id, for mappings whose keys are ids.
  package func identifier(ofKey entry: YAMLNode.Entry) -> String? {
    identifier(entry.key, at: entry.place)
  }

  /// Whether the key of an entry is written as an id, for keys that stand for something else.
  func isIdentifier(keyOf entry: YAMLNode.Entry) -> Bool {
    if isKebabCase(entry.key) { return true }
    reportNoIdentifier(entry.key, at: entry.place)
    return false
  }

  /// An id that must be among those declared; the defect names the nearest.
  /// - Parameter kind: what the id stands for, in the singular: partenaire, partner.
  package func identifier(
    _ node: YAMLNode, among declared: [String], kind: Text
  ) -> String? {
    let expected = Text(fr: "un identifiant", en: "an id")
    guard let (text, _) = scalar(node, "not-an-identifier", expected: expected) else { return nil }
    guard declared.contains(text) else {
      let remedy = unknownRemedy(text, known: declared)
      report(
        "unknown-value", at: node.place,
        Text(
          fr: "\(kind.fr) « \(excerpt(text)) » introuvable ; \(remedy.fr)",
          en: "no \(kind.en) \"\(excerpt(text))\"; \(remedy.en)"))
      return nil
    }
    remember(text, at: node.place)
    return text
  }

  /// One of a few words, written exactly; the defect names the nearest.
  package func choice(_ node: YAMLNode, of words: [String]) -> String? {
    guard let (text, _) = scalar(node, "unknown-value", expected: oneOf(words)) else { return nil }
    guard words.contains(text) else {
      let remedy = unknownRemedy(text, known: words)
      report(
        "unknown-value", at: node.place,
        Text(
          fr: "valeur inconnue « \(excerpt(text)) » ; \(remedy.fr)",
          en: "unknown value \"\(excerpt(text))\"; \(remedy.en)"))
      return nil
    }
    remember(text, at: node.place)
    return text
  }

  /// One of the cases of an enumeration whose raw values are the words of the file.
  package func choice<Choice: CaseIterable & RawRepresentable<String>>(
    _ node: YAMLNode, of type: Choice.Type
  ) -> Choice? {
    choice(node, of: Choice.allCases.map(\.rawValue)).flatMap(Choice.init(rawValue:))
  }

  private func oneOf(_ words: [String]) -> Text {
    let all = words.joined(separator: ", ")
    return Text(fr: "l'un de (\(all))", en: "one of (\(all))")
  }

  private func identifier(_ text: String, at place: Place) -> String? {
    guard isKebabCase(text) else {
      reportNoIdentifier(text, at: place)
      return nil
    }
    remember(text, at: place)
    return text
  }

  private func reportNoIdentifier(_ text: String, at place: Place) {
    report(
      "not-an-identifier", at: place,
      Text(
        fr: "« \(excerpt(text)) » n'est pas un identifiant ; écrivez-le en minuscules sans "
          + "accents, chiffres et traits d'union, comme « visites-sociales-44 »",
        en: "\"\(excerpt(text))\" is not an id; write it in small letters without accents, "
          + "digits and hyphens, like \"visites-sociales-44\""))
  }

  private func isKebabCase(_ text: String) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).allSatisfy {
      !$0.isEmpty
        && $0.allSatisfy { byte in
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
    }
  }
}
