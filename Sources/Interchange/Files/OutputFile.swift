import Glibc

/// A file being written piece by piece, readable by its owner alone.
///
/// What we write is about people, hence mode 0600 for a file that did not exist. `finish` must be
/// called: it alone tells that everything reached the file.
package struct OutputFile: ~Copyable, Sendable {
  /// The path as it was given.
  package let path: String
  private let descriptor: CInt
  private var waiting: [UInt8] = []
  private static let flushSize = 65_536

  /// Opens `path` for writing; an existing file loses its content.
  package init(path: String) throws(FileRefusal) {
    let opened = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard opened >= 0 else { throw FileRefusal(path: path, code: errno) }
    self.path = path
    self.descriptor = opened
  }

  deinit {
    close(descriptor)
  }

  /// Adds text; it reaches the file at the latest with `finish`.
  package mutating func write(_ text: String) throws(FileRefusal) {
    try write(text.utf8)
  }

  /// Adds bytes; they reach the file at the latest with `finish`.
  package mutating func write(_ bytes: some Sequence<UInt8>) throws(FileRefusal) {
    waiting.append(contentsOf: bytes)
    if waiting.count >= Self.flushSize { try flush() }
  }

  /// Hands over what is still waiting and closes the file.
  package consuming func finish() throws(FileRefusal) {
    try flush()
  }

  private mutating func flush() throws(FileRefusal) {
    var done = 0
    while done < waiting.count {
      let written = waiting.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
      }
      if written < 0 {
        guard errno == EINTR else { throw FileRefusal(path: path, code: errno) }
      } else {
        done += written
      }
    }
    waiting.removeAll(keepingCapacity: true)
  }
}
