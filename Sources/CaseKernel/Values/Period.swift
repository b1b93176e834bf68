/// A length of time as conventions state it: 15 days, 2 months, 1 year.
///
/// Months and years keep their name, because 2 months after 31 December is not 60 days after it.
public enum Period: Hashable, Sendable {
  /// That many calendar days.
  case days(Int)
  /// That many months, clipped at the end of shorter months.
  case months(Int)
  /// That many years.
  case years(Int)

  /// The number of days, months or years.
  public var count: Int {
    switch self {
    case .days(let count), .months(let count), .years(let count): count
    }
  }

  /// The same length towards the past.
  public var opposite: Period {
    let opposite = count == .min ? .max : 0 - count
    switch self {
    case .days: return .days(opposite)
    case .months: return .months(opposite)
    case .years: return .years(opposite)
    }
  }
}

extension Period {
  /// That many times the length: three times 6 months are 18 months.
  public func times(_ number: Int) -> Period {
    switch self {
    case .days(let count): .days(count * number)
    case .months(let count): .months(count * number)
    case .years(let count): .years(count * number)
    }
  }
}

extension Period: LosslessStringConvertible {
  /// The largest number that a text may give, about ten thousand years of days.
  private static let largestCount = 3_652_059

  /// The period that `config.yaml` writes as `15 days`, `2 months` or `1 year`.
  ///
  /// One space, plain digits without a sign, the unit in English, singular or plural.
  public init?(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 2, let count = words[0].utf8.asciiNumber,
      count <= Period.largestCount
    else { return nil }
    switch words[1] {
    case "day", "days": self = .days(count)
    case "month", "months": self = .months(count)
    case "year", "years": self = .years(count)
    default: return nil
    }
  }

  /// The text that `config.yaml` would write, such as `2 months` or `1 year`.
  public var description: String { written(.en) }

  /// The period for a reader: « 2 mois », « 1 an » in French, "2 months", "1 year" in English.
  public func written(_ language: Language) -> String {
    let isSingular = language == .fr ? count.magnitude < 2 : count == 1
    let unit: Text =
      switch self {
      case .days:
        isSingular ? Text(fr: "jour", en: "day") : Text(fr: "jours", en: "days")
      case .months:
        Text(fr: "mois", en: isSingular ? "month" : "months")
      case .years:
        isSingular ? Text(fr: "an", en: "year") : Text(fr: "ans", en: "years")
      }
    return "\(count) \(unit[language])"
  }
}

extension Period: Codable {
  /// Reads the text that `init(_:)` accepts.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let period = Period(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a period; write it as 15 days, 2 months or 1 year")
    }
    self = period
  }

  /// Writes its description; a negative or excessive period, which could not be read again, throws.
  public func encode(to encoder: any Encoder) throws {
    guard (0...Period.largestCount).contains(count) else {
      throw EncodingError.invalidValue(
        self,
        .init(codingPath: encoder.codingPath, debugDescription: "a period must not be negative"))
    }
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
