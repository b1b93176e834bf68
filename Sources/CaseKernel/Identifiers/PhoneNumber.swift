/// A telephone number, stored in the international form E.164 such as `+33612345678`.
///
/// Source: D7 (data·inclusion recommends E.164); the overseas zones are those of the French
/// numbering plan.
public enum PhoneNumber: IdentifierFormat {
  /// First four digits of a local number overseas, and the country code they belong to.
  private static let overseas = [
    "0590": "590", "0690": "590", "0691": "590", "0594": "594", "0694": "594", "0596": "596",
    "0696": "596", "0697": "596", "0262": "262", "0263": "262", "0269": "262", "0639": "262",
    "0692": "262", "0693": "262",
  ]

  /// The number in E.164; a French local number gets `+33`, or the code of its overseas zone.
  ///
  /// Spaces, dots, dashes, slashes and the 0 of « +33 (0)6 » are left out. Any other text stays
  /// as it is without them, and does not pass `check`.
  public static func normalised(_ text: String) -> String {
    var number = text.compacted
    number.removeAll { "./-()‐‑–".contains($0) }
    if number.hasPrefix("00") { number = "+" + number.dropFirst(2) }
    if number.hasPrefix("+330") { number = "+33" + number.dropFirst(4) }
    guard let digits = number.asciiDigits, digits.count == 10, digits[0] == 0, digits[1] > 0
    else { return number }
    // 06 39 98 is kept for fiction, in a metropolitan range, though 06 39 is Mayotte's.
    let zone = number.hasPrefix("063998") ? nil : overseas[String(number.prefix(4))]
    return "+\(zone ?? "33")\(number.dropFirst())"
  }

  /// A French local number, or `+`, a country code and 7 to 15 digits in all.
  public static func check(_ text: String) -> IdentifierCheck {
    let number = normalised(text)
    let digits = String(number.dropFirst()).asciiDigits
    guard number.hasPrefix("+"), let digits, (7...15).contains(digits.count), digits[0] > 0 else {
      return .invalid(
        Text(
          fr: "un téléphone s'écrit 06 12 34 56 78 ou, hors de France, avec + et l'indicatif",
          en: "write a phone as 06 12 34 56 78 or, outside France, with + and the country code"))
    }
    guard !number.hasPrefix("+33") || (digits.count == 11 && digits[2] > 0) else {
      return .invalid(
        Text(
          fr: "un téléphone français compte 9 chiffres après +33",
          en: "a French phone has 9 digits after +33"))
    }
    return .valid
  }
}
