/// How much a household holds to a criterion of its moving project (D1.17).
public enum WishLevel: String, FieldChoice {
  case required, preferred, indifferent, refused

  /// The level, as forms show it.
  public var label: Text {
    switch self {
    case .required: Text(fr: "exigé", en: "required")
    case .preferred: Text(fr: "préféré", en: "preferred")
    case .indifferent: Text(fr: "indifférent", en: "indifferent")
    case .refused: Text(fr: "refusé", en: "refused")
    }
  }
}

/// What a household says of one criterion: its level, and the values that it speaks of.
///
/// Written `required:06088|06027` (one of the two), `refused:gas`, or `indifferent`. A wish of yes
/// or no may leave the value out: `required` is « yes, required ».
public struct Wish<Value: FieldRepresentable>: Hashable, Sendable {
  public var level: WishLevel
  /// Alternatives: any of them will do, or none of them where they are refused.
  public var values: [Value]

  /// A wish; `indifferent` names no value.
  public init(_ level: WishLevel, _ values: [Value] = []) {
    self.level = level
    self.values = values
  }
}

extension Wish: FieldRepresentable {
  /// A wish among values of the kind of `Value`.
  public static var fieldKind: FieldKind { .wish(of: Value.fieldKind) }

  /// The level, then the values, as a list of texts.
  public var fieldValue: FieldValue {
    .list([level.rawValue] + values.map { $0.fieldValue.plainText })
  }

  /// `nil` when the list does not begin with a level, or a value is none of the kind.
  public init?(fieldValue: FieldValue) {
    guard case .list(let items) = fieldValue, let level = items.first.flatMap(WishLevel.init)
    else { return nil }
    var values: [Value] = []
    for item in items.dropFirst() {
      guard let plain = Value.fieldKind.stored(plainText: item),
        let value = Value(fieldValue: plain)
      else { return nil }
      values.append(value)
    }
    self.init(level, values)
  }
}

extension Wish: Codable {
  /// Reads the list that `fieldValue` gives.
  ///
  /// - Throws: `DecodingError` for a list that is no wish among values of the kind.
  public init(from decoder: any Decoder) throws {
    let value = try FieldValue(from: decoder)
    guard let wish = Wish(fieldValue: value) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no wish"))
    }
    self = wish
  }

  /// Writes the wish as the fact that it is, so that details and facts are the same JSON.
  public func encode(to encoder: any Encoder) throws { try fieldValue.encode(to: encoder) }
}

extension FieldValue {
  /// The value as one item of a list.
  var plainText: String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .answer(let flag): flag ? "yes" : "no"
    case .list(let items): items.joined(separator: " ")
    }
  }
}

extension FieldKind {
  /// The value of this kind that an item of a stored list stands for; the opposite of `plainText`.
  func stored(plainText text: String) -> FieldValue? {
    let value: FieldValue? =
      switch self {
      case .cents, .number, .entry: Int(text).map { .number($0) }
      case .answer: text == "yes" ? .answer(true) : text == "no" ? .answer(false) : nil
      default: .text(text)
      }
    return value.flatMap { accepts($0) ? $0 : nil }
  }

  /// Reads `level` or `level:value|value`.
  static func wish(_ text: String, of kind: FieldKind) -> FieldValue? {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard let level = parts.first.flatMap({ level(String($0).trimmingSpaces) }) else { return nil }
    let written = parts.dropFirst().flatMap {
      $0.split(separator: "|", omittingEmptySubsequences: false).map { String($0).trimmingSpaces }
    }
    let values = written.compactMap { try? kind.value(written: $0)?.plainText }
    guard values.count == written.count else { return nil }
    let mayBeBare = level == .indifferent || kind == .answer
    guard values.isEmpty ? mayBeBare : level != .indifferent else { return nil }
    return .list([level.rawValue] + values.removingRepeats)
  }

  /// A level by its stored word or its French label.
  private static func level(_ text: String) -> WishLevel? {
    WishLevel(rawValue: text) ?? WishLevel.allCases.first { $0.label.fr == text.lowercased() }
  }

  /// Whether a stored list is a wish among values of a kind.
  static func acceptsWish(_ items: [String], of kind: FieldKind) -> Bool {
    guard items.first.flatMap(WishLevel.init) != nil else { return false }
    return items.dropFirst().allSatisfy { kind.stored(plainText: $0) != nil }
  }

  /// A wish as people read it: « exigé : Nice ou Cagnes ».
  static func writtenWish(_ items: [String], of kind: FieldKind, _ language: Language) -> String {
    guard let level = items.first.flatMap(WishLevel.init) else { return "" }
    let values = items.dropFirst().map { item in
      kind.stored(plainText: item).map { kind.written($0, language) } ?? item
    }
    if values.isEmpty { return level.label[language] }
    let all = values.joined(separator: Text(fr: " ou ", en: " or ")[language])
    return level.label[language] + Text(fr: " : ", en: ": ")[language] + all
  }
}
