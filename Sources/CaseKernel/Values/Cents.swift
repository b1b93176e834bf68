/// An amount of money in whole euro cents; negative when it is owed back.
///
/// Money is never a floating number (D4.5). Sums and products trap beyond 92 million billion euros,
/// which no amount read by `init(euros:)`, limited to a thousand billion, can reach in practice.
public struct Cents: Hashable, Comparable, AdditiveArithmetic, Sendable {
  /// The number of cents.
  public let amount: Int64

  /// No money.
  public static let zero = Cents(0)

  /// That many cents.
  public init(_ amount: Int64) { self.amount = amount }

  /// The amount a person wrote in euros: `460`, `460.00`, `460,5`, `1 234,56`, `30000 EUR`, `12 €`.
  ///
  /// Nil for more than two decimals, exponents, `NaN`, another currency or an excessive amount.
  public init?(euros text: String) {
    var number = text[...]
    if number.hasSuffix("EUR") {
      number.removeLast(3)
    } else if number.hasSuffix("€") {
      number.removeLast()
    }
    if number.endIndex != text.endIndex, let last = number.last, DecimalText.isSpace(last) {
      number.removeLast()
    }
    guard let amount = DecimalText.hundredths(number) else { return nil }
    self.amount = amount
  }

  /// The sum of both amounts.
  public static func + (left: Cents, right: Cents) -> Cents { Cents(left.amount + right.amount) }

  /// What is left of the first amount.
  public static func - (left: Cents, right: Cents) -> Cents { Cents(left.amount - right.amount) }

  /// The opposite amount.
  public static prefix func - (cents: Cents) -> Cents { Cents(0 - cents.amount) }

  /// Smaller amounts come first.
  public static func < (left: Cents, right: Cents) -> Bool { left.amount < right.amount }

  /// This unit price for that many units.
  public func times(_ count: Int) -> Cents { Cents(amount * Int64(count)) }

  /// This unit price for a quantity with decimals, such as hours, rounded half-up to the cent.
  public func times(_ quantity: Quantity) -> Cents {
    guard let amount = roundedHalfUp(amount, times: quantity.hundredths, over: 100) else {
      preconditionFailure("an amount of money is beyond 64 bits")
    }
    return Cents(amount)
  }

  /// The amount shared by `count`, rounded half-up to the cent; nil when the count is 0.
  ///
  /// Parts may not add up to the whole again: a share is for display, never for payment.
  public func dividedHalfUp(by count: Int) -> Cents? {
    roundedHalfUp(amount, times: 1, over: Int64(count)).map { Cents($0) }
  }

  /// How many whole units a positive amount buys at that positive price; nil for another price.
  public func wholeUnits(at price: Cents) -> Int? {
    guard price.amount > 0 else { return nil }
    return Int(max(0, amount) / price.amount)
  }

  /// The amount for a reader: « 1 234,50 € » with no-break spaces (U+00A0), or "€1,234.50".
  public func written(_ language: Language) -> String {
    let sign = amount < 0 ? "-" : ""
    switch language {
    case .fr:
      let digits = DecimalText.written(amount, thousands: "\u{A0}", decimal: ",")
      return "\(sign)\(digits)\u{A0}€"
    case .en:
      return "\(sign)€\(DecimalText.written(amount, thousands: ",", decimal: "."))"
    }
  }
}

extension Cents: CustomStringConvertible {
  /// Euros with two decimals, as `1234.50 EUR`, which `init(euros:)` reads again.
  public var description: String {
    let digits = DecimalText.written(amount, thousands: "", decimal: ".")
    return "\(amount < 0 ? "-" : "")\(digits) EUR"
  }
}

extension Cents: Codable {
  /// Reads a whole number of cents.
  public init(from decoder: any Decoder) throws {
    amount = try decoder.singleValueContainer().decode(Int64.self)
  }

  /// Writes the number of cents.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(amount)
  }
}
