package import CaseKernel
import CaseStore

/// The calls for projects, the one examined last before the others.
package struct ListCalls: Request {
  package static let name = "call.list"
  /// At most so many; `nil` for all.
  package var limit: Int?

  /// Every call, unless limited.
  package init(limit: Int? = nil) {
    self.limit = limit
  }

  /// The calls of the store, then those that the file of calls alone has.
  ///
  /// - Throws: `Problem` when the viewer may not read calls; `ConfigurationRefusal` when the file
  ///   of calls has defects.
  package func perform(in deployment: Deployment, _ session: Session) throws -> [CallForProjects] {
    try deployment.checkReadsCalls(session.viewer)
    let calls = try deployment.store.read { try deployment.calls($0) }.calls
    return limit.map { Array(calls.prefix($0)) } ?? calls
  }
}
