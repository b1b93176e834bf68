import Synchronization
import Testing

@testable import Interchange

@Suite struct ProgressLineTests {
  private final class Screen: Sendable {
    let writes = Mutex<[String]>([])
  }

  private func traits(isTerminal: Bool) -> TerminalTraits {
    TerminalTraits(environment: ["COLUMNS": "30"], isTerminal: isTerminal, windowColumns: nil)
  }

  @Test func `nothing is written off a terminal`() {
    let screen = Screen()
    var line = ProgressLine("import", traits: traits(isTerminal: false)) { text in
      screen.writes.withLock { $0.append(text) }
    }

    line.update(1, of: 10)
    line.finish()

    #expect(screen.writes.withLock(\.self).isEmpty)
  }

  @Test func `the line is rewritten ten times a second at most, then taken away`() {
    let screen = Screen()
    let start = ContinuousClock.now
    var line = ProgressLine("import", traits: traits(isTerminal: true)) { text in
      screen.writes.withLock { $0.append(text) }
    }

    line.update(1, of: 10, now: start)
    line.update(2, of: 10, now: start + .milliseconds(99))
    line.update(5, of: 10, now: start + .milliseconds(100))
    line.update(7, now: start + .milliseconds(300))
    line.finish()
    line.finish()

    #expect(
      screen.writes.withLock(\.self) == [
        "\r\u{1B}[Kimport : 1 / 10 (10 %)", "\r\u{1B}[Kimport : 5 / 10 (50 %)",
        "\r\u{1B}[Kimport : 7", "\r\u{1B}[K",
      ])
  }
}
