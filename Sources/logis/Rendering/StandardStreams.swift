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
  ///
  /// What it quotes may come from a file or from a pasted argument: a terminal shows it, and obeys
  /// none of it.
  static func error(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    try? write(
      lines.map { String($0).printable }.joined(separator: "\n") + "\n", to: STDERR_FILENO)
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
