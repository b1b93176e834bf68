import CaseConfiguration

/// One change to one key of a configuration, as a hasty hand makes it.
struct KeyChange: CustomStringConvertible {
  let text: String
  /// The lines in which a defect of the change may stand: from the key above the
  /// one that was changed to the line after its value.
  let lines: ClosedRange<Int>
  /// The words that stood there: a defect may also tell, elsewhere, that one of them is missing.
  let words: Set<String>
  let description: String

  enum Change: CaseIterable {
    case delete, double, rename, retype
  }

  /// What a value becomes when its type is mistaken.
  private static let mistaken = [
    "[1, [2]]", "{ a: b }", "true", "010", "1:30", "\"\"", "~", "-1", "2015-02-30", "x y z", "*a",
    "&a b", "!!str x", "1_000", "yes", "@", "'it''s'", "460",
  ]

  /// Changes one of the keys in one of the ways, as it falls; `nil` where there is no key.
  init?(
    ofOneOf keys: [KeyPlace], in source: [Character],
    using random: inout some RandomNumberGenerator
  ) {
    guard let key = keys.randomElement(using: &random),
      let change = Change.allCases.randomElement(using: &random)
    else { return nil }
    self.init(change, key, of: source, using: &random)
  }

  /// Changes the key of an entry.
  private init(
    _ change: Change, _ key: KeyPlace, of source: [Character],
    using random: inout some RandomNumberGenerator
  ) {
    var text = source
    let word = String(source[key.start..<key.wordEnd])
    switch change {
    case .delete: text.removeSubrange(key.start..<key.end)
    case .double:
      let copy = source[key.start..<key.end]
      text.insert(contentsOf: copy + key.separator, at: key.start)
    case .rename: text.insert("x", at: Int.random(in: key.start...key.wordEnd, using: &random))
    case .retype:
      let value = Self.mistaken.randomElement(using: &random) ?? "x"
      text.replaceSubrange(key.valueStart..<key.valueEnd, with: value)
    }
    self.text = String(text)
    let added = change == .double ? key.lines.count : 0
    lines = key.ownerLine...(key.lines.upperBound + added + 1)
    words = Set(
      String(source[key.start..<key.end]).split { !$0.isLetter && !$0.isNumber && $0 != "-" }
        .map(String.init))
    description = "\(change) \(word) on line \(key.lines.lowerBound)"
  }
}

/// Where a key of a text stands, with its value.
struct KeyPlace {
  /// Offsets of the key's first character, of its end, and of the value's first and end.
  let start: Int
  let wordEnd: Int
  let valueStart: Int
  let valueEnd: Int
  /// The end of the whole entry.
  let end: Int
  /// What stands between this entry and its copy.
  let separator: [Character]
  let lines: ClosedRange<Int>
  /// The line of the key under which this one stands.
  let ownerLine: Int
}

extension KeyPlace {
  /// All keys of a text whose tree is given, as they are read.
  static func all(in root: YAMLNode, of text: [Character]) -> [KeyPlace] {
    var starts = [0]
    for (offset, character) in text.enumerated() where character == "\n" {
      starts.append(offset + 1)
    }
    var places: [KeyPlace] = []
    func visit(_ node: YAMLNode, under line: Int) {
      for entry in node.entries {
        places.append(KeyPlace(entry, of: node, under: line, in: text, lineStarts: starts))
        visit(entry.value, under: entry.place.line)
      }
      for element in node.elements { visit(element, under: line) }
    }
    visit(root, under: 1)
    return places
  }

  private init(
    _ entry: YAMLNode.Entry, of owner: YAMLNode, under ownerLine: Int, in text: [Character],
    lineStarts: [Int]
  ) {
    func offset(_ place: Place) -> Int { lineStarts[place.line - 1] + place.column - 1 }
    start = offset(entry.place)
    wordEnd = start + entry.key.count
    valueStart = offset(entry.value.place)
    let column = entry.place.column
    let isFlow = text[offset(owner.place)] == "{"
    var cursor = valueStart
    if isFlow {
      cursor = Self.flowEnd(from: valueStart, in: text)
      separator = [",", " "]
    } else {
      let line = (entry.place.line..<lineStarts.count).first { line in
        let rest = text[lineStarts[line]...].prefix { $0 != "\n" }
        let indent = rest.prefix { $0 == " " }.count
        return rest.count > indent && rest[rest.startIndex + indent] != "#" && indent < column
      }
      cursor = max(line.map { lineStarts[$0] } ?? text.count, valueStart)
      while cursor > valueStart, text[cursor - 1] == "\n" { cursor -= 1 }
      separator = ["\n"] + Array(repeating: " ", count: column - 1)
    }
    valueEnd = cursor
    end = cursor
    let last = lineStarts.lastIndex { $0 <= cursor } ?? 0
    lines = entry.place.line...max(entry.place.line, last + 1)
    self.ownerLine = ownerLine
  }

  /// The end of a value between braces: before the comma or brace that closes it.
  private static func flowEnd(from start: Int, in text: [Character]) -> Int {
    var depth = 0
    var quote: Character?
    for offset in start..<text.count {
      let character = text[offset]
      if let open = quote {
        if character == open { quote = nil }
        continue
      }
      switch character {
      case "\"", "'":
        quote = offset == start || "[{, :".contains(text[offset - 1]) ? character : nil
      case "[", "{": depth += 1
      case "]" where depth > 0, "}" where depth > 0: depth -= 1
      case ",", "}", "]": if depth == 0 { return offset }
      default: break
      }
    }
    return text.count
  }
}
