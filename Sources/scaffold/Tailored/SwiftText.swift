internal import CaseKernel

// The Swift that values of the kernel are written as. Layout is for `swift format`: a text is only
// cut where a line would be too long.

extension String {
  private static let longestPiece = 60
  private static let longestWhole = 75

  /// The text as a Swift expression, cut at spaces where it is long.
  var expression: String {
    pieces.map(\.literal).joined(separator: "\n+ ")
  }

  private var pieces: [String] {
    if count <= Self.longestWhole { return [self] }
    var pieces = [""]
    for character in self {
      if pieces[pieces.count - 1].count >= Self.longestPiece, pieces[pieces.count - 1].last == " " {
        pieces.append("")
      }
      pieces[pieces.count - 1].append(character)
    }
    return pieces
  }

  /// The text as lines of a comment.
  func comment(_ mark: String = "///") -> String {
    var lines = [""]
    for word in split(separator: " ") {
      if !lines[lines.count - 1].isEmpty, lines[lines.count - 1].count + word.count > 85 {
        lines.append("")
      }
      lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? String(word) : " \(word)"
    }
    return lines.map { "\(mark) \($0)" }.joined(separator: "\n")
  }

  /// The text with a capital first.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }

  /// `goals-missing` and `goalsMissing` as `GoalsMissing`.
  var upperCamelCase: String {
    split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// `goals-missing` as `goalsMissing`.
  var lowerCamelCase: String {
    let text = upperCamelCase
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// The word as a name of Swift.
  var swiftName: String { Self.keywords.contains(self) ? "`\(self)`" : self }

  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func", "guard", "if", "import", "in", "inout", "internal", "is", "let", "nil", "operator",
    "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "static",
    "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
    "where", "while",
  ]
}

extension Text {
  /// The call that makes the text.
  var swift: String { "Text(fr: \(fr.expression), en: \(en.expression))" }
}

extension Identifier where Owner: ~Copyable {
  var swift: String { rawValue.literal }
}

/// A list of expressions.
func swiftList(_ elements: [String]) -> String { "[\(elements.joined(separator: ", "))]" }

/// The arguments that differ from what a call has anyway, each after a comma.
func swiftArguments(_ arguments: (label: String, value: String?)...) -> String {
  arguments.compactMap { label, value in value.map { ", \(label): \($0)" } }.joined()
}

extension Period {
  var swift: String {
    switch self {
    case .days(let count): ".days(\(count))"
    case .months(let count): ".months(\(count))"
    case .years(let count): ".years(\(count))"
    }
  }
}

extension Day {
  /// The day by its numbers.
  var written: String {
    let parts = description.split(separator: "-").compactMap { Int($0) }.map(String.init)
    return "Example.day(\(parts.joined(separator: ", ")))"
  }

  /// The day among the examples, which have names for two of them.
  var swift: String {
    if self == StoryFinder.opening { return "opening" }
    if self == StoryFinder.start { return "start" }
    return written
  }
}

extension DatedFact {
  var swift: String {
    switch self {
    case .opened, .closed, .firstContact, .lastContact: ".\(key)"
    case .entered(let phase): ".entered(\(phase.swift))"
    case .left(let phase): ".left(\(phase.swift))"
    case .agreed(let kind): ".agreed(.\(kind))"
    case .withdrew(let kind): ".withdrew(.\(kind))"
    case .first(let kind): ".first(\(kind.swift))"
    case .last(let kind): ".last(\(kind.swift))"
    case .field(let field): ".field(\(field.swift))"
    }
  }
}

extension Condition {
  var swift: String {
    switch self {
    case .agreement(let kind): ".agreement(.\(kind))"
    case .sharing(let role): ".sharing(with: \(role.swift))"
    case .known(let field): ".known(\(field.swift))"
    case .fact(let field, let allowed):
      ".fact(\(field.swift), oneOf: \(swiftList(allowed.map(\.literal))))"
    case .happened(let fact): ".happened(\(fact.swift))"
    case .recorded(let test): ".recorded(\(test.swift))"
    case .any(let parts): ".any(\(swiftList(parts.map(\.swift))))"
    case .all(let parts): ".all(\(swiftList(parts.map(\.swift))))"
    }
  }

  /// Whether the condition holds in a `context`, as an expression.
  var holds: String {
    switch self {
    case .agreement(let kind): "context.file.holds(.\(kind))"
    case .sharing(let role): "context.file.shares(with: \(role.swift))"
    case .known(let field): "context.details.\(field.rawValue.swiftName) != nil"
    case .fact(let field, let allowed):
      "context.file.fact(\(field.swift))?.isOne(of: \(swiftList(allowed.map(\.literal)))) == true"
    case .happened(let fact): "context.file.day(of: \(fact.swift)) != nil"
    case .recorded(let test): "context.file.records.contains(where: \(test.swift).passes)"
    case .any(let parts): parts.isEmpty ? "true" : Self.joined(parts, "||")
    case .all(let parts): parts.isEmpty ? "true" : Self.joined(parts, "&&")
    }
  }

  private static func joined(_ parts: [Condition], _ sign: String) -> String {
    parts.count == 1
      ? parts[0].holds : "(\(parts.map(\.holds).joined(separator: " \(sign) ")))"
  }
}

extension RecordTest {
  var swift: String {
    guard let field else { return "RecordTest(\(kind.swift))" }
    return "RecordTest(\(kind.swift), \(field.swift), oneOf: \(swiftList(allowed.map(\.literal))))"
  }
}

extension FieldKind {
  var swift: String {
    switch self {
    case .text, .day, .cents, .answer: ".\(self)"
    case .number(let from, let to): ".number(from: \(from), to: \(to))"
    case .choice(let options): ".choice(\(Self.swift(options)))"
    case .list(let options): ".list(\(Self.swift(options)))"
    case .reference(let what): ".reference(to: \(what.literal))"
    case .wish(let kind): ".wish(of: \(kind.swift))"
    case .entry(let kinds): ".entry(of: \(swiftList(kinds.map(\.swift))))"
    }
  }

  private static func swift(_ options: [FieldOption]) -> String {
    swiftList(options.map { "FieldOption(\($0.id.literal), \($0.label.swift))" })
  }
}
