import Interchange
import Synchronization

/// A progress line that a callback may update from wherever it is called.
///
/// A class, because the callback outlives the command that made it.
final class SharedProgress: Sendable {
  private let line: Mutex<ProgressLine>

  init(_ label: String) {
    line = Mutex(ProgressLine(label, environment: Environment.all))
  }

  func update(_ done: Int, of total: Int) {
    line.withLock { line in
      line.update(done, of: total)
      if done >= total { line.finish() }
    }
  }

  /// Takes the line away: the work is done, or was cut short.
  func finish() {
    line.withLock { $0.finish() }
  }
}
