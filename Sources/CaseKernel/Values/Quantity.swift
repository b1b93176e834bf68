/// An exact number with two decimals, such as 7.5 hours; money is `Cents`.
public struct Quantity: Hashable, Comparable, AdditiveArithmetic, Sendable {
  /// The number of hundredths: 750 for 7.5.
  public let hundredths: Int64

  /// Nothing.
  public static let zero = Quantity(hundredths: 0)

  /// That many hundredths.
  public init(hundredths: Int64) { self.hundredths = hundredths }

  /// That many whole units.
  public init(_ whole: Int) { hundredths = Int64(whole) * 100 }

  /// The number a person wrote, with a decimal comma or point; nil beyond two decimals.
  public init?(_ text: String) {
    guard let hundredths = DecimalText.hundredths(text[...]) else { return nil }
    self.hundredths = hundredths
  }

  /// The sum of both.
  public static func + (left: Quantity, right: Quantity) -> Quantity {
    Quantity(hundredths: left.hundredths + right.hundredths)
  }

  /// The difference of both.
  public static func - (left: Quantity, right: Quantity) -> Quantity {
    Quantity(hundredths: left.hundredths - right.hundredths)
  }

  /// Smaller quantities come first.
  public static func < (left: Quantity, right: Quantity) -> Bool {
    left.hundredths < right.hundredths
  }

  /// The number for a reader, without useless zeros: « 7,5 » in French, "7.5" in English.
  public func written(_ language: Language) -> String {
    var digits = DecimalText.written(
      hundredths, thousands: language == .fr ? "\u{A0}" : ",",
      decimal: language == .fr ? "," : ".")
    for _ in 0..<2 where digits.last == "0" { digits.removeLast() }
    if digits.last == "," || digits.last == "." { digits.removeLast() }
    return (hundredths < 0 ? "-" : "") + digits
  }
}

extension Quantity: LosslessStringConvertible {
  /// The number with a decimal point and no useless zero, as `7.5`.
  public var description: String {
    var digits = DecimalText.written(hundredths, thousands: "", decimal: ".")
    for _ in 0..<2 where digits.last == "0" { digits.removeLast() }
    if digits.last == "." { digits.removeLast() }
    return (hundredths < 0 ? "-" : "") + digits
  }
}

extension Quantity: Codable {
  /// Reads a whole number of hundredths.
  public init(from decoder: any Decoder) throws {
    hundredths = try decoder.singleValueContainer().decode(Int64.self)
  }

  /// Writes the number of hundredths.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hundredths)
  }
}
