/// How a piece of text stands out on a terminal; it never carries meaning alone.
package enum TextStyle: Hashable, Sendable {
  case plain
  case strong
  /// The heads of tables.
  case heading
  /// What matters less: units, unknowns.
  case faint
  /// What asks for attention soon.
  case warning
  /// What is late or blocking.
  case alert

  /// `text` between the ANSI sequences of the style, or as it is without colour.
  package func applied(to text: String, colour: Bool) -> String {
    guard colour, !text.isEmpty, let code else { return text }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  private var code: String? {
    switch self {
    case .plain: nil
    case .strong: "1"
    case .heading: "1;4"
    case .faint: "2"
    case .warning: "33"
    case .alert: "1;31"
    }
  }
}
