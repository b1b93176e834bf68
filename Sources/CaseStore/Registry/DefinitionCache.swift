import CaseKernel
import Synchronization

/// Declarations already read, by hash: what a hash names never changes.
///
/// A class, because every copy of a `Store` shares it.
final class DefinitionCache: Sendable {
  private let known = Mutex<[String: DeclaredDefinition]>([:])

  subscript(_ hash: String) -> DeclaredDefinition? {
    get { known.withLock { $0[hash] } }
    set { known.withLock { $0[hash] = newValue } }
  }
}
