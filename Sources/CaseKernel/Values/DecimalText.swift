/// Reads numbers with at most two decimals as people write them, without any rounding.
enum DecimalText {
  /// The largest number read, in hundredths: a thousand billion, so that sums never overflow.
  static let largestHundredths: Int64 = 99_999_999_999_999

  /// The hundredths that a text such as `460`, `460.00`, `460,5`, `-3` or `1 234,56` writes.
  ///
  /// Decimal comma or point, one or two decimals; plain, no-break or narrow spaces only between
  /// thousands. Nil for anything else: exponents, `NaN`, a `+`, more decimals, too large a number.
  static func hundredths(_ text: Substring) -> Int64? {
    let isNegative = text.first == "-"
    let parts = text.dropFirst(isNegative ? 1 : 0).split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "." || $0 == "," })
    guard let whole = parts.first.flatMap(integer), parts.count <= 2 else { return nil }
    var fraction = 0
    if parts.count == 2 {
      let decimals = parts[1].utf8
      guard (1...2).contains(decimals.count), let number = decimals.asciiNumber else { return nil }
      fraction = decimals.count == 1 ? number * 10 : number
    }
    let (product, overflows) = Int64(whole).multipliedReportingOverflow(by: 100)
    guard !overflows, product <= largestHundredths - Int64(fraction) else { return nil }
    return (product + Int64(fraction)) * (isNegative ? -1 : 1)
  }

  /// Whether the character separates thousands or a number from its unit.
  static func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\u{A0}" || character == "\u{202F}"
  }

  /// The digits of `hundredths` with that separator between thousands and before two decimals.
  static func written(_ hundredths: Int64, thousands: String, decimal: String) -> String {
    let (whole, fraction) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    var digits = String(whole)
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits.removeLast(3)
    }
    groups.insert(digits[...], at: 0)
    return groups.joined(separator: thousands) + decimal + fraction.padded(to: 2)
  }

  private static func integer(_ text: Substring) -> Int? {
    let groups = text.split(omittingEmptySubsequences: false, whereSeparator: isSpace)
    guard groups.count > 1 else { return text.utf8.asciiNumber }
    guard (1...3).contains(groups[0].utf8.count),
      groups.dropFirst().allSatisfy({ $0.utf8.count == 3 })
    else { return nil }
    return groups.joined().utf8.asciiNumber
  }
}
