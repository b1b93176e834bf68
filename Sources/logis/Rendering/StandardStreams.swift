import CaseKernel
import CaseOperations
import Glibc
import Interchange

/// Standard output and standard error, written at once and whole.
enum StandardStreams {
  /// - Throws: `Problem` when the stream takes no more: a full disk behind a redirection.
  static func output(_ text: String) throws {
    try write(text, to: STDOUT_FILENO)
  }

  /// A word to the person; nothing to be done where even that cannot be written.
  static func error(_ line: String) {
    try? write(line + "\n", to: STDERR_FILENO)
  }

  private static func write(_ text: String, to descriptor: CInt) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw FileRefusal(
          path: Text(fr: "sortie standard", en: "standard output")[HelpLanguage.current],
          code: errno)
      }
    }
  }
}
