/// One line of an iCalendar file: `NAME:value`, folded, ended by CRLF.
///
/// Source: RFC 5545, 3.1 (folding) and 3.3.11 (text).
enum ContentLine {
  /// Octets of a line at most, its CRLF not counted.
  static let limit = 75

  /// A line whose value is text and is therefore escaped.
  static func text(_ name: String, _ value: String) -> String {
    folded(name + ":" + escaped(value))
  }

  /// A line whose value is already in its form: a day, a keyword.
  static func raw(_ name: String, _ value: String) -> String {
    folded(name + ":" + value)
  }

  /// Cuts a line at 75 octets, never within a character, and ends it.
  static func folded(_ line: String) -> String {
    var text = String.UnicodeScalarView()
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if octets + size > limit {
        text.append(contentsOf: "\r\n ".unicodeScalars)
        octets = 1
      }
      text.append(scalar)
      octets += size
    }
    text.append(contentsOf: "\r\n".unicodeScalars)
    return String(text)
  }

  private static func escaped(_ value: String) -> String {
    var text = ""
    for character in value {
      switch character {
      case "\\", ";", ",": text += "\\" + String(character)
      case _ where character.isNewline: text += "\\n"
      default: text.unicodeScalars += character.unicodeScalars.filter { !isControl($0) }
      }
    }
    return text
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control && scalar != "\t"
  }
}
