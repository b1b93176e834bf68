/// CSV as it goes out: UTF-8, comma, quotes where needed, one record a line ended by LF.
///
/// LF and not the CRLF of RFC 4180: scripts, `diff` and `sort` expect it, every spreadsheet reads
/// it. Cells that a spreadsheet would compute get a leading apostrophe (`SpreadsheetFormula`).
package enum CSVWriter {
  /// The mark that makes a French Excel read the file as UTF-8; to be written first, where wanted.
  package static let byteOrderMark = "\u{FEFF}"

  /// One record with its line end.
  ///
  /// A record of one empty cell is written `""`, since an empty line is no record.
  package static func line(_ cells: [String]) -> String {
    guard cells != [""] else { return "\"\"\n" }
    return cells.map(cell).joined(separator: ",") + "\n"
  }

  /// A whole file, header first; for lists that are in memory anyway.
  package static func text(header: [String], rows: some Sequence<[String]>) -> String {
    rows.reduce(into: line(header)) { $0 += line($1) }
  }

  /// Writes a file row by row, with memory that does not grow with it.
  package static func write(
    header: [String], rows: some Sequence<[String]>, to path: String, byteOrderMark: Bool = false
  ) throws(FileRefusal) {
    var file = try OutputFile(path: path)
    if byteOrderMark { try file.write(Self.byteOrderMark) }
    try file.write(line(header))
    for row in rows { try file.write(line(row)) }
    try file.finish()
  }

  private static let quoted = Set(",;\t\"\r\n".unicodeScalars)

  private static func cell(_ content: String) -> String {
    let safe = SpreadsheetFormula.neutralised(content)
    let needsQuotes =
      safe.unicodeScalars.contains(where: quoted.contains)
      || safe.first?.isWhitespace == true || safe.last?.isWhitespace == true
    guard needsQuotes else { return safe }
    var text = "\""
    for scalar in safe.unicodeScalars {
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
      text.unicodeScalars.append(scalar)
    }
    return text + "\""
  }
}
