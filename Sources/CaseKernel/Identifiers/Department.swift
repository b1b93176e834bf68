/// A department of France: `01` to `95`, `2A`, `2B`, `971` to `976`, and the overseas communities.
///
/// Some files split the Rhône into `69D` and `69M`. Since 1976 Corsica is `2A` and `2B`, not `20`.
/// Source: D7.
public enum Department: IdentifierFormat {
  private static let known: Set<String> = {
    let metropolitan = (1...95).map { $0.padded(to: 2) }.filter { $0 != "20" }
    let overseas = (971...978).map { String($0) } + ["984", "986", "987", "988", "989"]
    return Set(metropolitan + overseas + ["2A", "2B", "69D", "69M"])
  }()

  /// Capitals, without spaces; a single digit gets back the 0 that a spreadsheet took away.
  public static func normalised(_ text: String) -> String {
    let code = text.compacted
    return code.count == 1 && code.asciiDigits != nil ? "0" + code : code
  }

  /// One of the codes above.
  public static func check(_ text: String) -> IdentifierCheck {
    let code = normalised(text)
    guard !known.contains(code) else { return .valid }
    guard code != "20" else {
      return .invalid(
        Text(
          fr: "la Corse s'écrit 2A (Corse-du-Sud) ou 2B (Haute-Corse)",
          en: "Corsica is 2A (Corse-du-Sud) or 2B (Haute-Corse)"))
    }
    return .invalid(
      Text(
        fr: "aucun département n'a ce code ; attendu : 01 à 95, 2A, 2B ou 971 à 976",
        en: "no department has this code; expected 01 to 95, 2A, 2B or 971 to 976"))
  }
}
