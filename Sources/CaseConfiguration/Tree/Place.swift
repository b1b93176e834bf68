/// A spot in a file that somebody wrote: the file, the line and the column.
///
/// Lines and columns count from 1; a column is counted in Unicode scalars, as editors do.
package struct Place: Sendable, Hashable {
  /// The file's name as the user wrote it, never made absolute.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The column in Unicode scalars, from 1.
  package let column: Int

  /// Makes a place; without line and column, the beginning of the file.
  package init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension Place: Comparable {
  /// Orders by file, then as one reads.
  package static func < (first: Place, second: Place) -> Bool {
    (first.file, first.line, first.column) < (second.file, second.line, second.column)
  }
}

extension Place: CustomStringConvertible {
  /// The place as compilers write it: `config.yaml:14:7`.
  package var description: String { "\(file):\(line):\(column)" }
}
