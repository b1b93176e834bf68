/// What a spreadsheet would compute instead of showing: refused in what comes in, neutralised in
/// what goes out.
///
/// Source: OWASP, « CSV Injection ».
package enum SpreadsheetFormula {
  /// The first character of `cell`, where a spreadsheet would take the cell for a formula.
  ///
  /// A sign followed by digits and their punctuation is none: `-12,50`, `+33 (0)6 12 34 56 78` and
  /// the like can call nothing. Scalars are read, so that a mark over the sign hides nothing.
  package static func opening(of cell: String) -> Character? {
    guard let first = cell.unicodeScalars.first else { return nil }
    switch first {
    case "=", "@", "\t", "\r", "\n", "＝", "＠": return Character(first)
    case "+", "-", "＋", "－":
      return isNumber(cell.unicodeScalars.dropFirst()) ? nil : Character(first)
    default: return nil
    }
  }

  /// `cell` as a spreadsheet shows it and never computes it: a leading apostrophe where needed.
  package static func neutralised(_ cell: String) -> String {
    opening(of: cell) == nil ? cell : "'" + cell
  }

  private static let punctuation = Set(" .,()-/%€\u{A0}\u{202F}".unicodeScalars)

  private static func isNumber(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    var hasDigit = false
    for scalar in scalars {
      let isDigit = ("0"..."9").contains(scalar)
      guard isDigit || punctuation.contains(scalar) else { return false }
      hasDigit = hasDigit || isDigit
    }
    return hasDigit
  }
}
