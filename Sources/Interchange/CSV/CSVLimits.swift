/// What a file that comes in may not exceed, so that memory never grows with it.
package enum CSVLimits {
  /// Columns of one record.
  package static let columns = 200
  /// Bytes of one cell, as they are in the file.
  package static let cellBytes = 32 * 1024
  /// Bytes of an input that can be read only once (a pipe) and is therefore kept in memory.
  package static let pipeBytes = 64 * 1024 * 1024
}
