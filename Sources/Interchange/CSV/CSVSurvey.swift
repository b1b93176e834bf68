/// What one pass over the bytes finds before any record is read: encoding, separator, mark.
///
/// A whole pass, because one late byte decides that a file is Windows-1252, and the names above it
/// would have been misread.
struct CSVSurvey: Sendable {
  private(set) var encoding = CSVEncoding.utf8
  private(set) var separator = UInt8(ascii: ",")
  private(set) var hasByteOrderMark = false

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let separators = [UInt8](",;\t".utf8)

  private var validator = UTF8Validator()
  private var isValid = true
  private var line = 1
  private var previousWasReturn = false
  private var counts = [0, 0, 0]
  private var insideQuotes = false
  private var headerStarted = false
  private var headerEnded = false

  /// Reads the whole input once.
  ///
  /// Throws what makes it no CSV file at all: a NUL byte, or nothing in it.
  init(of input: CSVInput, chunkSize: Int) throws(CSVRefusal) {
    var offset = 0
    if try Self.chunk(of: input, at: 0, count: 3) == Self.byteOrderMark {
      hasByteOrderMark = true
      offset = 3
    }
    while true {
      let chunk = try Self.chunk(of: input, at: offset, count: chunkSize)
      guard !chunk.isEmpty else { break }
      for byte in chunk {
        guard byte != 0 else { throw .defective([CSVDefect(line: line, kind: .notText)]) }
        take(byte)
      }
      offset += chunk.count
    }
    guard headerStarted else { throw .defective([CSVDefect(line: 1, kind: .empty)]) }
    conclude()
  }

  private static func chunk(
    of input: CSVInput, at offset: Int, count: Int
  ) throws(CSVRefusal) -> [UInt8] {
    do {
      return try input.chunk(at: offset, count: count)
    } catch {
      throw .unreadable(error)
    }
  }

  private mutating func take(_ byte: UInt8) {
    if isValid { isValid = validator.accepts(byte) }
    let endsLine = byte == .carriageReturn || byte == .lineFeed
    if endsLine, !(byte == .lineFeed && previousWasReturn) { line += 1 }
    previousWasReturn = byte == .carriageReturn
    if !headerEnded { takeOfHeader(byte, endsLine: endsLine) }
  }

  private mutating func takeOfHeader(_ byte: UInt8, endsLine: Bool) {
    if endsLine, !insideQuotes {
      headerEnded = headerStarted
      return
    }
    if byte > 0x20 { headerStarted = true }
    if byte == .quote { insideQuotes.toggle() }
    if !insideQuotes, let index = Self.separators.firstIndex(of: byte) { counts[index] += 1 }
  }

  /// A byte order mark settles the encoding; the separator is the one seen most, comma in doubt.
  private mutating func conclude() {
    let wellFormed = isValid && validator.isBetweenCharacters
    encoding = wellFormed || hasByteOrderMark ? .utf8 : .windows1252
    for index in Self.separators.indices where counts[index] > (counts.first ?? 0) {
      separator = Self.separators[index]
      counts[0] = counts[index]
    }
  }
}

extension UInt8 {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
}
