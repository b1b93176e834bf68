/// « label : value » lines with the colons under one another, as on the page of a case.
package struct DefinitionList: Sendable {
  /// One label and its value; the value may run over several lines.
  package struct Entry: Sendable {
    package let label: String
    package let value: String
    package let style: TextStyle

    /// Makes an entry.
    package init(_ label: String, _ value: String, _ style: TextStyle = .plain) {
      self.label = label.printable
      self.value = value
      self.style = style
    }
  }

  /// The entries, in order.
  package var entries: [Entry]
  private let widestLabel: Int
  private let longValue: Int

  /// Makes a list; a label wider than `widestLabel` pushes its own value aside, a value wider than
  /// `longValue` stands below its label.
  package init(_ entries: [Entry], widestLabel: Int = 32, longValue: Int = .max) {
    self.entries = entries
    self.widestLabel = widestLabel
    self.longValue = longValue
  }

  /// The lines: values wrap under themselves, or indented by two where the terminal is narrow.
  package func lines(width: Int?, colour: Bool) -> [String] {
    let isNarrow = width.map { $0 < TextTable.narrow } ?? false
    let column = isNarrow ? 0 : min(entries.map(\.label.displayWidth).max() ?? 0, widestLabel)
    return entries.flatMap { entry in
      let missing = max(column - entry.label.displayWidth, 0)
      let head = entry.label + String(repeating: " ", count: missing) + " : "
      return lines(of: entry, head: head, hanging: isNarrow ? 2 : column + 3, width, colour)
    }
  }

  /// The value wrapped behind a head of its width, which then takes the place of the blanks.
  private func lines(
    of entry: Entry, head: String, hanging: Int, _ width: Int?, _ colour: Bool
  ) -> [String] {
    guard !entry.value.isEmpty else { return [String(head.dropLast())] }
    guard entry.value.displayWidth <= longValue else { return stacked(entry, width, colour) }
    let room = head.displayWidth
    let value = Paragraph(entry.value, indent: room, hanging: hanging, style: entry.style)
    var lines = value.lines(width: width, colour: colour)
    lines[0] = TextStyle.strong.applied(to: head, colour: colour) + lines[0].dropFirst(room)
    return lines
  }

  /// The value below its label, indented by two.
  private func stacked(_ entry: Entry, _ width: Int?, _ colour: Bool) -> [String] {
    let head = TextStyle.strong.applied(to: entry.label + " :", colour: colour)
    let value = Paragraph(entry.value, indent: 2, style: entry.style)
    return [head] + value.lines(width: width, colour: colour)
  }
}
