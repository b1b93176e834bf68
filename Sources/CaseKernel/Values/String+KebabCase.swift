extension String {
  /// An id of the code as a word of a file or of an id with hyphens: `operator-manager` for
  /// `operatorManager`. Ids have no capitals but those of A to Z.
  public var kebabCase: String {
    guard utf8.contains(where: Self.isCapital) else { return self }
    var word: [UInt8] = []
    for byte in utf8 {
      word += Self.isCapital(byte) ? [UInt8(ascii: "-"), byte | 0x20] : [byte]
    }
    return String(decoding: word, as: UTF8.self)
  }

  private static func isCapital(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
