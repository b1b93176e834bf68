extension TextTable {
  /// Columns of the terminal between two columns of the table.
  static let gap = 2
  /// Below this width a table that does not fit is written as records.
  static let narrow = 50

  /// The widths of the columns within `width`; nil where they cannot fit.
  func fittedWidths(in width: Int?) -> [Int]? {
    var widths = naturalWidths
    guard let width else { return widths }
    var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - width
    guard excess > 0 else { return widths }
    guard width >= Self.narrow else { return nil }
    for priority in Set(columns.map(\.shrink)).filter({ $0 > 0 }).sorted(by: >) {
      let group = columns.indices.filter { columns[$0].shrink == priority }
      while excess > 0, let widest = widest(of: group, in: widths) {
        widths[widest] -= 1
        excess -= 1
      }
    }
    return excess > 0 ? nil : widths
  }

  private var naturalWidths: [Int] {
    var widths = columns.map(\.title.displayWidth)
    for row in rows {
      for (position, cell) in row.prefix(widths.count).enumerated() {
        widths[position] = max(widths[position], cell.text.displayWidth)
      }
    }
    return widths
  }

  /// The widest column of `group` that may still shrink; of equals the last.
  private func widest(of group: [Int], in widths: [Int]) -> Int? {
    group.filter { widths[$0] > max(columns[$0].minimum, 1) }
      .max { widths[$0] < widths[$1] || (widths[$0] == widths[$1] && $0 < $1) }
  }

  /// Each row as « title : value » lines, a blank line between two rows; empty cells are left out.
  func recordLines(width: Int?, colour: Bool) -> [String] {
    let records = rows.map { row in
      DefinitionList(
        columns.indices.compactMap { position in
          let cell = cell(position, of: row)
          guard !cell.text.isEmpty else { return nil }
          return .init(columns[position].title, cell.text, cell.style)
        }
      ).lines(width: width, colour: colour)
    }
    return Array(records.joined(separator: [""]))
  }
}
