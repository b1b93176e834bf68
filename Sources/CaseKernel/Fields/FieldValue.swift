/// What a field holds, in the form that is stored: a text, a whole number, an answer or a list.
///
/// A day is its ISO text, an amount its cents, a choice its id; `FieldKind` knows which is meant.
/// An unknown value is the absence of one.
public enum FieldValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case answer(Bool)
  case list([String])
}

extension FieldValue: Codable {
  /// Reads the value by its JSON type: Boolean, whole number, text or array of texts.
  ///
  /// - Throws: `DecodingError` for any other type, a decimal number or an object for example.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .answer(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .list(try container.decode([String].self))
    }
  }

  /// Writes the bare value, without a tag: its JSON type says what it is.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .text(let text): try container.encode(text)
    case .number(let number): try container.encode(number)
    case .answer(let flag): try container.encode(flag)
    case .list(let items): try container.encode(items)
    }
  }
}

extension FieldValue: ExpressibleByStringLiteral {
  /// The value of a text written in the code.
  public init(stringLiteral value: String) { self = .text(value) }

  /// The ISO form of a day.
  public init(_ day: Day) { self = .text(day.description) }

  /// The text, where the value is one.
  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The day, where the value is the text of one.
  public var day: Day? { text.flatMap { Day($0) } }

  /// Whether the value, or one of a list, is among those allowed: ids, numbers, yes and no.
  public func isOne(of allowed: [String]) -> Bool {
    switch self {
    case .text(let text): allowed.contains(text)
    case .answer(let flag): allowed.contains(flag ? "yes" : "no")
    case .number(let number): allowed.contains(String(number))
    case .list(let items): items.contains(where: allowed.contains)
    }
  }

  /// The number, where the value is one.
  public var number: Int? {
    if case .number(let number) = self { number } else { nil }
  }
}

/// The facts of a case by field: what is not there is unknown.
public typealias Facts = [FieldID: FieldValue]

/// Marks identifiers of fields; nothing is ever one.
public enum FieldMark {}
/// A field's camelCase id, the same on the command line, in JSON and in storage.
public typealias FieldID = Identifier<FieldMark>
