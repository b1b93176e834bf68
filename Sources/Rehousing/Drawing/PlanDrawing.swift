public import CaseKernel

/// A plan as a page that a commission can read: each chain a row, each exchange a ring, with ids
/// and initials and nobody's name.
///
/// The text is the same for the same plan: nothing depends on a clock or a machine.
public struct PlanDrawing: Sendable {
  /// What stands on the page of one move.
  public struct Stop: Sendable {
    /// The household, by its id and initials.
    public var household: String
    /// The dwelling that it takes, by its id, and its type and commune.
    public var dwelling: String
    public var details: String
    /// The score in hundredths.
    public var score: Int

    public init(household: String, dwelling: String, details: String, score: Int) {
      self.household = household
      self.dwelling = dwelling
      self.details = details
      self.score = score
    }
  }

  /// One group of the plan.
  public struct Row: Sendable {
    public var title: String
    public var isExchange: Bool
    public var stops: [Stop]

    public init(title: String, isExchange: Bool, stops: [Stop]) {
      self.title = title
      self.isExchange = isExchange
      self.stops = stops
    }
  }

  public var title: String
  public var rows: [Row]
  public var language: Language

  public init(title: String, rows: [Row], language: Language) {
    self.title = title
    self.rows = rows
    self.language = language
  }

  /// The page as SVG, as wide as an A4 sheet on its side and as high as it needs.
  public var svg: String {
    let blocks = rows.map { ($0, RowLayout($0.stops.count)) }
    let height = blocks.reduce(DrawingSize.top) { $0 + $1.1.height } + DrawingSize.legend
    var page = DrawingText()
    page.open(width: DrawingSize.page, height: height, label: title)
    page.text(title, x: DrawingSize.margin, y: 42, style: "title")
    if rows.isEmpty {
      page.text(word("Aucun mouvement proposé.", "No move proposed."), x: DrawingSize.margin, y: 84)
    }
    var y = DrawingSize.top
    for (row, layout) in blocks {
      draw(row, layout, at: y, on: &page)
      y += layout.height
    }
    legend(at: y, on: &page)
    return page.closed
  }

  private func draw(_ row: Row, _ layout: RowLayout, at y: Int, on page: inout DrawingText) {
    page.text(row.title, x: DrawingSize.margin, y: y + 16, style: "group")
    for (position, stop) in row.stops.enumerated() {
      let box = layout.box(position, at: y)
      page.box(x: box.x, y: box.y, isVacant: position == 0 && !row.isExchange)
      page.text(stop.household, x: box.x + 10, y: box.y + 20, style: "household")
      page.text("→ " + stop.dwelling, x: box.x + 10, y: box.y + 38)
      page.text(stop.details, x: box.x + 10, y: box.y + 54, style: "small")
      let points = word("convenance ", "suitability ") + "\(stop.score) %"
      page.text(points, x: box.x + 10, y: box.y + 69, style: "small")
      if position > 0 {
        page.arrow(
          from: layout.left(of: position, at: y), to: layout.right(of: position - 1, at: y))
      }
    }
    if row.isExchange, row.stops.count > 1 {
      page.ring(layout.ring(at: y))
    }
  }

  private func legend(at y: Int, on page: inout DrawingText) {
    let lines = [
      word(
        "Une flèche va du ménage au logement qu'il prend. Bord épais : le premier prend un "
          + "logement vacant.",
        "An arrow goes from the household to the dwelling it takes. Thick border: the first takes "
          + "a vacant dwelling."),
      word(
        "Trait pointillé : échange, chacun attend les autres. Une commission décide de chaque "
          + "attribution.",
        "Dashed line: an exchange, everyone waits for the others. A commission decides each "
          + "allocation."),
    ]
    for (number, line) in lines.enumerated() {
      page.text(line, x: DrawingSize.margin, y: y + 20 + 18 * number, style: "small")
    }
  }

  private func word(_ fr: String, _ en: String) -> String { Text(fr: fr, en: en)[language] }
}
