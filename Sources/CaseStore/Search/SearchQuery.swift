import CaseKernel

/// What somebody looks for, in the forms in which it may be written down.
struct SearchQuery {
  /// Folded words; each must begin one of the words of what is found.
  let words: [String]
  /// The text as an id, as typed and in the two cases in which ids are usually written.
  let ids: [String]
  /// Whether ids are also found by their beginning: « H-26 » is one, « H » would be all of them.
  let beginsIDs: Bool
  /// The beginning of a telephone number, in the form in which they are stored.
  let phone: String?

  /// - Returns: `nil` where there is nothing to look for.
  init?(_ text: String) {
    let trimmed = text.trimmingSpaces
    words = SearchText.words(text)
    guard !words.isEmpty else { return nil }
    ids = [trimmed, trimmed.uppercased(), trimmed.lowercased()].reduce(into: []) { known, id in
      if !known.contains(id) { known.append(id) }
    }
    beginsIDs = trimmed.utf8.contains { (48...57).contains($0) }
    phone = Self.phone(trimmed)
  }

  /// A text of six digits or more, with nothing but what people write between them.
  private static func phone(_ text: String) -> String? {
    let digits = text.utf8.count { (48...57).contains($0) }
    guard digits >= 6, text.allSatisfy({ $0.isNumber || "+ .-/()\u{A0}\u{202F}".contains($0) })
    else { return nil }
    let number = PhoneNumber.normalised(text)
    if number.hasPrefix("+") { return number }
    return number.hasPrefix("0") ? "+33" + number.dropFirst() : nil
  }

  /// Where the ids that the text may stand for are.
  var idRanges: [TextRange] {
    ids.map { beginsIDs ? TextRange(beginning: $0) : TextRange(exactly: $0) }
  }

  /// Whether every word begins one of the words of a folded text.
  func matches(_ folded: String) -> Bool {
    let known = folded.split(separator: " ")
    return words.allSatisfy { word in known.contains { $0.hasPrefix(word) } }
  }
}

/// Where a text stands among others that begin alike.
struct TextRange {
  let from: String
  let to: String

  init(beginning: String) {
    from = beginning
    to = beginning + "\u{10FFFF}"
  }
}

extension TextRange {
  /// That text alone.
  init(exactly text: String) {
    from = text
    to = text + "\u{1}"
  }

  func contains(_ text: String) -> Bool { from <= text && text < to }
}
