extension StringProtocol {
  /// How many columns of a terminal the text takes: accents none, East Asian wide and emoji two.
  ///
  /// Source: Unicode standard annex 11 (East Asian width), read per grapheme cluster.
  package var displayWidth: Int {
    let bytes = utf8
    if bytes.allSatisfy({ (0x20...0x7E).contains($0) }) { return bytes.count }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension String {
  /// The text on at most `width` columns, ended by « … » where something was cut.
  package func cut(toWidth width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    var kept = ""
    var taken = 0
    for character in self {
      guard taken + character.displayWidth < width else { break }
      kept.append(character)
      taken += character.displayWidth
    }
    return kept + "…"
  }

  /// The text on one line, without anything that a terminal would obey instead of showing.
  ///
  /// Tabs and line ends become spaces, other controls « \u{FFFD} », marks of direction vanish.
  package var printable: String {
    guard contains(where: { !$0.isPlainASCII }) else { return self }
    var text = String.UnicodeScalarView()
    for scalar in replacingLineEnds.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x2028, 0x2029: text.append(" ")
      case 0..<0x20, 0x7F...0x9F: text.append("\u{FFFD}")
      case 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: continue
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  private var replacingLineEnds: String {
    String(map { $0.isNewline ? " " : $0 })
  }
}

extension Character {
  fileprivate var isPlainASCII: Bool {
    guard let value = asciiValue else { return false }
    return (0x20...0x7E).contains(value)
  }

  /// Columns taken on a terminal: 0, 1 or 2.
  var displayWidth: Int {
    let scalars = unicodeScalars
    if let only = scalars.first, only.isPlainLatin, scalars.dropFirst().isEmpty { return 1 }
    guard let base = scalars.first(where: { !$0.takesNoColumn }) else { return 0 }
    let asksForEmoji = scalars.contains("\u{FE0F}") && base.properties.isEmoji
    return asksForEmoji || base.takesTwoColumns ? 2 : 1
  }
}

extension Unicode.Scalar {
  /// Printable and of the first blocks, where everything takes one column: asked for nearly every
  /// letter, it needs no table of properties.
  fileprivate var isPlainLatin: Bool {
    (0x20...0x7E).contains(value) || (0xA0...0x24F).contains(value)
  }

  fileprivate var takesNoColumn: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control: true
    case .format: value != 0xAD
    default: false
    }
  }

  fileprivate var takesTwoColumns: Bool {
    guard value >= 0x1100 else { return false }
    return properties.isEmojiPresentation || Self.wide.contains { $0.contains(value) }
  }

  /// Blocks whose characters are wide or full width (annex 11, classes W and F), without emoji.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
    0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
    0x20000...0x3FFFD,
  ]
}
