extension TextPage {
  /// The page as a whole HTML document that can be printed, in the language of that tag (`fr`).
  package func html(language: String) -> String {
    let title = blocks.lazy.compactMap { block in
      if case .title(let title) = block { title } else { nil }
    }.first
    let body = blocks.map { Self.html($0, level: 1) }.filter { !$0.isEmpty }
    return """
      <!DOCTYPE html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\((title ?? "Logis").htmlText)</title>
      <style>\(Self.style)</style>
      </head>
      <body>
      \(body.joined(separator: "\n"))
      </body>
      </html>

      """
  }

  private static let style = """
    body{font:16px/1.5 system-ui,sans-serif;color:#1b1b1b;max-width:60rem;margin:2rem auto;\
    padding:0 1rem}h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.2rem;margin-top:2rem;\
    border-bottom:1px solid #888}h3{font-size:1rem;margin-top:1.5rem}\
    dl{display:grid;grid-template-columns:minmax(10rem,18rem) 1fr;gap:.3rem 1rem}\
    dt{font-weight:600}dd{margin:0;white-space:pre-line}p{white-space:pre-line}\
    table{border-collapse:collapse;width:100%}th,td{border:1px solid #888;padding:.3rem .5rem;\
    text-align:left;vertical-align:top}.number{text-align:right;font-variant-numeric:tabular-nums}\
    @media(max-width:40rem){dl{display:block}dd{margin:0 0 .6rem}table{font-size:.85rem}}\
    @media print{body{margin:0;max-width:none;font-size:11pt}section{break-inside:avoid}}
    """

  private static func html(_ block: Block, level: Int) -> String {
    switch block {
    case .title(let title): "<h1>\(title.htmlText)</h1>"
    case .paragraph(let paragraph): "<p>\(paragraph.text.htmlText)</p>"
    case .definitions(let list):
      "<dl>\n"
        + list.entries.map { "<dt>\($0.label.htmlText)</dt><dd>\($0.value.htmlText)</dd>\n" }
        .joined() + "</dl>"
    case .table(let table): html(table)
    case .section(let title, let blocks):
      "<section>\n<h\(level + 1)>\(title.htmlText)</h\(level + 1)>\n"
        + blocks.map { html($0, level: min(level + 1, 5)) }.joined(separator: "\n")
        + "\n</section>"
    }
  }

  private static func html(_ table: TextTable) -> String {
    guard !table.rows.isEmpty else { return "<p>\(table.emptyText.htmlText)</p>" }
    let heads = table.columns.map { "<th scope=\"col\"\(mark($0))>\($0.title.htmlText)</th>" }
    let rows = table.rows.map { row in
      let cells = table.columns.enumerated().map { position, column in
        "<td\(mark(column))>\(table.cell(position, of: row).text.htmlText)</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    return "<table>\n<thead><tr>\(heads.joined())</tr></thead>\n<tbody>\n\(rows.joined())"
      + "</tbody>\n</table>"
  }

  private static func mark(_ column: TextTable.Column) -> String {
    column.alignment == .trailing ? " class=\"number\"" : ""
  }
}

extension String {
  /// The text as it stands between two tags.
  fileprivate var htmlText: String {
    reduce(into: "") { text, character in
      switch character {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.append(character)
      }
    }
  }
}
