/// Where the bytes of a CSV file come from: a file read in chunks, or bytes already there.
package struct CSVInput: Sendable {
  private enum Source {
    case bytes([UInt8])
    case file(InputFile)
  }

  private let source: Source

  /// The file at `path`, read in chunks; a pipe is kept in memory, up to `CSVLimits.pipeBytes`.
  package static func file(_ path: String) throws(FileRefusal) -> CSVInput {
    let file = try InputFile(path: path)
    guard !file.isSeekable else { return CSVInput(source: .file(file)) }
    return CSVInput(source: .bytes(try file.drained(limit: CSVLimits.pipeBytes)))
  }

  /// Bytes already in memory, for instance those of the standard input.
  package static func bytes(_ bytes: [UInt8]) -> CSVInput {
    CSVInput(source: .bytes(bytes))
  }

  /// Text already in memory, as its UTF-8 bytes.
  package static func text(_ text: String) -> CSVInput {
    .bytes(Array(text.utf8))
  }

  /// At most `count` bytes from `offset`; none at the end.
  func chunk(at offset: Int, count: Int) throws(FileRefusal) -> [UInt8] {
    switch source {
    case .file(let file): try file.bytes(at: offset, count: count)
    case .bytes(let bytes): Array(bytes.dropFirst(offset).prefix(count))
    }
  }
}
