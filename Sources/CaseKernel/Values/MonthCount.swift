/// A number of measure-months, exact to the hundredth (D4.5).
public struct MonthCount: Hashable, Comparable, AdditiveArithmetic, Sendable {
  /// The number of hundredths of a month: 250 for two months and a half.
  public let hundredths: Int

  /// No month.
  public static let zero = MonthCount(hundredths: 0)

  /// That many hundredths of a month.
  public init(hundredths: Int) { self.hundredths = hundredths }

  /// That many whole months.
  public init(_ wholeMonths: Int) { hundredths = wholeMonths * 100 }

  /// The months completed, without the fraction.
  public var wholeMonths: Int { hundredths / 100 }

  /// The sum of both.
  public static func + (left: MonthCount, right: MonthCount) -> MonthCount {
    MonthCount(hundredths: left.hundredths + right.hundredths)
  }

  /// The difference of both.
  public static func - (left: MonthCount, right: MonthCount) -> MonthCount {
    MonthCount(hundredths: left.hundredths - right.hundredths)
  }

  /// Fewer months come first.
  public static func < (left: MonthCount, right: MonthCount) -> Bool {
    left.hundredths < right.hundredths
  }

  /// The same number as a quantity.
  public var quantity: Quantity { Quantity(hundredths: Int64(hundredths)) }

  /// What these months cost at that price a month, rounded half-up to the cent.
  public func cost(at price: Cents) -> Cents { price.times(quantity) }

  /// The months for a reader: « 2,46 mois », "2.46 months", "1 month".
  public func written(_ language: Language) -> String {
    let unit = Text(fr: "mois", en: hundredths == 100 ? "month" : "months")
    return "\(quantity.written(language)) \(unit[language])"
  }
}

extension MonthCount: CustomStringConvertible {
  /// The number without its unit, as `20` or `2.46`.
  public var description: String { quantity.description }
}

extension MonthCount: Codable {
  /// Reads a whole number of hundredths.
  public init(from decoder: any Decoder) throws {
    hundredths = try decoder.singleValueContainer().decode(Int.self)
  }

  /// Writes the number of hundredths.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hundredths)
  }
}
