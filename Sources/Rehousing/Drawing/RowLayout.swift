/// The measures of a page, in points.
enum DrawingSize {
  static let page = 1122
  static let margin = 30
  static let top = 66
  static let legend = 70
  static let box = (width: 188, height: 80)
  static let gap = 30
  static let perLine = 5
}

/// Where the boxes of a group stand: five on a line, the next line below.
struct RowLayout {
  struct Place: Equatable {
    var x: Int
    var y: Int
  }

  let stops: Int

  init(_ stops: Int) { self.stops = stops }

  private var lines: Int { max(1, (stops + DrawingSize.perLine - 1) / DrawingSize.perLine) }
  /// From the title of the group to that of the next.
  var height: Int { 34 + lines * (DrawingSize.box.height + 26) + 14 }

  /// The upper left corner of a box.
  func box(_ position: Int, at y: Int) -> Place {
    let (line, column) = position.quotientAndRemainder(dividingBy: DrawingSize.perLine)
    return Place(
      x: DrawingSize.margin + column * (DrawingSize.box.width + DrawingSize.gap),
      y: y + 30 + line * (DrawingSize.box.height + 26))
  }

  /// The middle of the left side of a box.
  func left(of position: Int, at y: Int) -> Place {
    let corner = box(position, at: y)
    return Place(x: corner.x, y: corner.y + DrawingSize.box.height / 2)
  }

  /// The middle of the right side of a box.
  func right(of position: Int, at y: Int) -> Place {
    let corner = box(position, at: y)
    return Place(x: corner.x + DrawingSize.box.width, y: corner.y + DrawingSize.box.height / 2)
  }

  /// The way back that closes an exchange: from under the first box to under the last.
  func ring(at y: Int) -> (from: Place, below: Int, to: Place) {
    let (first, last) = (box(0, at: y), box(stops - 1, at: y))
    let bottom = last.y + DrawingSize.box.height
    return (
      Place(x: first.x + DrawingSize.box.width / 2, y: first.y + DrawingSize.box.height),
      bottom + 14, Place(x: last.x + DrawingSize.box.width / 2, y: bottom)
    )
  }
}
