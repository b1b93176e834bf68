/// SVG as it is written, with every text escaped.
struct DrawingText {
  private var text = ""

  mutating func open(width: Int, height: Int, label: String) {
    text += """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" role="img" aria-label="\(Self.escaped(label))">
      <style>
      text { font: 13px sans-serif; fill: #1b1b1b } .title { font-size: 22px; font-weight: bold }
      .group { font-size: 15px; font-weight: bold } .household { font-weight: bold }
      .small { font-size: 11px; fill: #444 }
      rect { fill: #f6f8fb; stroke: #35507a } rect.vacant { stroke-width: 3 }
      path { fill: none; stroke: #35507a; stroke-width: 1.5; marker-end: url(#head) }
      path.ring { stroke-dasharray: 5 4 }
      </style>
      <defs><marker id="head" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" \
      markerHeight="7" orient="auto"><polygon points="0,0 10,5 0,10" fill="#35507a"/></marker></defs>
      <rect x="0" y="0" width="\(width)" height="\(height)" style="fill:#fff;stroke:none"/>

      """
  }

  mutating func text(_ words: String, x: Int, y: Int, style: String? = nil) {
    let style = style.map { " class=\"\($0)\"" } ?? ""
    text += "<text x=\"\(x)\" y=\"\(y)\"\(style)>\(Self.escaped(words))</text>\n"
  }

  mutating func box(x: Int, y: Int, isVacant: Bool) {
    let (width, height) = DrawingSize.box
    let style = isVacant ? " class=\"vacant\"" : ""
    text +=
      "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\" rx=\"6\"\(style)/>\n"
  }

  /// A straight arrow, or a bent one to the line above.
  mutating func arrow(from start: RowLayout.Place, to end: RowLayout.Place) {
    if start.y == end.y {
      text += "<path d=\"M\(start.x) \(start.y) H\(end.x)\"/>\n"
    } else {
      let above = start.y - DrawingSize.box.height / 2 - 13
      text +=
        "<path d=\"M\(start.x) \(start.y) H\(start.x - 12) V\(above) H\(end.x + 12) "
        + "V\(end.y) H\(end.x)\"/>\n"
    }
  }

  mutating func ring(_ ring: (from: RowLayout.Place, below: Int, to: RowLayout.Place)) {
    text +=
      "<path class=\"ring\" d=\"M\(ring.from.x) \(ring.from.y) V\(ring.below) H\(ring.to.x) "
      + "V\(ring.to.y)\"/>\n"
  }

  /// The page, closed.
  var closed: String { text + "</svg>\n" }

  private static func escaped(_ words: String) -> String {
    words.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
