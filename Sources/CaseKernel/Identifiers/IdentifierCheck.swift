/// What a format thinks of an identifier; the place and the value are for the caller to add.
///
/// The wordings never repeat what was typed, which may be a person's number in the wrong column.
public enum IdentifierCheck: Hashable, Sendable {
  /// The text follows the format and its key.
  case valid
  /// The text cannot be such an identifier.
  case invalid(Text)
  /// The text departs from the usual form, which is not certain enough to refuse it: a warning.
  case doubtful(Text)

  /// What is wrong; nil when nothing is.
  public var message: Text? {
    switch self {
    case .valid: nil
    case .invalid(let message), .doubtful(let message): message
    }
  }

  /// Whether the text must be refused.
  public var isRefusal: Bool {
    if case .invalid = self { true } else { false }
  }
}

/// A kind of identifier that exists outside the product: its form and, if any, its key (D7).
public protocol IdentifierFormat: Sendable {
  /// The form in which it is stored: no space, capitals. Total: a wrong text stays wrong.
  static func normalised(_ text: String) -> String

  /// Whether the text, as typed, is such an identifier.
  static func check(_ text: String) -> IdentifierCheck
}

extension String {
  /// The text without plain, no-break, narrow or thin spaces or tabs, in capitals.
  var compacted: String {
    String(filter { !$0.isTypedSpace }).uppercased()
  }

  /// The ASCII digits, in order; nil if there is anything else.
  var asciiDigits: [Int]? {
    var digits: [Int] = []
    for byte in utf8 {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      digits.append(Int(byte) - 0x30)
    }
    return digits
  }
}

extension Character {
  /// Whether people and spreadsheets use it as a space within a number.
  var isTypedSpace: Bool {
    switch self {
    case " ", "\t", "\u{A0}", "\u{2009}", "\u{202F}": true
    default: false
    }
  }

  /// Whether it is one of the capitals A to Z.
  var isCapital: Bool { ("A"..."Z").contains(self) && utf8.count == 1 }

  /// Whether it is one of the digits 0 to 9.
  var isDigit: Bool { ("0"..."9").contains(self) && utf8.count == 1 }
}

/// Whether the last digit is the key of the others by the formula of Luhn.
func passesLuhn(_ digits: [Int]) -> Bool {
  var sum = 0
  for (offset, digit) in digits.reversed().enumerated() {
    let doubled = offset.isMultiple(of: 2) ? digit : digit * 2
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum.isMultiple(of: 10)
}
