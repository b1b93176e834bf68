/// One record of a CSV file, as it stands in the file: nothing trimmed, nothing judged.
package struct CSVRecord: Hashable, Sendable {
  /// The line of the file where the record starts; the header is line 1.
  package let line: Int
  /// The cells, at most `CSVLimits.columns` of them.
  package let cells: [String]
  /// How many cells the record has in the file, also beyond the limit.
  package let cellCount: Int
  /// What is wrong with its form; the defects of one cell say which by `cell`.
  package let defects: [CSVDefect]
}
