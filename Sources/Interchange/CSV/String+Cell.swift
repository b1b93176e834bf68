extension String {
  /// The text without the white space around it.
  var trimmed: String {
    if utf8.first.isInk, utf8.last.isInk { return self }
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }

  /// Whether it holds a control character other than tab and line ends: no text has a use for it,
  /// and a terminal obeys it.
  ///
  /// Read over the bytes, since every cell of an import passes here.
  var holdsControl: Bool {
    var previous: UInt8 = 0
    for byte in utf8 {
      switch byte {
      case 0x09, 0x0A, 0x0D: break
      case 0x00...0x1F, 0x7F: return true
      case 0x80...0x9F where previous == 0xC2: return true
      default: break
      }
      previous = byte
    }
    return false
  }
}

extension UInt8? {
  /// A visible ASCII character, which needs no look at what Unicode calls white space.
  fileprivate var isInk: Bool {
    self.map { (0x21...0x7E).contains($0) } ?? false
  }
}
