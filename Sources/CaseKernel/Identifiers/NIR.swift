/// The French social security number, which the product never stores: it only finds it to refuse it.
///
/// The number is sex (1 digit), year (2), month (2), department (2, or 3 overseas), commune and
/// order (the rest of 13 characters); a key of 2 digits often follows. It is found alone or inside
/// a sentence, in one run or cut by spaces, dots or dashes.
///
/// Source: D6.5 and D7.
public enum NIR {
  /// What stands in place of a number that was masked.
  public static let mask = "‹NIR›"

  /// What to tell the person who typed one; it never repeats the number.
  public static let refusal = Text(
    fr: "ce texte contient un numéro de sécurité sociale, qui n'est jamais conservé ; retirez-le",
    en: "this text contains a social security number, which is never kept; remove it")

  /// Whether a social security number occurs in the text.
  ///
  /// Fifteen characters count if their key is right, or if they are plausible and in one run: a
  /// mistyped number is still somebody's. Thirteen count if they are plausible and are
  /// not part of a longer run of digits; cut in groups, they must be cut where the number is
  /// (`1 85 05 78 006 084`), which the groups of a SIRET, a phone or an IBAN are not.
  public static func occurs(in text: String) -> Bool {
    mayOccur(in: text) && !ranges(in: Array(text), stopAtFirst: true).isEmpty
  }

  /// The text with each number replaced by `mask`.
  public static func masked(_ text: String) -> String {
    guard mayOccur(in: text) else { return text }
    let characters = Array(text)
    var masked = ""
    var next = 0
    for range in ranges(in: characters, stopAtFirst: false) {
      masked += String(characters[next..<range.lowerBound]) + mask
      next = range.upperBound
    }
    return masked + String(characters[next...])
  }

  /// Refuses a text in which a number occurs.
  public static func check(_ text: String) -> IdentifierCheck {
    occurs(in: text) ? .invalid(refusal) : .valid
  }

  /// Whether there are enough digits, so that ordinary sentences cost one pass.
  private static func mayOccur(in text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 where byte >= 0x30 && byte <= 0x39 {
      digits += 1
      if digits == 12 { return true }
    }
    return false
  }

  private static func ranges(in text: [Character], stopAtFirst: Bool) -> [Range<Int>] {
    let groups = NIRGroup.all(in: text)
    var found: [Range<Int>] = []
    var index = 0
    while index < groups.count {
      guard let match = match(startingAt: index, in: groups) else {
        index += 1
        continue
      }
      found.append(groups[index].range.lowerBound..<groups[match].range.upperBound)
      if stopAtFirst { return found }
      index = match + 1
    }
    return found
  }

  /// The last group of a number that starts with that group: with its key if possible.
  private static func match(startingAt first: Int, in groups: [NIRGroup]) -> Int? {
    var digits: [Character] = []
    var cuts: [Int] = []
    var withoutKey: Int?
    for index in first..<groups.count {
      let group = groups[index]
      if index > first {
        guard group.followsPrevious else { break }
        cuts.append(digits.count)
      }
      digits += group.digits
      guard digits.count < 15 else {
        guard digits.count == 15, let number = NIRStructure(digits) else { return withoutKey }
        if cuts.isEmpty, number.isPlausibleWithoutKey { return index }
        return number.hasRightKey && areUsual(cuts, withKey: true) ? index : withoutKey
      }
      let isPlausible = digits.count == 13 && NIRStructure(digits)?.isPlausibleWithoutKey == true
      if isPlausible, areUsual(cuts, withKey: false) { withoutKey = index }
    }
    return withoutKey
  }

  /// Whether the number is cut between its parts or, with its key, every three characters.
  private static func areUsual(_ cuts: [Int], withKey: Bool) -> Bool {
    cuts.allSatisfy { [1, 3, 5, 7, 8, 10, 13].contains($0) }
      || withKey && cuts == [3, 6, 9, 12]
  }
}
