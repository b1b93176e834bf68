/// A table for a terminal: fits the width given, column by column, or turns into records.
package struct TextTable: Sendable {
  /// Where the text of a column stands.
  package enum Alignment: Sendable {
    case leading
    case trailing
  }

  /// One column: its title and how it may give way.
  package struct Column: Sendable {
    package let title: String
    package let alignment: Alignment
    /// Columns of the terminal below which it is never shrunk.
    package let minimum: Int
    /// The highest gives way first; 0 never does.
    package let shrink: Int

    /// Declares a column; what does not fit is cut with « … ».
    package init(
      _ title: String, alignment: Alignment = .leading, minimum: Int = 8, shrink: Int = 1
    ) {
      self.title = title
      self.alignment = alignment
      self.minimum = minimum
      self.shrink = shrink
    }

    /// A column of numbers: right-aligned, never cut.
    package static func number(_ title: String) -> Column {
      Column(title, alignment: .trailing, shrink: 0)
    }

    /// A column of ids, days or codes: never cut.
    package static func fixed(_ title: String) -> Column {
      Column(title, shrink: 0)
    }
  }

  /// One cell: its text, made printable, and its style.
  package struct Cell: Sendable, ExpressibleByStringInterpolation {
    package let text: String
    package let style: TextStyle

    /// A cell with a style.
    package init(_ text: String, _ style: TextStyle = .plain) {
      self.text = text.printable
      self.style = style
    }

    /// A plain cell.
    package init(stringLiteral value: String) {
      self.init(value)
    }
  }

  /// The columns, in order.
  package let columns: [Column]
  /// The rows; a row shorter than the columns ends with empty cells.
  package var rows: [[Cell]]
  /// What is said instead of a table without rows.
  package let emptyText: String

  /// Makes a table.
  package init(_ columns: [Column], rows: [[Cell]] = [], emptyText: String) {
    self.columns = columns
    self.rows = rows
    self.emptyText = emptyText
  }

  /// The table with a line end after each line.
  package func text(width: Int?, colour: Bool) -> String {
    lines(width: width, colour: colour).map { $0 + "\n" }.joined()
  }

  /// The lines of the table: at most `width` columns wide, or as wide as needed where it is nil.
  package func lines(width: Int?, colour: Bool) -> [String] {
    guard !rows.isEmpty else {
      return Paragraph(emptyText).lines(width: width, colour: colour)
    }
    guard let widths = fittedWidths(in: width) else {
      return recordLines(width: width, colour: colour)
    }
    let heads = columns.map { Cell($0.title, .heading) }
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
    return [line(of: heads, widths: widths, colour: colour)] + (colour ? [] : [rule])
      + rows.map { line(of: $0, widths: widths, colour: colour) }
  }

  func cell(_ position: Int, of row: [Cell]) -> Cell {
    row.indices.contains(position) ? row[position] : ""
  }

  private func line(of row: [Cell], widths: [Int], colour: Bool) -> String {
    var line = ""
    var blanks = 0
    for (position, width) in widths.enumerated() {
      let cell = cell(position, of: row)
      let shown = cell.text.cut(toWidth: width)
      let free = width - shown.displayWidth
      let isTrailing = columns[position].alignment == .trailing
      if isTrailing { blanks += free }
      if !shown.isEmpty {
        line += String(repeating: " ", count: blanks)
        line += cell.style.applied(to: shown, colour: colour)
        blanks = 0
      }
      blanks += (isTrailing ? 0 : free) + TextTable.gap
    }
    return line
  }
}
