import CaseKernel
import Interchange

/// Takes dwellings from a file, one row each, as CLI.md says.
///
/// Dwellings that exist are brought up to date: an empty cell leaves what is known.
package struct ImportDwellings: Request {
  package static let name = "dwelling.import"
  package static let writes = true
  package var file: ImportFile

  /// An import of the file, under the columns of `dwelling import` in CLI.md.
  package init(_ file: ImportFile) {
    self.file = file
  }

  /// Reads every row, then writes all of them or none, unless defective rows are skipped.
  ///
  /// - Throws: `RejectedRows` with every defect; `Problem` when the file cannot be read.
  package func perform(in deployment: Deployment, _ session: Session) throws -> ImportReport {
    try deployment.checkMayRegister(session.viewer)
    let columns = CSVColumns(
      [ColumnName(name: "dwelling", isRequired: true)] + DwellingFacts.columns.map(\.heading))
    let (header, rows) = try file.rows(columns)
    var importing = Importing<DwellingEntry>(
      act: Self.name, file: file, header: header,
      candidates: rows.map { row in
        Candidate(row, header: header, in: file.path) { DwellingEntry(&$0) }
      })
    importing.refuseRepeats("dwelling")
    return try importing.perform(in: deployment, session)
  }
}
