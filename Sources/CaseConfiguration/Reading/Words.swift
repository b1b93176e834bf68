internal import CaseKernel

/// The id of the code for a word of a file: `movedAway` for `moved-away`.
func camelCase(_ word: String) -> String {
  let parts = word.split(separator: "-")
  return parts.dropFirst().reduce(String(parts.first ?? "")) { id, part in
    id + part.prefix(1).uppercased() + part.dropFirst()
  }
}

/// The word of a file for an id of the code: `operator-manager` for `operatorManager`.
///
/// Ids have no capitals but those of A to Z.
func kebabCase(_ id: String) -> String {
  guard id.utf8.contains(where: isCapital) else { return id }
  var word: [UInt8] = []
  for byte in id.utf8 {
    word += isCapital(byte) ? [UInt8(ascii: "-"), byte | 0x20] : [byte]
  }
  return String(decoding: word, as: UTF8.self)
}

private func isCapital(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
}

extension UserRole {
  /// The words of the roles, in the order of the kernel.
  static let words = allCases.map { kebabCase($0.rawValue) }

  /// The role of a word.
  init?(word: String) {
    guard let index = Self.words.firstIndex(of: word) else { return nil }
    self = Self.allCases[index]
  }
}
