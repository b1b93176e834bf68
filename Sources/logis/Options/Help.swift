import CaseKernel

/// The language in which help is written: `--language`, else `LOGIS_LANGUAGE`, else French.
///
/// Help is printed before any configuration is read, so it looks at the arguments itself.
enum HelpLanguage {
  static let current: Language = {
    let words = CommandLine.arguments
    for (index, word) in words.enumerated() {
      if word == "--language", index + 1 < words.count { return named(words[index + 1]) }
      if word.hasPrefix("--language=") { return named(String(word.dropFirst(11))) }
    }
    return named(Environment["LOGIS_LANGUAGE"] ?? "fr")
  }()

  private static func named(_ word: String) -> Language { Language(rawValue: word) ?? .fr }
}

/// A text of the help, in the language of the reader.
func help(_ fr: String, _ en: String) -> String {
  Text(fr: fr, en: en)[HelpLanguage.current]
}

/// The example that the help of every command carries.
func example(_ lines: String...) -> String {
  lines.reduce(into: help("Exemple :", "Example:")) { text, line in
    text += "\n  "
    text += line
  }
}
