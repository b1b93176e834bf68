/// The number of a dwelling in the register of social landlords (RPLS): 10 positions.
///
/// Source: D7, decree of 5 January 2010.
public enum RPLSDwelling: IdentifierFormat {
  /// Capitals, without spaces.
  public static func normalised(_ text: String) -> String { text.compacted }

  /// Ten letters or digits.
  public static func check(_ text: String) -> IdentifierCheck {
    let characters = normalised(text)
    guard characters.count == 10, characters.allSatisfy({ $0.isDigit || $0.isCapital }) else {
      return .invalid(
        Text(
          fr: "un identifiant RPLS de logement compte 10 chiffres ou lettres",
          en: "the RPLS number of a dwelling has 10 digits or letters"))
    }
    return .valid
  }
}
