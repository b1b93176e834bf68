/// A CSV file with a checked header, whose rows are read one by one by the names of their columns.
///
/// ```swift
/// var table = try CSVTable(.file("persons.csv"), columns: columns)
/// while let row = try table.next() { … row["lastName"] … row.defects … }
/// ```
package struct CSVTable: Sendable {
  /// The names of the columns, in the order of the file.
  package let header: [String]
  private var reader: CSVReader
  private let index: [String: Int]

  /// Opens a table and holds its header to `columns`.
  ///
  /// Throws every defect of the header at once, or why the file cannot be gone through.
  package init(_ input: CSVInput, columns: CSVColumns) throws(CSVRefusal) {
    var reader = try CSVReader(input)
    guard let record = try Self.header(&reader) else {
      throw .defective([CSVDefect(line: 1, kind: .empty)])
    }
    guard record.defects.isEmpty else { throw .defective(record.defects) }
    let header = record.cells.map(\.trimmed)
    let defects = columns.defects(of: header, line: record.line)
    guard defects.isEmpty else { throw .defective(defects) }
    self.reader = reader
    self.header = header
    index = Dictionary(uniqueKeysWithValues: zip(header, header.indices))
  }

  /// The encoding found.
  package var encoding: CSVEncoding { reader.encoding }

  /// The separator found.
  package var separator: Character { reader.separator }

  /// Whether the file has the column `name`, be it empty.
  package func has(_ name: String) -> Bool {
    index[name] != nil
  }

  /// The next row, with what is wrong in its form; nil after the last.
  ///
  /// Rows without a single filled cell are skipped: spreadsheets leave them at the end.
  package mutating func next() throws(FileRefusal) -> CSVRow? {
    while let record = try reader.next() {
      let isBlank = record.defects.isEmpty && record.cells.allSatisfy { $0.trimmed.isEmpty }
      if !isBlank { return CSVRow(record, columns: header, index: index) }
    }
    return nil
  }

  private static func header(_ reader: inout CSVReader) throws(CSVRefusal) -> CSVRecord? {
    do {
      return try reader.next()
    } catch {
      throw .unreadable(error)
    }
  }
}
