extension JSON {
  /// The document on several lines, two spaces a level, `"key": value`; no line end after it.
  package var pretty: String {
    var text = ""
    write(to: &text, indent: 0)
    return text
  }

  /// The document on one line without a space, for a line of its own in a stream.
  package var compact: String {
    var text = ""
    write(to: &text, indent: nil)
    return text
  }

  /// Writes at a depth of `indent` levels, or compactly where it is nil.
  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += Self.decimal(value)
    case .string(let value): Self.write(value, to: &text)
    case .array(let values):
      Self.writeList(values, between: ("[", "]"), to: &text, indent: indent) {
        $0.write(to: &$1, indent: $2)
      }
    case .object(let members):
      Self.writeList(members, between: ("{", "}"), to: &text, indent: indent) {
        Self.write($0.0, to: &$1)
        $1 += $2 == nil ? ":" : ": "
        $0.1.write(to: &$1, indent: $2)
      }
    }
  }

  private static func writeList<Element>(
    _ elements: [Element], between marks: (String, String), to text: inout String, indent: Int?,
    writing: (Element, inout String, Int?) -> Void
  ) {
    text += marks.0
    let inner = indent.map { $0 + 1 }
    for (index, element) in elements.enumerated() {
      if index > 0 { text += "," }
      text += lineStart(inner)
      writing(element, &text, inner)
    }
    if !elements.isEmpty { text += lineStart(indent) }
    text += marks.1
  }

  private static func lineStart(_ indent: Int?) -> String {
    guard let indent else { return "" }
    return "\n" + String(repeating: "  ", count: indent)
  }

  private static func write(_ string: String, to text: inout String) {
    text += "\""
    if string.unicodeScalars.contains(where: needsEscape) {
      for scalar in string.unicodeScalars { text += escaped(scalar) }
    } else {
      text += string
    }
    text += "\""
  }

  /// What JSON forbids, and the controls beyond ASCII and line separators that terminals obey.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x22, 0x5C, 0x7F...0x9F, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case _ where needsEscape(scalar):
      let hex = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    default: return String(scalar)
    }
  }
}
