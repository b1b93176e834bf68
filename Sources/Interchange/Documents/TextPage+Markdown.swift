extension TextPage {
  /// The page as Markdown: titles with `#`, lists of values, pipe tables; a line end after it.
  package var markdown: String {
    blocks.map { Self.markdown($0, level: 1) }.filter { !$0.isEmpty }.joined(separator: "\n\n")
      + "\n"
  }

  private static func markdown(_ block: Block, level: Int) -> String {
    switch block {
    case .title(let title): "# " + escaped(title)
    case .paragraph(let paragraph): escaped(paragraph.text).breakingLines
    case .definitions(let list):
      list.entries.map { "- **\(escaped($0.label))** : \(escaped($0.value).breakingLines)" }
        .joined(separator: "\n")
    case .table(let table): markdown(table)
    case .section(let title, let blocks):
      (["\(String(repeating: "#", count: level + 1)) \(escaped(title))"]
        + blocks.map { markdown($0, level: level + 1) }).filter { !$0.isEmpty }
        .joined(separator: "\n\n")
    }
  }

  private static func markdown(_ table: TextTable) -> String {
    guard !table.rows.isEmpty else { return escaped(table.emptyText) }
    let head = line(table.columns.map { escaped($0.title) })
    let rule = line(table.columns.map { $0.alignment == .trailing ? "---:" : "---" })
    let rows = table.rows.map { row in
      line(table.columns.indices.map { escaped(table.cell($0, of: row).text) })
    }
    return ([head, rule] + rows).joined(separator: "\n")
  }

  private static func line(_ cells: [String]) -> String {
    "| "
      + cells.map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
      .joined(separator: " | ") + " |"
  }

  /// The text, with what Markdown would take for a mark of its own held back.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if "\\`*_[]<>|#".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
  }
}

extension String {
  /// The lines of a text as breaks within one paragraph.
  fileprivate var breakingLines: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).joined(separator: "  \n  ")
  }
}
