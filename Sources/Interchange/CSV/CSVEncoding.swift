/// How the text of a file is written in bytes; found by the survey, never asked of the user.
package enum CSVEncoding: Hashable, Sendable {
  case utf8
  case windows1252

  /// A cell's text, and the first byte that the encoding does not define, if there is one.
  func decode(_ bytes: [UInt8]) -> (text: String, undefined: UInt8?) {
    switch self {
    case .utf8:
      guard let text = String(validating: bytes, as: UTF8.self) else {
        var validator = UTF8Validator()
        let bad = bytes.first { !validator.accepts($0) } ?? bytes.last
        return (String(decoding: bytes, as: UTF8.self), bad)
      }
      return (text, nil)
    case .windows1252:
      let text = String(decoding: bytes.map(Self.unit), as: UTF16.self)
      return (text, bytes.first { Self.unit($0) == Self.replacement })
    }
  }

  private static let replacement: UInt16 = 0xFFFD

  private static func unit(_ byte: UInt8) -> UInt16 {
    guard (0x80...0x9F).contains(byte) else { return UInt16(byte) }
    return upperControls[Int(byte) - 0x80]
  }

  /// Bytes 80 to 9F; the five that are undefined stand as the replacement character.
  ///
  /// Source: Unicode consortium, « cp1252 to Unicode table » 2.01.
  private static let upperControls: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
