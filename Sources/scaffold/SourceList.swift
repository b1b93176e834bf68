/// A list written out in a source file, one element a line, which keeps its order.
struct SourceList {
  private let before: Substring
  private let after: Substring
  private let indentation: String
  private let prefix: String
  private let suffix: String
  private(set) var elements: [String]

  /// The list that follows `opening`, which ends with its bracket; `nil` when there is none, or
  /// when it holds more than elements of the shape `prefix…suffix`.
  init?(in source: String, after opening: String, prefix: String, suffix: String) {
    guard let head = source.firstRange(of: opening),
      let end = source[head.upperBound...].firstIndex(of: "]")
    else { return nil }
    let lineStart = source[..<head.lowerBound].lastIndex(of: "\n").map(source.index(after:))
    let line = source[(lineStart ?? source.startIndex)..<head.lowerBound]
    before = source[..<head.upperBound]
    after = source[end...]
    indentation = String(line.prefix { $0 == " " })
    elements = []
    for part in source[head.upperBound..<end].split(separator: ",") {
      let element = part.trimmingSpaces
      if element.isEmpty { continue }
      let name = element.dropFirst(prefix.count).dropLast(suffix.count)
      guard element == prefix + name + suffix, name.allSatisfy({ $0.isLetter || $0.isNumber })
      else { return nil }
      elements.append(String(name))
    }
    (self.prefix, self.suffix) = (prefix, suffix)
  }

  /// Puts an element before the first one whose key is greater.
  mutating func insert(_ element: String, by key: (String) -> String) {
    let place = elements.firstIndex { key($0) > key(element) } ?? elements.endIndex
    elements.insert(element, at: place)
  }

  /// The whole source, with the list as it is now.
  var source: String {
    let lines = elements.map { "\(indentation)  \(prefix)\($0)\(suffix)" }
    let comma = lines.count > 1 ? "," : ""
    return "\(before)\n\(lines.joined(separator: ",\n"))\(comma)\n\(indentation)\(after)"
  }
}

extension Substring {
  fileprivate var trimmingSpaces: Substring {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...end]
  }
}
