import Interchange
package import Rehousing

/// An instance file of a pool of moves (`.hx`), by which solvers are compared.
package struct InstanceFile: Sendable {
  private let path: String
  /// More than any instance within the limits of a graph that a machine of ours could hold.
  private static let longestPipe = 1 << 32

  /// The file at a path, not yet read.
  package init(_ path: String) { self.path = path }

  /// Reads it.
  ///
  /// - Throws: `FileRefusal` when it cannot be read, `Problem` when it is no instance.
  package func graph() throws -> MoveGraph {
    let file = try InputFile(path: path)
    let bytes =
      file.isSeekable
      ? try file.bytes(at: 0, count: file.size) : try file.drained(limit: Self.longestPipe)
    do throws(GraphDefect) {
      return try MoveGraph(instance: bytes)
    } catch {
      throw Problem(error, file: path)
    }
  }
}
