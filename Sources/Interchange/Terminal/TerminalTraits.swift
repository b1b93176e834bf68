import Glibc

/// What the place that the text goes to can show: its width, and whether colour is welcome.
package struct TerminalTraits: Hashable, Sendable {
  /// Whether a person looks at it, rather than a file or a pipe.
  package let isTerminal: Bool
  /// Columns to fill at most.
  package let width: Int
  /// Whether ANSI sequences may be written.
  package let colour: Bool

  /// Columns of a terminal that does not tell its width.
  package static let unknownWidth = 80
  /// Columns of a file or a pipe.
  package static let pipedWidth = 100

  /// Reads what the system and the environment say about a descriptor.
  package static func current(
    environment: [String: String], fileDescriptor: CInt = STDOUT_FILENO
  ) -> TerminalTraits {
    TerminalTraits(
      environment: environment, isTerminal: isatty(fileDescriptor) == 1,
      windowColumns: windowColumns(of: fileDescriptor))
  }

  /// Decides from what was read.
  ///
  /// `COLUMNS` prevails over the window. No colour off a terminal, on a `dumb` one, or where
  /// `NO_COLOR` is set and not empty (https://no-color.org).
  package init(environment: [String: String], isTerminal: Bool, windowColumns: Int?) {
    self.isTerminal = isTerminal
    let asked = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    width =
      asked ?? (isTerminal ? windowColumns ?? Self.unknownWidth : Self.pipedWidth)
    let refused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
    colour = isTerminal && !refused && environment["TERM"] != "dumb"
  }

  private static func windowColumns(of descriptor: CInt) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }
}
