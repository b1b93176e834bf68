/// What is wrong in a CSV file, and where: one defect of one line, or of one cell of it.
package struct CSVDefect: Error, Hashable, Sendable {
  /// The line of the file where the record starts (the header is 1), or where a quote was opened.
  package let line: Int
  /// The index of the cell in its record, where the defect is of one cell.
  package let cell: Int?
  /// The name of the column, once the header is known.
  package let column: String?
  /// What is wrong.
  package let kind: Kind

  /// Places a defect.
  package init(line: Int, cell: Int? = nil, column: String? = nil, kind: Kind) {
    self.line = line
    self.cell = cell
    self.column = column
    self.kind = kind
  }

  /// What can be wrong in the form of a file; `value` is for what the caller checks itself.
  package enum Kind: Hashable, Sendable {
    /// A NUL byte: a spreadsheet, an archive or UTF-16, not a CSV file.
    case notText
    case empty
    case unterminatedQuote
    case textAfterQuote
    case undefinedByte(UInt8, CSVEncoding)
    case controlCharacter
    case cellTooLong(limit: Int)
    case tooManyColumns(found: Int, limit: Int)
    case cellCount(found: Int, expected: Int)
    /// A cell that a spreadsheet would compute; only its first character is kept.
    case formula(Character)
    /// The first line names no column that is known; its content is not repeated, since it may
    /// well be a person.
    case noHeader(expected: [String])
    case unnamedColumn(position: Int)
    case duplicateColumn
    case unknownColumn(nearest: String?)
    case missingColumn
    /// A cell whose text the caller refuses, in the caller's words.
    case value(Wording)
  }

  /// The same defect with the column named.
  func naming(_ columns: [String]) -> CSVDefect {
    guard let cell, columns.indices.contains(cell) else { return self }
    return CSVDefect(line: line, cell: cell, column: columns[cell], kind: kind)
  }
}

/// A CSV file that cannot be gone through at all.
package enum CSVRefusal: Error, Hashable, Sendable {
  /// The file itself could not be read.
  case unreadable(FileRefusal)
  /// It is no CSV file, or its header is wrong: every defect found.
  case defective([CSVDefect])
}
