/// The words that the parser of the command line adds to help and to its own refusals, in French.
///
/// It knows English only; whatever is not told here stays as the parser wrote it.
struct FrenchUsage {
  let text: String

  init(_ text: String) { self.text = text }

  /// The text in French; completion scripts and dumps, which scripts read, are left alone.
  var french: String {
    guard ["OVERVIEW: ", "USAGE: ", "Error: "].contains(where: text.hasPrefix) else { return text }
    return Self.onOneLine(text).split(separator: "\n", omittingEmptySubsequences: false)
      .map { Self.line(String($0)) }.joined(separator: "\n")
  }

  /// A list of many values, which the parser writes one a line, as it writes a short one.
  private static func onOneLine(_ text: String) -> String {
    text.replacing(#/Please provide one of the following:((\n\ +-\ [^\n]+)+)/#) { match in
      let values = match.1.split(separator: "\n").map { $0.drop { " -".contains($0) } }
      return "Please provide one of \(values.joined(separator: ", "))."
    }
  }

  /// A refusal without its « Error: ».
  static func refusal(_ message: String) -> String {
    message.replacing(#/^Missing expected argument '(.+)'$/#) { "argument attendu : \($0.1)" }
      .replacing(#/^Missing value for '(.+)'$/#) { "valeur attendue : \($0.1)" }
      .replacing(#/^Unexpected argument '(.+)'$/#) { "argument « \($0.1) » inattendu" }
      .replacing(#/^\d+ unexpected arguments: (.+)$/#) { "arguments inattendus : \($0.1)" }
      .replacing(#/^Unknown option '(.+?)'/#) { "option \($0.1) inconnue" }
      .replacing(#/\. Did you mean '(.+)'\?$/#) { " ; vouliez-vous dire \($0.1) ?" }
      .replacing(#/^The value '.*' is invalid for '(.+?)': (.+)$/#) { "\($0.1) : \($0.2)" }
      .replacing(#/^The value '(.*)' is invalid for '(.+?)'/#) { "\($0.2) : « \($0.1) » refusé" }
      .replacing(#/\. Please provide one of (.+)\.$/#) { match in
        let words = match.1.replacing(#/\ (or|and)\ /#, with: ", ").replacing("'", with: "")
        return " ; valeurs connues : \(words)"
      }
  }

  private static func line(_ line: String) -> String {
    if let message = line.rest(after: "Error: ") { return "logis: " + refusal(message) }
    if let whole = wholeLines[line] { return whole }
    var line = line
    for (start, french) in starts {
      if let rest = line.rest(after: start) { line = french + rest }
    }
    return parts.reduce(line) { line, part in line.replacing(part.0, with: part.1) }
      .replacing(#/^(.+) SUBCOMMANDS:$/#) { "\($0.1) :" }
      .replacing(#/^\ \ See '(.+)' for (?:more information|detailed help)\.$/#) {
        "  Aide : \($0.1)"
      }
  }

  private static let wholeLines = [
    "ARGUMENTS:": "ARGUMENTS :", "OPTIONS:": "OPTIONS :", "SUBCOMMANDS:": "COMMANDES :",
  ]

  private static let starts = [
    ("OVERVIEW: ", ""), ("USAGE: ", "USAGE : "), ("Usage: ", "Usage : "), ("Help:  ", "Aide : "),
  ]

  private static let parts = [
    ("  Show the version.", "  Donner la version."),
    ("  Show help information.", "  Montrer cette aide."), ("<subcommand>", "<commande>"),
    ("(values: ", "(valeurs : "), ("(default: ", "(par défaut : "),
  ]
}

extension String {
  fileprivate func rest(after prefix: String) -> String? {
    hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil
  }
}
