/// Running text, wrapped at spaces, its own line ends kept; spaces in a row count as one.
///
/// No-break spaces hold (« 1 200 € », « : »); a word longer than the line is left whole, so that
/// an address or a path can be copied.
package struct Paragraph: Sendable {
  /// The text; its line ends are kept.
  package let text: String
  /// Blanks before the first line.
  package let indent: Int
  /// Blanks before the lines after it.
  package let hanging: Int
  private let style: TextStyle

  /// Makes a paragraph; `hanging` follows `indent` unless it is given.
  package init(
    _ text: String, indent: Int = 0, hanging: Int? = nil, style: TextStyle = .plain
  ) {
    self.text = text
    self.indent = indent
    self.hanging = hanging ?? indent
    self.style = style
  }

  /// The lines: at most `width` columns wide where words allow it, unwrapped where it is nil.
  package func lines(width: Int?, colour: Bool) -> [String] {
    var lines: [String] = []
    for source in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      for line in wrapped(source, width: width, isFirst: lines.isEmpty) {
        let blanks = line.isEmpty ? 0 : lines.isEmpty ? indent : hanging
        let shown = style.applied(to: line, colour: colour)
        lines.append(String(repeating: " ", count: blanks) + shown)
      }
    }
    return lines
  }

  private func wrapped(_ source: Substring, width: Int?, isFirst: Bool) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in String(source).printable.split(separator: " ") {
      let blanks = isFirst && lines.isEmpty ? indent : hanging
      let room = width.map { $0 - blanks } ?? .max
      if !line.isEmpty, line.displayWidth + 1 + word.displayWidth > room {
        lines.append(line)
        line = String(word)
      } else {
        line += line.isEmpty ? String(word) : " " + word
      }
    }
    return lines + [line]
  }
}
