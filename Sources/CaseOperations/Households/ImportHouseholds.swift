import CaseKernel
import CaseStore
import Interchange

/// Takes households from a file, one row a person, as CLI.md says.
///
/// Households that exist are brought up to date: an empty cell leaves what is known, nobody is
/// taken out, and a change of tenure or income is dated on the day of the session.
package struct ImportHouseholds: Request {
  package static let name = "household.import"
  package static let writes = true
  package var file: ImportFile

  /// An import of the file, under the columns of `household import` in CLI.md.
  package init(_ file: ImportFile) {
    self.file = file
  }

  /// Reads every row, then writes all households or none, unless defective rows are skipped.
  ///
  /// - Throws: `RejectedRows` with every defect; `Problem` when the file cannot be read.
  package func perform(in deployment: Deployment, _ session: Session) throws -> ImportReport {
    try deployment.checkMayRegister(session.viewer)
    let columns = CSVColumns(
      [ColumnName(name: "household", isRequired: true)]
        + PersonFacts.columns.map(\.heading) + HouseholdFacts.columns.map(\.heading))
    let (header, rows) = try file.rows(columns)
    var grouping = HouseholdRows(file: file.path, header: header, day: session.day)
    for row in rows { grouping.take(row) }
    let importing = Importing(
      act: Self.name, file: file, header: header, candidates: grouping.candidates)
    return try importing.performKnowingHouseholds(in: deployment, session)
  }
}
