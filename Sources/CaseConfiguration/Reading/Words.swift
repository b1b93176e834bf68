internal import CaseKernel

/// The id of the code for a word of a file: `movedAway` for `moved-away`.
func camelCase(_ word: String) -> String {
  let parts = word.split(separator: "-")
  return parts.dropFirst().reduce(String(parts.first ?? "")) { id, part in
    id + part.prefix(1).uppercased() + part.dropFirst()
  }
}

extension UserRole {
  /// The words of the roles, in the order of the kernel.
  static let words = allCases.map { $0.rawValue.kebabCase }

  /// The role of a word.
  init?(word: String) {
    guard let index = Self.words.firstIndex(of: word) else { return nil }
    self = Self.allCases[index]
  }
}
