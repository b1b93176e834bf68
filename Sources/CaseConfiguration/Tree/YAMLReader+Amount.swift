package import CaseKernel

extension YAMLReader {
  /// An amount of money, written `460 EUR` or `460.50 EUR`, with or without quotes; exact.
  /// - Parameter negative: whether an amount below zero makes sense here.
  package func amount(_ node: YAMLNode, negative: Bool = false) -> Cents? {
    let expected = Text(fr: "un montant (460 EUR)", en: "an amount (460 EUR)")
    guard let (text, _) = scalar(node, "not-an-amount", expected: expected) else { return nil }
    let meant = Cents(euros: text)
    guard let cents = meant, isExact(text) else {
      let remedy = meant.map { canonical($0) } ?? "460 EUR, 460.50 EUR"
      report(
        "not-an-amount", at: node.place,
        Text(
          fr: "« \(excerpt(text)) » n'est pas un montant ; écrivez \(remedy)",
          en: "\"\(excerpt(text))\" is not an amount; write \(remedy)"))
      return nil
    }
    guard negative || cents >= .zero else {
      report(
        "out-of-range", at: node.place,
        Text(
          fr: "« \(excerpt(text)) » est négatif ; écrivez un montant positif ou nul",
          en: "\"\(excerpt(text))\" is negative; write an amount of zero or more"))
      return nil
    }
    remember(text, at: node.place)
    return cents
  }

  /// The amount as the file should write it: cents only if there are any.
  private func canonical(_ cents: Cents) -> String {
    cents.amount % 100 == 0 ? "\(cents.amount / 100) EUR" : cents.description
  }

  /// Whether a text is `-?(0|[1-9][0-9]*)(\.[0-9]{1,2})? EUR`: one way to write each amount,
  /// so that `1.500` is never taken for another.
  private func isExact(_ text: String) -> Bool {
    guard text.hasSuffix(" EUR") else { return false }
    let parts = text.dropLast(4).split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, isDecimal(whole) else { return false }
    return parts.count == 1 || ((1...2).contains(parts[1].count) && parts[1].allSatisfy(isDigit))
  }
}
