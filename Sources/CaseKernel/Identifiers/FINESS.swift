/// The number of a health or social establishment: 9 characters, the last one a Luhn key.
///
/// In Corsica it starts with 2A or 2B, and the key is not checked. Source: D7.
public enum FINESS: IdentifierFormat {
  /// Capitals, without spaces.
  public static func normalised(_ text: String) -> String { text.compacted }

  /// Nine digits with a right key, or 2A or 2B and seven digits.
  public static func check(_ text: String) -> IdentifierCheck {
    let normalised = normalised(text)
    let isCorsican = normalised.hasPrefix("2A") || normalised.hasPrefix("2B")
    let digits = (isCorsican ? String(normalised.dropFirst(2)) : normalised).asciiDigits
    guard let digits, digits.count == (isCorsican ? 7 : 9) else {
      return .invalid(
        Text(
          fr: "un numéro FINESS compte 9 chiffres (en Corse, 2A ou 2B et 7 chiffres)",
          en: "a FINESS number has 9 digits (in Corsica, 2A or 2B and 7 digits)"))
    }
    guard isCorsican || passesLuhn(digits) else {
      return .invalid(
        Text(
          fr: "la clé de ce numéro FINESS est fausse ; vérifiez ses 9 chiffres",
          en: "the key of this FINESS number is wrong; check its 9 digits"))
    }
    return .valid
  }

  /// The number as it is shown, `NN NNN NNN N`; the text itself unless it has 9 characters.
  public static func shown(_ text: String) -> String {
    let characters = Array(normalised(text))
    guard characters.count == 9 else { return text }
    return [characters[0..<2], characters[2..<5], characters[5..<8], characters[8..<9]]
      .map { String($0) }.joined(separator: " ")
  }
}
