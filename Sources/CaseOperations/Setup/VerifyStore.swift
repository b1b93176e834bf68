package import CaseStore

/// Checks the whole store: pages, references, chains of entries, payloads, projected states.
package struct VerifyStore: Request {
  package static let name = "verify"
  package var progress: @Sendable (_ done: Int, _ of: Int) -> Void

  package init(progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }) {
    self.progress = progress
  }

  package func perform(in deployment: Deployment, _ session: Session) throws -> [Damage] {
    try deployment.store.verify(progress: progress)
  }
}
