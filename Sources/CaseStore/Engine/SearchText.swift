/// Names as lists sort and search them: lower case, without accents, hyphens or apostrophes.
enum SearchText {
  /// The folded form, words separated by one space.
  static func folded(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for character in text {
      if let ascii = character.asciiValue {
        append(ascii, to: &result)
      } else if let plain = plain[character] {
        result += plain
      } else if character.isLetter || character.isNumber {
        result += character.lowercased()
      } else {
        separate(&result)
      }
    }
    if result.last == " " { result.removeLast() }
    return result
  }

  /// The words that must all occur.
  static func words(_ text: String) -> [String] {
    folded(text).split(separator: " ").map(String.init)
  }

  private static func append(_ ascii: UInt8, to result: inout String) {
    switch ascii {
    case 65...90: result.unicodeScalars.append(Unicode.Scalar(ascii + 32))
    case 97...122, 48...57: result.unicodeScalars.append(Unicode.Scalar(ascii))
    default: separate(&result)
    }
  }

  private static func separate(_ result: inout String) {
    if !result.isEmpty, result.utf8.last != UInt8(ascii: " ") { result += " " }
  }

  /// Letters with marks, of the languages written with Latin letters in Europe and Turkey.
  private static let plain: [Character: String] = {
    let groups: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"),
      ("o", "òóôõöøōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"), ("ae", "æ"), ("oe", "œ"), ("ss", "ß"), ("th", "þ"),
    ]
    var table: [Character: String] = ["İ": "i"]
    for (plain, marked) in groups {
      for character in marked {
        table[character] = plain
        for upper in character.uppercased() where upper.asciiValue == nil { table[upper] = plain }
      }
    }
    return table
  }()
}
