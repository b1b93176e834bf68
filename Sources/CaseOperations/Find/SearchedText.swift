import CaseKernel

/// A text that somebody looks for, checked before anything is looked up.
enum SearchedText {
  /// Longer than any name, address or id.
  static let longest = 200

  /// Refuses a text that no search may take; the text is never repeated.
  static func check(_ text: String) throws(Problem) {
    if NIR.occurs(in: text) {
      throw .socialSecurityNumber(Text(fr: "le texte cherché", en: "the text looked for"))
    }
    guard text.count > longest else { return }
    throw Problem(
      "text-too-long",
      Text(
        fr: "le texte cherché compte \(text.count) caractères ; \(longest) au plus",
        en: "the text looked for has \(text.count) characters; \(longest) at most"),
      remedy: Text(
        fr: "donner un nom, un identifiant ou un téléphone",
        en: "give a name, an id or a telephone number"))
  }

  /// The same, and refuses a text without a letter or a digit: there is nothing to find by.
  static func checkHolds(_ text: String) throws(Problem) {
    try check(text)
    guard !text.contains(where: { $0.isLetter || $0.isNumber }) else { return }
    throw Problem(
      "nothing-to-find",
      Text(
        fr: "rien à chercher : le texte n'a ni lettre ni chiffre",
        en: "nothing to find: the text has no letter and no digit"),
      remedy: Text(
        fr: "donner un nom, un identifiant ou un téléphone",
        en: "give a name, an id or a telephone number"))
  }
}
