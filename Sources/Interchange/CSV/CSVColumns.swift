/// The columns that a kind of file may have: an import declares them, the header is held to them.
package struct CSVColumns: Sendable {
  /// Names without which the file is refused.
  package let required: [String]
  /// Names that may be absent.
  package let optional: [String]
  private let nearest: @Sendable (String, [String]) -> String?

  /// Declares the columns.
  ///
  /// `nearest` gives, of the known names, the one that an unknown name was meant for, if any.
  package init(
    required: [String], optional: [String] = [],
    nearest: @escaping @Sendable (_ name: String, _ known: [String]) -> String?
  ) {
    self.required = required
    self.optional = optional
    self.nearest = nearest
  }

  /// Everything that is wrong in `header`, in the order of its cells, then what is missing.
  func defects(of header: [String], line: Int) -> [CSVDefect] {
    let known = required + optional
    guard header.contains(where: known.contains) else {
      return [CSVDefect(line: line, kind: .noHeader(expected: required.isEmpty ? known : required))]
    }
    var seen: Set<String> = []
    var defects: [CSVDefect] = []
    for (cell, name) in header.enumerated() {
      guard let kind = defect(of: name, at: cell, known: known, seen: &seen) else { continue }
      let column = name.isEmpty ? nil : name
      defects.append(CSVDefect(line: line, cell: cell, column: column, kind: kind))
    }
    return defects
      + required.filter { !seen.contains($0) }.map {
        CSVDefect(line: line, column: $0, kind: .missingColumn)
      }
  }

  private func defect(
    of name: String, at cell: Int, known: [String], seen: inout Set<String>
  ) -> CSVDefect.Kind? {
    guard !name.isEmpty else { return .unnamedColumn(position: cell + 1) }
    guard seen.insert(name).inserted else { return .duplicateColumn }
    guard !known.contains(name) else { return nil }
    return .unknownColumn(nearest: nearest(name, known))
  }
}
