internal import CaseKernel

extension YAMLReader {
  /// A whole number, written in decimal digits and nothing else: `0`, `15`, `-3`.
  ///
  /// `010`, `1:30`, `1_000`, `1e3` and `0x10` mean different numbers to different tools, and are
  /// refused; so is a number between quotes, which is a text.
  /// - Parameter range: the numbers that make sense here.
  package func number(_ node: YAMLNode, in range: ClosedRange<Int>? = nil) -> Int? {
    let expected = Text(fr: "un nombre entier", en: "a whole number")
    guard let (text, style) = scalar(node, "not-a-number", expected: expected) else { return nil }
    guard style == .plain, isDecimal(text), let number = Int(text) else {
      let remedy = numberRemedy(text, style)
      report(
        "not-a-number", at: node.place,
        Text(
          fr: "« \(excerpt(text)) » n'est pas un nombre entier ici ; \(remedy.fr)",
          en: "\"\(excerpt(text))\" is not a whole number here; \(remedy.en)"))
      return nil
    }
    if let range, !range.contains(number) {
      let (low, high) = (range.lowerBound, range.upperBound)
      let bounds =
        high == .max
        ? Text(fr: "au moins \(low)", en: "at least \(low)")
        : Text(fr: "de \(low) à \(high)", en: "from \(low) to \(high)")
      report(
        "out-of-range", at: node.place,
        Text(
          fr: "\(number) est hors des bornes ; écrivez un nombre \(bounds.fr)",
          en: "\(number) is out of range; write a number \(bounds.en)"))
      return nil
    }
    remember(text, at: node.place)
    return number
  }

  /// Yes or no, written `true` or `false` and nothing else.
  package func flag(_ node: YAMLNode) -> Bool? {
    let expected = Text(fr: "true ou false", en: "true or false")
    guard let (text, style) = scalar(node, "not-a-flag", expected: expected) else { return nil }
    guard style == .plain, text == "true" || text == "false" else {
      report(
        "not-a-flag", at: node.place,
        Text(
          fr:
            "« \(excerpt(text)) » n'est ni true ni false ; écrivez true ou false, sans guillemets",
          en: "\"\(excerpt(text))\" is neither true nor false; write true or false, without quotes")
      )
      return nil
    }
    remember(text, at: node.place)
    return text == "true"
  }

  private func numberRemedy(_ text: String, _ style: YAMLNode.Style) -> Text {
    if style != .plain && isDecimal(text) {
      return Text(
        fr: "supprimez les guillemets : \(text)", en: "delete the quotes: \(text)")
    }
    if isDecimal(text) {
      return Text(fr: "écrivez un nombre plus petit", en: "write a smaller number")
    }
    if let meant = decimalMeant(by: text) {
      return Text(fr: "écrivez \(meant)", en: "write \(meant)")
    }
    return Text(
      fr: "écrivez des chiffres seuls, comme 15", en: "write digits only, like 15")
  }

  /// The number that somebody most likely meant by another way of writing; a suggestion only.
  private func decimalMeant(by text: String) -> Int? {
    let bare = String(text.filter { !"_ \u{A0}\u{202F}'".contains($0) })
    let digits = bare.hasPrefix("+") ? String(bare.dropFirst()) : bare
    if digits.hasPrefix("0x") || digits.hasPrefix("0X") {
      return Int(digits.dropFirst(2), radix: 16)
    }
    if let number = Int(digits) { return number }
    let powers = digits.lowercased().split(separator: "e", omittingEmptySubsequences: false)
    guard powers.count == 2, let mantissa = Int(powers[0]), let exponent = Int(powers[1]),
      (0...9).contains(exponent)
    else { return nil }
    let power = (0..<exponent).reduce(1) { product, _ in product * 10 }
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: power)
    return overflow ? nil : product
  }

  /// Whether a text is `-?(0|[1-9][0-9]*)`.
  func isDecimal(_ text: some StringProtocol) -> Bool {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard let first = digits.first, digits.allSatisfy(isDigit) else { return false }
    return first != "0" || digits.count == 1
  }

  /// Whether a character is one of `0` to `9`.
  func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
