import CaseKernel
import CaseStore
import Interchange

/// Takes what households wish of another dwelling from a file, as `rehousing import` in CLI.md says.
///
/// The wishes of a household in the file replace those it had; whoever is not in it keeps theirs.
package struct ImportWishes: Request {
  package static let name = "rehousing.import"
  package static let writes = true
  package var file: ImportFile

  /// An import of the file, one row a value.
  package init(_ file: ImportFile) {
    self.file = file
  }

  /// Reads every row, then writes the wishes of all households or none, unless defective rows are
  /// skipped: a household is left aside with all its rows.
  ///
  /// - Throws: `RejectedRows` with every defect; `Problem` when the file cannot be read, or the
  ///   viewer may not read what households wish.
  package func perform(in deployment: Deployment, _ session: Session) throws -> ImportReport {
    try deployment.checkMayRegister(session.viewer)
    try deployment.checkMayMatch(session.viewer)
    let columns = CSVColumns(required: WishRow.required, optional: ["value"]) {
      nearest(to: $0, in: $1)
    }
    let (header, rows) = try file.rows(columns)
    let places = try deployment.store.read { try WishPlaces($0) }
    var grouping = WishRows(file: file.path, header: header, places: places)
    for row in rows { grouping.take(row) }
    let importing = Importing(
      act: Self.name, file: file, header: header, candidates: grouping.candidates)
    return try importing.performKnowingHouseholds(in: deployment, session)
  }
}
