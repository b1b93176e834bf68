/// The number of an association: `W`, then 9 digits; overseas, the second one may be a letter.
///
/// Associations of Alsace and Moselle may have none, so the number is always optional. Source: D7.
public enum RNA: IdentifierFormat {
  /// Capitals, without spaces.
  public static func normalised(_ text: String) -> String { text.compacted }

  /// `W`, a digit, a digit or a letter, seven digits.
  public static func check(_ text: String) -> IdentifierCheck {
    let characters = Array(normalised(text))
    guard characters.count == 10, characters[0] == "W", characters[1].isDigit,
      characters[2].isDigit || characters[2].isCapital,
      characters[3...].allSatisfy(\.isDigit)
    else {
      return .invalid(
        Text(
          fr: "un numéro RNA s'écrit W et 9 chiffres, par exemple W751234567",
          en: "an RNA number is W and 9 digits, such as W751234567"))
    }
    return .valid
  }
}
