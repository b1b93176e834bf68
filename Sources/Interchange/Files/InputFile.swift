import Glibc

/// An open file that is read at given places, so that a copied reader stays independent.
///
/// A class, because it owns a descriptor that must be closed once.
package final class InputFile: Sendable {
  /// The path as it was given.
  package let path: String
  private let descriptor: CInt

  /// Opens `path` for reading.
  package init(path: String) throws(FileRefusal) {
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw FileRefusal(path: path, code: errno) }
    self.path = path
    self.descriptor = opened
  }

  deinit {
    close(descriptor)
  }

  /// Whether any place of it can be read, which a pipe does not allow.
  package var isSeekable: Bool {
    lseek(descriptor, 0, SEEK_CUR) >= 0
  }

  /// How many bytes it holds now; 0 of a pipe.
  package var size: Int {
    max(0, Int(lseek(descriptor, 0, SEEK_END)))
  }

  /// At most `count` bytes from `offset`; none at the end of the file.
  package func bytes(at offset: Int, count: Int) throws(FileRefusal) -> [UInt8] {
    try read(count) { pread(descriptor, $0, $1, off_t(offset)) }
  }

  /// Everything a pipe has to say, as long as it stays within `limit` bytes.
  package func drained(limit: Int) throws(FileRefusal) -> [UInt8] {
    var all: [UInt8] = []
    while true {
      let chunk = try read(65_536) { Glibc.read(descriptor, $0, $1) }
      guard !chunk.isEmpty else { return all }
      guard all.count + chunk.count <= limit else {
        throw FileRefusal(path: path, reason: .pipeTooLong(limit: limit))
      }
      all += chunk
    }
  }

  private func read(
    _ count: Int, with call: (UnsafeMutableRawPointer?, Int) -> Int
  ) throws(FileRefusal) -> [UInt8] {
    var code: CInt = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var answer: Int
      repeat {
        answer = call(buffer.baseAddress, count)
        code = answer < 0 ? errno : 0
      } while code == EINTR
      filled = max(answer, 0)
    }
    guard code == 0 else { throw FileRefusal(path: path, code: code) }
    return bytes
  }
}
