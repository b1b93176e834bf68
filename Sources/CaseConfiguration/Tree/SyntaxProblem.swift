internal import CaseKernel

/// What libyaml could not understand, told to somebody who does not know YAML.
struct SyntaxProblem {
  /// The words of libyaml.
  let found: String
  /// The character at the place of the problem, if the file goes that far.
  let character: Unicode.Scalar?
  /// What libyaml was doing, in its words.
  let context: String
  /// The line on which that began, from 1.
  let openedOnLine: Int

  /// What is wrong and what to write instead.
  var message: Text {
    if character == "\t", let text = tabMessage { return text }
    return structureMessage ?? characterMessage ?? scalarMessage
      ?? Text(
        fr: "syntaxe YAML non comprise (libyaml : \(problem))",
        en: "YAML syntax not understood (libyaml: \(problem))")
  }

  /// Whether what has to change is the beginning of what libyaml was reading.
  var concernsOpening: Bool {
    switch found {
    case "could not find expected ':'", "found unexpected document indicator",
      "did not find expected alphabetic or numeric character":
      true
    default: false
    }
  }

  private var problem: String { found.isEmpty ? "out of memory" : found }

  private var tabMessage: Text? {
    switch found {
    case "found character that cannot start any token",
      "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      Text(
        fr: "tabulation dans le retrait ; remplacez-la par des espaces",
        en: "tab used to indent; replace it with spaces")
    default: nil
    }
  }

  private var structureMessage: Text? {
    switch found {
    case "did not find expected key", "did not find expected '-' indicator":
      Text(
        fr: "retrait ou ponctuation inattendus dans le bloc commencé ligne \(openedOnLine) ; "
          + "alignez cette ligne sur les autres du bloc, ou mettez le texte entre guillemets",
        en: "unexpected indentation or punctuation in the block begun on line \(openedOnLine); "
          + "align this line with the others of the block, or put quotes around the text")
    case "did not find expected ',' or ']'": unclosed("[", "]")
    case "did not find expected ',' or '}'": unclosed("{", "}")
    case "could not find expected ':'":
      Text(
        fr: "« : » attendu après la clé de la ligne \(openedOnLine) ; écrivez « clé: valeur »",
        en: "\":\" expected after the key on line \(openedOnLine); write \"key: value\"")
    case "mapping values are not allowed in this context":
      Text(
        fr: "« : » inattendu ici ; vérifiez le retrait, ou mettez le texte entre guillemets",
        en: "unexpected \":\" here; check the indentation, or put quotes around the text")
    case "block sequence entries are not allowed in this context":
      Text(
        fr: "« - » inattendu ici ; commencez la liste sur une nouvelle ligne",
        en: "unexpected \"-\" here; begin the list on a new line")
    case "mapping keys are not allowed in this context":
      Text(fr: "« ? » inattendu ici ; supprimez-le", en: "unexpected \"?\" here; delete it")
    case "did not find expected node content":
      Text(
        fr: "une valeur est attendue ici ; écrivez-la ou mettez-la entre guillemets",
        en: "a value is expected here; write it or put quotes around it")
    case "did not find expected <document start>":
      Text(
        fr: "texte inattendu après la fin du document ; vérifiez le retrait",
        en: "unexpected text after the end of the document; check the indentation")
    default: nil
    }
  }

  private func unclosed(_ opening: String, _ closing: String) -> Text {
    Text(
      fr: "« , » ou « \(closing) » attendu pour le « \(opening) » ouvert ligne \(openedOnLine)",
      en: "\",\" or \"\(closing)\" expected for the \"\(opening)\" opened on line \(openedOnLine)")
  }

  private var characterMessage: Text? {
    switch found {
    case "found character that cannot start any token":
      Text(
        fr: "un texte sans guillemets ne peut commencer par « \(shown) » ; "
          + "mettez-le entre guillemets",
        en: "a text without quotes can't begin with \"\(shown)\"; put quotes around it")
    case "found unknown escape character":
      Text(
        fr: "ce « \\ » n'a pas de sens entre guillemets doubles ; "
          + "écrivez « \\\\ » ou employez des apostrophes",
        en: "this \"\\\" means nothing between double quotes; "
          + "write \"\\\\\" or use single quotes")
    case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
      Text(
        fr: "code de caractère faux après « \\ » ; écrivez le caractère lui-même",
        en: "wrong character code after \"\\\"; write the character itself")
    case "did not find expected alphabetic or numeric character":
      Text(
        fr: "un texte sans guillemets ne peut commencer par « & » ni « * » ; "
          + "mettez-le entre guillemets",
        en: "a text without quotes can't begin with \"&\" or \"*\"; put quotes around it")
    default: nil
    }
  }

  private var scalarMessage: Text? {
    switch (found, context) {
    case ("found unexpected end of stream", _), ("found unexpected document indicator", _):
      Text(
        fr: "le guillemet ouvert ligne \(openedOnLine) n'est jamais fermé",
        en: "the quote opened on line \(openedOnLine) is never closed")
    case ("did not find expected comment or line break", "while scanning a block scalar"),
      ("found an indentation indicator equal to 0", _):
      Text(
        fr: "après « | » ou « > », commencez le texte à la ligne suivante",
        en: "after \"|\" or \">\", begin the text on the next line")
    case ("found incompatible YAML document", _), ("found duplicate %YAML directive", _),
      ("found duplicate %TAG directive", _), (_, "while scanning a directive"),
      (_, "while scanning a %YAML directive"),
      (_, "while scanning a %TAG directive"):
      Text(
        fr: "ligne « % » refusée ; supprimez-la, ou mettez le texte entre guillemets",
        en: "\"%\" line refused; delete it, or put quotes around the text")
    case (_, "while scanning a tag"), (_, "while parsing a node"):
      Text(
        fr: "étiquette « ! » refusée ; supprimez-la, ou mettez le texte entre guillemets",
        en: "\"!\" tag refused; delete it, or put quotes around the text")
    default: nil
    }
  }

  private var shown: String { character.map { String($0) } ?? "" }
}
