import Glibc
import Synchronization

/// Ctrl-C while a plan is looked for: the search ends with the best so far, and is written.
enum Interruption {
  private static let asked = Atomic<Bool>(false)

  /// From now on a first Ctrl-C is only noted; a second one ends the process, as usual.
  static func watch() {
    asked.store(false, ordering: .relaxed)
    signal(SIGINT) { _ in
      Interruption.asked.store(true, ordering: .relaxed)
      signal(SIGINT, SIG_DFL)
    }
  }

  /// Whether Ctrl-C was typed.
  static var isAsked: Bool { asked.load(ordering: .relaxed) }
}
