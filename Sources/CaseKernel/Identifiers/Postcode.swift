/// A French postcode: 5 digits. It is the key of neither the commune nor the department.
///
/// Source: D7.
public enum Postcode: IdentifierFormat {
  /// The digits without spaces.
  public static func normalised(_ text: String) -> String { text.compacted }

  /// Five digits.
  public static func check(_ text: String) -> IdentifierCheck {
    guard normalised(text).asciiDigits?.count == 5 else {
      return .invalid(
        Text(
          fr: "un code postal compte 5 chiffres ; rendez le 0 qu'un tableur aurait ôté",
          en: "a postcode has 5 digits; put back the 0 that a spreadsheet may have removed"))
    }
    return .valid
  }
}
