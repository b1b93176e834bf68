import Glibc

/// One line that says how far a long work is, rewritten in place; silent off a terminal.
///
/// The label is of our making: never a name or anything about a person.
package struct ProgressLine: Sendable {
  private let label: String
  private let width: Int
  private let isShown: Bool
  private let write: @Sendable (String) -> Void
  private var lastShown: ContinuousClock.Instant?

  /// Not more than ten times a second, so that showing costs nothing.
  private static let interval = Duration.milliseconds(100)

  /// A line on the standard error.
  package init(_ label: String, environment: [String: String]) {
    let traits = TerminalTraits.current(environment: environment, fileDescriptor: STDERR_FILENO)
    self.init(label, traits: traits) { text in
      let bytes = Array(text.utf8)
      _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }
  }

  /// A line elsewhere, given what the place can show and how to write there.
  package init(_ label: String, traits: TerminalTraits, write: @escaping @Sendable (String) -> Void)
  {
    self.label = label
    self.write = write
    width = traits.width
    isShown = traits.isTerminal
  }

  /// Says that `done` is done, of `total` where that is known.
  package mutating func update(
    _ done: Int, of total: Int? = nil, now: ContinuousClock.Instant = .now
  ) {
    guard isShown else { return }
    if let lastShown, lastShown.duration(to: now) < Self.interval { return }
    lastShown = now
    let text = "\(label) : \(done)" + Self.share(done, of: total)
    write("\r\u{1B}[K" + text.printable.cut(toWidth: width - 1))
  }

  /// Takes the line away, if it was ever shown.
  package mutating func finish() {
    guard lastShown != nil else { return }
    lastShown = nil
    write("\r\u{1B}[K")
  }

  private static func share(_ done: Int, of total: Int?) -> String {
    guard let total, total > 0 else { return "" }
    return " / \(total) (\(min(done, total) * 100 / total) %)"
  }
}
