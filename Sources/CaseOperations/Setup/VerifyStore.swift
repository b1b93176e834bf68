package import CaseStore

/// Checks the whole store: pages, references, chains of entries, payloads, projected states.
package struct VerifyStore: Request {
  package static let name = "verify"
  /// Told how many items are checked, of how many.
  package var progress: @Sendable (_ done: Int, _ of: Int) -> Void

  /// A check of everything, silent unless progress is asked for.
  package init(progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) {
    self.progress = progress
  }

  /// Every damage found, an empty list for a sound store; nothing is repaired.
  ///
  /// - Throws: `StoreDefect` when the store cannot be read at all.
  package func perform(in deployment: Deployment, _ session: Session) throws -> [Damage] {
    try deployment.store.verify(progress: progress)
  }
}
