package import CaseKernel

/// What an import came to.
package struct ImportReport: Hashable, Sendable {
  /// The file, as it was named.
  package var file: String
  /// Records that were not known.
  package var added = 0
  /// Records that were known and changed.
  package var modified = 0
  /// Records that were known and said the same.
  package var unchanged = 0
  /// Records left aside, with `--skip-defective`.
  package var rejected = 0
  /// Where the rejected rows were written.
  package var rejectedFile: String?
  /// Every defect of what was left aside, each by its line.
  package var defects: [Text] = []
  /// What was taken, and yet looks unusual.
  package var doubts: [Text] = []
  /// Nothing was written.
  package var dryRun: Bool

  /// A report of which everything is still to be counted.
  package init(file: String, dryRun: Bool) {
    self.file = file
    self.dryRun = dryRun
  }

  mutating func count(_ change: RecordChange) {
    switch change {
    case .added: added += 1
    case .modified: modified += 1
    case .unchanged: unchanged += 1
    }
  }
}

/// What writing a record did, or would do.
package enum RecordChange: String, Sendable {
  case added, modified, unchanged
}
