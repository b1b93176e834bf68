/// The unique number of a social housing request: 18 characters, which may only be doubted.
///
/// It holds the department, the month of the first registration, a sequence and the registering
/// service, by a split that no text read confirms. Source: D7.
public enum HousingRequestNumber: IdentifierFormat {
  /// Capitals, without spaces.
  public static func normalised(_ text: String) -> String { text.compacted }

  /// Eighteen letters or digits; any other form is a doubt.
  public static func check(_ text: String) -> IdentifierCheck {
    let characters = normalised(text)
    guard characters.count == 18, characters.allSatisfy({ $0.isDigit || $0.isCapital }) else {
      return .doubtful(
        Text(
          fr: "un numéro unique de demande de logement compte d'ordinaire 18 caractères",
          en: "the unique number of a housing request usually has 18 characters"))
    }
    return .valid
  }
}
