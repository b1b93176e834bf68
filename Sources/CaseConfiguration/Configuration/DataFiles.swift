/// The files that `logis init` and `logis demo` load, as written in the configuration.
package struct DataFiles: Hashable, Sendable {
  /// The file of partners.
  package var partners: String?
  /// The file of calls for projects.
  package var calls: String?
  /// The files of demonstration stories, or folders of them.
  package var demonstration: [String] = []
}
