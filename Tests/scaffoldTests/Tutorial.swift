import Foundation

/// A page of the documentation that is followed word by word.
///
/// A block of `console` holds commands after `$ ` and what they print, `[…]` standing for anything.
/// The sentence before another block says what becomes of it: « Write `FILE`: », « At the end of
/// `FILE`, add: », « In `FILE`, below the line `LINE`, add: », « In `FILE`, replace the line `LINE`
/// with: », « `FILE` says: ».
struct Tutorial {
  var steps: [Step] = []

  enum Step: Equatable {
    case write(file: String, String)
    case append(file: String, String)
    case insert(file: String, below: String, String)
    case replace(file: String, line: String, String)
    case shows(file: String, String)
    case run(String, printing: [String])
    /// A block that no sentence introduces as one of the others.
    case unclear(String)
  }

  init(_ page: String) {
    var paragraph: [String] = []
    var block: (language: String, lines: [String])?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if let open = block {
        if line != "```" {
          block?.lines.append(line)
          continue
        }
        steps += Self.steps(open.language, open.lines, after: paragraph.joined(separator: " "))
        (block, paragraph) = (nil, [])
      } else if line.hasPrefix("```") {
        block = (String(line.dropFirst(3)), [])
      } else if !line.isEmpty {
        paragraph.append(line)
      } else if paragraph.last?.hasSuffix(":") != true {
        paragraph = []
      }
    }
  }

  private static func steps(
    _ language: String, _ lines: [String], after paragraph: String
  ) -> [Step] {
    if language == "console" { return commands(lines) }
    let text = lines.map { $0 + "\n" }.joined()
    let sentence = paragraph.range(of: ". ", options: .backwards).map {
      String(paragraph[$0.upperBound...])
    }
    return [edit(sentence ?? paragraph, text)]
  }

  private static func edit(_ sentence: String, _ text: String) -> Step {
    let parts = sentence.split(separator: "`", omittingEmptySubsequences: false).map(String.init)
    switch parts.enumerated().filter({ $0.offset.isMultiple(of: 2) }).map(\.element) {
    case ["Write ", ":"]: return .write(file: parts[1], text)
    case ["At the end of ", ", add:"]: return .append(file: parts[1], text)
    case ["", " says:"]: return .shows(file: parts[1], text)
    case ["In ", ", below the line ", ", add:"]:
      return .insert(file: parts[1], below: parts[3], text)
    case ["In ", ", replace the line ", " with:"]:
      return .replace(file: parts[1], line: parts[3], text)
    default: return .unclear(sentence)
    }
  }

  private static func commands(_ lines: [String]) -> [Step] {
    var steps: [(command: String, output: [String])] = []
    for line in lines {
      if line.hasPrefix("$ ") {
        steps.append((String(line.dropFirst(2)), []))
      } else if let last = steps.indices.last {
        steps[last].output.append(line)
      }
    }
    return steps.map { .run($0.command, printing: $0.output.trimmed) }
  }
}

extension [String] {
  /// The lines without the empty ones around them.
  var trimmed: [String] {
    var kept = self[...]
    while kept.first?.isEmpty == true { kept.removeFirst() }
    while kept.last?.isEmpty == true { kept.removeLast() }
    return Array(kept)
  }

  /// Whether the lines are those of a page, in which `[…]` stands for any lines, or anything within
  /// one.
  func matches(_ page: [String]) -> Bool {
    guard let expected = page.first else { return isEmpty }
    let rest = Array(page.dropFirst())
    if expected == "[…]" { return (0...count).contains { Array(dropFirst($0)).matches(rest) } }
    guard let line = first, line.matches(expected) else { return false }
    return Array(dropFirst()).matches(rest)
  }
}

extension String {
  fileprivate func matches(_ expected: String) -> Bool {
    let parts = expected.components(separatedBy: "[…]")
    guard let first = parts.first, let last = parts.last, parts.count > 1 else {
      return self == expected
    }
    guard hasPrefix(first) else { return false }
    var rest = dropFirst(first.count)
    for part in parts.dropFirst().dropLast() {
      guard let found = rest.range(of: part) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
