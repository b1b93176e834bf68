/// A page for a terminal: titles, paragraphs, lists and tables, one below the other.
package struct TextPage: Sendable {
  /// A part of a page.
  package enum Block: Sendable {
    case title(String)
    case paragraph(Paragraph)
    case definitions(DefinitionList)
    case table(TextTable)
    /// A heading and what stands under it.
    indirect case section(String, [Block])
  }

  /// The parts, in order.
  package var blocks: [Block]

  /// Makes a page.
  package init(_ blocks: [Block]) {
    self.blocks = blocks
  }

  /// The page, a blank line between two parts and a line end after each line.
  package func text(width: Int?, colour: Bool) -> String {
    lines(width: width, colour: colour).map { $0 + "\n" }.joined()
  }

  /// The lines of the page.
  package func lines(width: Int?, colour: Bool) -> [String] {
    let parts = blocks.map { lines(of: $0, width: width, colour: colour) }
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private func lines(of block: Block, width: Int?, colour: Bool) -> [String] {
    switch block {
    case .title(let title):
      heading(title, rule: "═", colour: colour)
    case .paragraph(let paragraph):
      paragraph.lines(width: width, colour: colour)
    case .definitions(let list):
      list.lines(width: width, colour: colour)
    case .table(let table):
      table.lines(width: width, colour: colour)
    case .section(let title, let blocks):
      heading(title, rule: "─", colour: colour)
        + TextPage(blocks).lines(width: width, colour: colour)
    }
  }

  private func heading(_ title: String, rule: Character, colour: Bool) -> [String] {
    let shown = title.printable
    guard !colour else { return [TextStyle.heading.applied(to: shown, colour: true)] }
    return [shown, String(repeating: rule, count: shown.displayWidth)]
  }
}
