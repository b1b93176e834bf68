import CaseKernel
import Interchange

/// A record of a file: what it says, or what is wrong with it.
struct Candidate<Entry: RecordEntry> {
  /// Where the record starts.
  var place: ImportPlace
  /// `nil` where it could not be read.
  var entry: Entry?
  var defects: [ImportDefect] = []
  var doubts: [ImportDefect] = []
  /// The rows as they stand in the file, for the file of rejected rows.
  var cells: [[String]]
}

extension CSVRow {
  /// What is wrong with the row whatever it should say: its form, a social security number.
  func formDefects(in file: String, header: [String]) -> [ImportDefect] {
    var found = defects.map { ImportDefect(number: $0.line, text: Text($0.wording(in: file))) }
    for (cell, name) in zip(cells, header) where NIR.occurs(in: cell) {
      found.append(ImportPlace.line(line).defect(CellDefect(name, NIR.refusal), in: file))
    }
    return found
  }
}

extension Candidate {
  /// A record that stands on one row.
  init(
    _ row: CSVRow, header: [String], in file: String, _ read: (inout CellReader) -> Entry?
  ) {
    place = .line(row.line)
    cells = [row.cells]
    defects = row.formDefects(in: file, header: header)
    guard defects.isEmpty else { return }
    var reader = CellReader(row)
    entry = read(&reader)
    let place = place
    defects = reader.defects.map { place.defect($0, in: file) }
    doubts = reader.doubts.map { place.defect($0, in: file) }
  }
}
