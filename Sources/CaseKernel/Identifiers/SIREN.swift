/// The national number of an organisation: 9 digits, the last one a Luhn key.
///
/// Source: D7.
public enum SIREN: IdentifierFormat {
  /// The digits without spaces.
  public static func normalised(_ text: String) -> String { text.compacted }

  /// Nine digits with a right key.
  public static func check(_ text: String) -> IdentifierCheck {
    guard let digits = normalised(text).asciiDigits, digits.count == 9 else {
      return .invalid(
        Text(fr: "un SIREN compte 9 chiffres", en: "a SIREN has 9 digits"))
    }
    guard passesLuhn(digits), digits != Array(repeating: 0, count: 9) else {
      return .invalid(
        Text(
          fr: "la clé de ce SIREN est fausse ; vérifiez ses 9 chiffres",
          en: "the key of this SIREN is wrong; check its 9 digits"))
    }
    return .valid
  }
}
