/// One row of a table, its cells by the name of their column.
package struct CSVRow: Sendable {
  /// The line of the file where the row starts; the header is line 1.
  package let line: Int
  /// The cells as they are in the file, in the order of the header.
  package let cells: [String]
  /// What is wrong with the form of the row; empty when its cells may be relied on.
  package let defects: [CSVDefect]
  private let index: [String: Int]

  init(_ record: CSVRecord, columns: [String], index: [String: Int]) {
    line = record.line
    cells = record.cells
    self.index = index
    defects = Self.defects(of: record, columns: columns)
  }

  /// The cell of the column `name` without the blanks around it; nil where it is empty or where
  /// the file has no such column.
  package subscript(name: String) -> String? {
    guard let position = index[name], cells.indices.contains(position) else { return nil }
    let text = cells[position].trimmed
    return text.isEmpty ? nil : text
  }

  /// A defect of this row in the caller's words, for instance « is not a day ».
  package func defect(_ column: String? = nil, _ wording: Wording) -> CSVDefect {
    CSVDefect(line: line, cell: column.flatMap { index[$0] }, column: column, kind: .value(wording))
  }

  private static func defects(of record: CSVRecord, columns: [String]) -> [CSVDefect] {
    var defects = record.defects.map { $0.naming(columns) }
    let isCounted = record.cellCount <= CSVLimits.columns
    if record.cellCount != columns.count, isCounted {
      let kind = CSVDefect.Kind.cellCount(found: record.cellCount, expected: columns.count)
      defects.append(CSVDefect(line: record.line, kind: kind))
    }
    for (position, cell) in record.cells.enumerated() {
      guard let kind = contentDefect(of: cell) else { continue }
      let defect = CSVDefect(line: record.line, cell: position, kind: kind)
      defects.append(defect.naming(columns))
    }
    return defects
  }

  private static func contentDefect(of cell: String) -> CSVDefect.Kind? {
    if let first = SpreadsheetFormula.opening(of: cell.trimmed) { return .formula(first) }
    return cell.holdsControl ? .controlCharacter : nil
  }
}
