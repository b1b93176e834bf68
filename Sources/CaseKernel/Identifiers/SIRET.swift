/// The national number of an establishment: the SIREN and 5 digits, the last one a Luhn key.
///
/// The post offices (SIREN 356000000) are also right when the sum of their digits is a multiple of
/// 5. Source: D7.
public enum SIRET: IdentifierFormat {
  private static let postOffice = "356000000"

  /// The digits without spaces.
  public static func normalised(_ text: String) -> String { text.compacted }

  /// Fourteen digits with a right key, or the exception of La Poste.
  public static func check(_ text: String) -> IdentifierCheck {
    let normalised = normalised(text)
    guard let digits = normalised.asciiDigits, digits.count == 14 else {
      return .invalid(
        Text(fr: "un SIRET compte 14 chiffres", en: "a SIRET has 14 digits"))
    }
    let isPostOffice =
      normalised.hasPrefix(postOffice) && digits.reduce(0, +).isMultiple(of: 5)
    guard passesLuhn(digits) || isPostOffice, digits != Array(repeating: 0, count: 14) else {
      return .invalid(
        Text(
          fr: "la clé de ce SIRET est fausse ; vérifiez ses 14 chiffres",
          en: "the key of this SIRET is wrong; check its 14 digits"))
    }
    return .valid
  }

  /// The SIREN of the organisation, its first nine digits; nil unless the SIRET is valid.
  public static func siren(of text: String) -> String? {
    check(text) == .valid ? String(normalised(text).prefix(9)) : nil
  }
}
