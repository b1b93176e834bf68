/// What a text without quotes means to readers of YAML 1.1, the version most tools still follow.
///
/// We convert nothing by ourselves: this tells which texts need quotes to be texts everywhere.
///
/// Source: yaml.org/type (null, bool, int, float), working draft of 2005; `1e3` and `0o17` from the
/// core schema of YAML 1.2.
enum PlainScalar {
  /// Whether every reader takes this for a text: not for yes or no, and not for a number.
  static func isText(_ text: String) -> Bool {
    !bools.contains(text) && !isNumber(Array(text.utf8)[...])
  }

  /// The ways to write nothing.
  static let nulls: Set<String> = ["", "~", "null", "Null", "NULL"]

  private static let bools: Set<String> = [
    "y", "Y", "n", "N", "yes", "Yes", "YES", "no", "No", "NO", "true", "True", "TRUE", "false",
    "False", "FALSE", "on", "On", "ON", "off", "Off", "OFF",
  ]

  private static let specials: Set<String> = [
    ".inf", ".Inf", ".INF", ".nan", ".NaN", ".NAN",
  ]

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard let first = rest.first else { return false }
    if specials.contains(String(decoding: rest, as: UTF8.self)) { return true }
    guard
      isDigit(first) || (first == UInt8(ascii: ".") && rest.dropFirst().contains(where: isDigit))
    else { return false }
    return isPrefixed(rest) || isDecimal(rest) || isSexagesimal(rest)
  }

  private static func isPrefixed(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = bytes.dropFirst(2)
    guard bytes.first == UInt8(ascii: "0"), !digits.isEmpty else { return false }
    return switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "x"): digits.allSatisfy { isHexadecimal($0) || $0 == UInt8(ascii: "_") }
    case UInt8(ascii: "o"), UInt8(ascii: "b"): digits.allSatisfy(isDigitOrUnderscore)
    default: false
    }
  }

  /// Digits, at most one point, and an exponent if any.
  private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(
      maxSplits: 1, omittingEmptySubsequences: false,
      whereSeparator: { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") })
    guard let mantissa = parts.first else { return false }
    let points = mantissa.count { $0 == UInt8(ascii: ".") }
    guard points <= 1,
      mantissa.allSatisfy({ isDigitOrUnderscore($0) || $0 == UInt8(ascii: ".") })
    else { return false }
    guard parts.count == 2 else { return true }
    var exponent = parts[1]
    if exponent.first == UInt8(ascii: "-") || exponent.first == UInt8(ascii: "+") {
      exponent.removeFirst()
    }
    return !exponent.isEmpty && exponent.allSatisfy(isDigit)
  }

  /// `1:30`, which YAML 1.1 reads as ninety.
  private static func isSexagesimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return parts.count > 1
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { isDigitOrUnderscore($0) || $0 == UInt8(ascii: ".") }
      }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func isDigitOrUnderscore(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "_")
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
