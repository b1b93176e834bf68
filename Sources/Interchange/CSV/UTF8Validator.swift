/// Tells byte by byte whether a stream is well-formed UTF-8, whatever the chunks it comes in.
///
/// Source: Unicode 15, table 3-7.
struct UTF8Validator: Sendable {
  private var remaining = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Whether the stream may stop here: no character is half read.
  var isBetweenCharacters: Bool { remaining == 0 }

  /// Takes the next byte; false as soon as the stream cannot be UTF-8.
  mutating func accepts(_ byte: UInt8) -> Bool {
    guard remaining > 0 else { return begins(byte) }
    guard allowed.contains(byte) else { return false }
    remaining -= 1
    allowed = 0x80...0xBF
    return true
  }

  private mutating func begins(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x00...0x7F: return true
    case 0xC2...0xDF: remaining = 1
    case 0xE0...0xEF: remaining = 2
    case 0xF0...0xF4: remaining = 3
    default: return false
    }
    switch byte {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: allowed = 0x80...0xBF
    }
    return true
  }
}
