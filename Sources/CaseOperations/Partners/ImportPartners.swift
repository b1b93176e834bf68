package import CaseKernel
import Interchange

/// Takes partners from a file: the CSV of CLI.md, or the structures of data·inclusion (D7.5).
///
/// Partners that exist are brought up to date: an empty cell leaves what is known.
package struct ImportPartners: Request {
  package static let name = "partner.import"
  package static let writes = true
  package var file: ImportFile
  /// The kind given to the structures of data·inclusion, which have none; `nil` for a CSV file.
  package var structuresAs: Partner.Kind?

  /// An import of a CSV file, or of structures of data·inclusion where a kind is given for them.
  package init(_ file: ImportFile, structuresAs kind: Partner.Kind? = nil) {
    self.file = file
    structuresAs = kind
  }

  /// The columns of CLI.md.
  static let columns =
    [ColumnName(name: "partner", isRequired: true)] + PartnerFacts.columns.map(\.heading)

  /// Reads every row, then writes all of them or none, unless defective rows are skipped.
  ///
  /// - Throws: `RejectedRows` with every defect; `Problem` when the file cannot be read.
  package func perform(in deployment: Deployment, _ session: Session) throws -> ImportReport {
    try deployment.checkMayRegisterPartners(session.viewer)
    var importing = try read(on: session.day)
    importing.refuseRepeats("partner")
    importing.partners = importing.candidates.compactMap { $0.defects.isEmpty ? $0.entry?.id : nil }
    return try importing.perform(in: deployment, session)
  }

  private func read(on day: Day) throws -> Importing<PartnerEntry> {
    if let structuresAs {
      let candidates = try Structures(file, as: structuresAs, on: day).candidates()
      return Importing(
        act: Self.name, file: file, header: Self.columns.map(\.name), candidates: candidates)
    }
    let (header, rows) = try file.rows(CSVColumns(Self.columns))
    return Importing(
      act: Self.name, file: file, header: header,
      candidates: rows.map { row in
        Candidate(row, header: header, in: file.path) { PartnerEntry(&$0) }
      })
  }
}
