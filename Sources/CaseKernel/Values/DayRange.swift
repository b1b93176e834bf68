/// The days from one to another, both included: a reporting period, a convention, a suspension.
///
/// It is never empty and never runs backwards. Source: D8, "period `[from, to]` inclusive".
public struct DayRange: Hashable, Sendable {
  /// The first day.
  public let from: Day

  /// The last day, included.
  public let to: Day

  /// The days from one to another; nil if the last day comes before the first.
  public init?(from: Day, to: Day) {
    guard from <= to else { return nil }
    self.from = from
    self.to = to
  }

  /// The days of a Swift closed range, which cannot run backwards either.
  public init(_ range: ClosedRange<Day>) {
    from = range.lowerBound
    to = range.upperBound
  }

  /// The whole calendar year of that day.
  public init(yearOf day: Day) {
    let january = day.adding(months: 1 - day.month)
    from = january.firstOfMonth
    to = january.adding(months: 11).lastOfMonth
  }

  /// The whole calendar month of that day.
  public init(monthOf day: Day) {
    from = day.firstOfMonth
    to = day.lastOfMonth
  }

  /// How many days it has, at least 1.
  public var dayCount: Int { to - from + 1 }

  /// Whether the day is one of them.
  public func contains(_ day: Day) -> Bool { from <= day && day <= to }

  /// Whether every day of the other range is one of them.
  public func contains(_ other: DayRange) -> Bool { from <= other.from && other.to <= to }

  /// The days in both ranges; nil if there is none.
  public func intersection(_ other: DayRange) -> DayRange? {
    DayRange(from: max(from, other.from), to: min(to, other.to))
  }

  /// Whether the two ranges share a day.
  public func overlaps(_ other: DayRange) -> Bool { from <= other.to && other.from <= to }
}

extension DayRange: CustomStringConvertible {
  /// Both ISO days, as `2026-01-01/2026-12-31` (the interval of ISO 8601).
  public var description: String { "\(from)/\(to)" }
}

extension DayRange: Codable {
  private enum CodingKeys: String, CodingKey {
    case from
    case to
  }

  /// Reads `from` and `to`, and refuses a range that runs backwards.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let from = try container.decode(Day.self, forKey: .from)
    let to = try container.decode(Day.self, forKey: .to)
    guard let range = DayRange(from: from, to: to) else {
      throw DecodingError.dataCorruptedError(
        forKey: .to, in: container, debugDescription: "the last day comes before the first")
    }
    self = range
  }
}
