/// The INSEE code of a commune: the department, then the rest of 5 characters.
///
/// Many schemas accept five digits only and refuse Corsica (`2A004` is Ajaccio). Source: D7.
public enum InseeCommune: IdentifierFormat {
  /// Capitals, without spaces.
  public static func normalised(_ text: String) -> String { text.compacted }

  /// `2A`, `2B` or two digits, then three digits; a department that does not exist is a doubt,
  /// since old files keep the codes of old communes.
  public static func check(_ text: String) -> IdentifierCheck {
    let code = normalised(text)
    let isCorsican = code.hasPrefix("2A") || code.hasPrefix("2B")
    let digits = (isCorsican ? String(code.dropFirst(2)) : code).asciiDigits
    guard let digits, digits.count == (isCorsican ? 3 : 5) else {
      return .invalid(
        Text(
          fr: "un code INSEE de commune compte 5 caractères, par exemple 44109 ou 2A004",
          en: "the INSEE code of a commune has 5 characters, such as 44109 or 2A004"))
    }
    guard department(of: code) != nil else {
      return .doubtful(
        Text(
          fr: "aucun département ne correspond à ce code INSEE",
          en: "no department matches this INSEE code"))
    }
    return .valid
  }

  /// The department of a commune, such as `44`, `2A` or `974`; nil if the code has none.
  public static func department(of text: String) -> String? {
    let code = normalised(text)
    guard code.count == 5 else { return nil }
    let isOverseas = code.hasPrefix("97") || code.hasPrefix("98")
    let department = String(code.prefix(isOverseas ? 3 : 2))
    return Department.check(department) == .valid ? department : nil
  }
}
