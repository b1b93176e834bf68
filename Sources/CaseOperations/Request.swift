package import CaseKernel

/// One act or one question, as a value: what terminal, imports and the workspace all send.
///
/// Who asks, when and on which civil day stands in the `Session`; the answer is a value that each
/// of them renders in its own way.
package protocol Request: Sendable {
  associatedtype Outcome: Sendable
  /// `noun.verb`, as the command line says it in English.
  static var name: String { get }
  /// Whether it writes to the store.
  static var writes: Bool { get }
  /// Does it, or throws a `Problem` that says why not.
  func perform(in deployment: Deployment, _ session: Session) throws -> Outcome
}

extension Request {
  /// A request reads, unless its type says otherwise.
  package static var writes: Bool { false }
}

/// Who asks, at which instant, on which civil day, in which language.
package struct Session: Sendable {
  package var viewer: Viewer
  /// The instant, for what is written.
  package var at: Instant
  /// The civil day: the only « today » that requests know.
  package var day: Day
  /// The language of texts that are put together below the terminal.
  package var language: Language
  /// Acts say what they would change, and write nothing.
  package var dryRun: Bool

  /// A session in French that writes, unless said.
  package init(
    viewer: Viewer, at: Instant, day: Day, language: Language = .fr, dryRun: Bool = false
  ) {
    self.viewer = viewer
    self.at = at
    self.day = day
    self.language = language
    self.dryRun = dryRun
  }
}
