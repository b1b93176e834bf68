/// An e-mail address, checked by its shape only: whether it receives mail is not known.
public enum EmailAddress: IdentifierFormat {
  /// Without spaces around, the domain in small letters.
  public static func normalised(_ text: String) -> String {
    let trimmed = text.trimmingSpaces
    guard let at = trimmed.lastIndex(of: "@") else { return String(trimmed) }
    return trimmed[..<at] + trimmed[at...].lowercased()
  }

  /// A local part, one `@`, and a domain of at least two labels.
  public static func check(_ text: String) -> IdentifierCheck {
    let parts = normalised(text).split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, isLocalPart(parts[0]), isDomain(parts[1]) else {
      return .invalid(
        Text(
          fr: "une adresse électronique s'écrit comme accueil@exemple.fr",
          en: "an e-mail address looks like office@example.org"))
    }
    return .valid
  }

  private static func isLocalPart(_ part: Substring) -> Bool {
    (1...64).contains(part.utf8.count)
      && part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
      && part.allSatisfy { !$0.isWhitespace && !"\"(),:;<>[\\]".contains($0) }
  }

  private static func isDomain(_ part: Substring) -> Bool {
    let labels = part.split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, part.utf8.count <= 253, let top = labels.last else { return false }
    return top.count >= 2 && top.contains(where: \.isLetter)
      && labels.allSatisfy { label in
        (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
          && label.allSatisfy { $0.isLetter || $0.isDigit || $0 == "-" }
      }
  }
}
