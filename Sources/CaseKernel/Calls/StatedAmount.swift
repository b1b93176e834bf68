/// An amount as a form has it: written, left open, or without object (*sans objet*).
///
/// The three never stand for one another: what nobody has written is unknown, and not zero.
public enum StatedAmount: Hashable, Sendable {
  case known(Cents)
  case unknown
  /// The form asks for it, and the project has none.
  case notApplicable

  /// An amount that may be missing: nil is unknown.
  public init(_ amount: Cents?) {
    self = amount.map { .known($0) } ?? .unknown
  }

  /// The amount; nil unless it is known.
  public var cents: Cents? {
    if case .known(let cents) = self { cents } else { nil }
  }

  /// Which of the three it is, as files and JSON say it.
  public var state: String {
    switch self {
    case .known: "known"
    case .unknown: "unknown"
    case .notApplicable: "notApplicable"
    }
  }

  /// The amount for a reader: « 460 € », « inconnu » or « sans objet ».
  public func written(_ language: Language) -> String {
    switch self {
    case .known(let cents): cents.written(language)
    case .unknown: Answer.unknown.written(language)
    case .notApplicable: Text(fr: "sans objet", en: "not applicable")[language]
    }
  }
}

extension StatedAmount: Codable {
  private static let word = "notApplicable"

  /// Reads a number of cents, `null`, or `"notApplicable"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .unknown
    } else if (try? container.decode(String.self)) == Self.word {
      self = .notApplicable
    } else {
      self = .known(try container.decode(Cents.self))
    }
  }

  /// Writes a number of cents, `null`, or `"notApplicable"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .known(let cents): try container.encode(cents)
    case .unknown: try container.encodeNil()
    case .notApplicable: try container.encode(Self.word)
    }
  }
}
