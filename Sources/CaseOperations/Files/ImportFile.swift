import CaseKernel
import Interchange

/// A file to import: where it is, and what becomes of the rows that cannot be taken.
package struct ImportFile: Sendable {
  /// Where the file is, as typed.
  package var path: String
  /// Writes the good rows, and leaves the others in a file of their own.
  package var skipsDefective: Bool
  /// Where the rejected rows go; beside the file when it is not said.
  package var rejects: String?
  /// Told how many records are done, of how many.
  package var progress: @Sendable (_ done: Int, _ total: Int) -> Void

  /// A file whose rows are all taken or none, unless defective ones are skipped.
  package init(
    _ path: String, skipsDefective: Bool = false, rejects: String? = nil,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) {
    self.path = path
    self.skipsDefective = skipsDefective
    self.rejects = rejects
    self.progress = progress
  }

  /// The header and every row of the file.
  ///
  /// - Throws: `Problem` when it cannot be read, is no CSV file, or has another header.
  func rows(_ columns: CSVColumns) throws -> (header: [String], rows: [CSVRow]) {
    do {
      var table = try CSVTable(.file(path), columns: columns)
      var rows: [CSVRow] = []
      while let row = try table.next() { rows.append(row) }
      return (table.header, rows)
    } catch let refusal as FileRefusal {
      throw Problem(refusal)
    } catch let refusal as CSVRefusal {
      throw problem(refusal, columns)
    }
  }

  private func problem(_ refusal: CSVRefusal, _ columns: CSVColumns) -> Problem {
    switch refusal {
    case .unreadable(let refusal): return Problem(refusal)
    case .defective(let defects):
      // A file of another kind may err a thousand times alike.
      let lines = defects.map { $0.wording(in: path) }.reduce(into: [Wording]()) { all, line in
        if all.count < 20, !all.contains(line) { all.append(line) }
      }
      let known = columns.required.map { $0 + "*" } + columns.optional
      let list = known.joined(separator: ", ")
      return Problem(
        "not-this-file",
        Text(
          fr: lines.map(\.fr).joined(separator: "\n"), en: lines.map(\.en).joined(separator: "\n")),
        remedy: Text(fr: "colonnes possibles : \(list)", en: "columns: \(list)"))
    }
  }
}

extension CSVColumns {
  /// The columns of records, those required first.
  init(_ columns: [ColumnName]) {
    self.init(
      required: columns.filter(\.isRequired).map(\.name),
      optional: columns.filter { !$0.isRequired }.map(\.name)
    ) { nearest(to: $0, in: $1) }
  }
}
