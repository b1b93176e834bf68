import FoundationEssentials

/// A programme to be written: its module, its id and its name in both languages, all checked.
///
/// Whatever passes the checks gives sources that compile, within 100 columns.
struct NewProgramme: Equatable {
  static let longestName = 30
  static let longestID = 40
  static let longestLabel = 80

  let name: String
  let id: String
  let french: String
  let english: String

  init(
    _ name: String, french: String, english: String? = nil, id: String? = nil
  ) throws(Refusal) {
    guard Self.isUpperCamelCase(name) else { throw .notUpperCamelCase(name) }
    guard name.count <= Self.longestName else { throw .nameTooLong(name) }
    let words = Self.words(of: name)
    self.name = name
    self.id = id ?? words.joined(separator: "-")
    self.french = try Self.label(french, "French")
    self.english = try Self.label(english ?? Self.sentence(words), "English")
    guard Self.isKebabCase(self.id) else { throw .notKebabCase(self.id) }
    guard self.french != self.english || !self.french.contains(" ") else {
      throw .sameLabels(self.french)
    }
  }

  private static func isUpperCamelCase(_ name: String) -> Bool {
    guard let first = name.first, first.isUppercase else { return false }
    return name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }

  private static func isKebabCase(_ id: String) -> Bool {
    let words = id.split(separator: "-", omittingEmptySubsequences: false)
    guard id.count <= longestID, id.first?.isLetter == true else { return false }
    return words.allSatisfy { word in
      !word.isEmpty && word.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber) }
    }
  }

  /// The words of a name, in lower case; capitals in a row are one word: `AVDLOuvert`, `avdl`
  /// `ouvert`.
  private static func words(of name: String) -> [String] {
    let letters = Array(name)
    var words: [String] = []
    for (index, letter) in letters.enumerated() {
      let followsCapital = index > 0 && letters[index - 1].isUppercase
      let endsCapitals = index + 1 < letters.count && letters[index + 1].isLowercase
      let begins = letter.isUppercase && (!followsCapital || endsCapitals)
      if begins || words.isEmpty { words.append("") }
      words[words.count - 1] += letter.lowercased()
    }
    return words
  }

  private static func sentence(_ words: [String]) -> String {
    let text = words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// What stands between the quotes of a Swift literal.
  private static func label(_ text: String, _ language: String) throws(Refusal) -> String {
    let label = text.split(separator: " ").joined(separator: " ")
    guard !label.isEmpty else { throw .label(language, is: .empty) }
    let isPlain = label.unicodeScalars.allSatisfy { scalar in
      ![.control, .format, .lineSeparator, .paragraphSeparator]
        .contains(scalar.properties.generalCategory)
    }
    guard isPlain else { throw .label(language, is: .broken) }
    guard label.count <= longestLabel else { throw .label(language, is: .tooLong) }
    return label
  }
}

extension String {
  /// The text as a Swift literal, between its quotes.
  var literal: String {
    let escaped = replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }
}
