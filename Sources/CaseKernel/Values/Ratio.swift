/// A part of a population, kept with its numerator and denominator so that both can be shown.
///
/// A ratio over nobody has no value: it is unknown, not zero (D8).
public struct Ratio: Hashable, Codable, Sendable {
  /// The part, such as 18 households with a project.
  public let numerator: Int

  /// The whole, such as 22 households accompanied.
  public let denominator: Int

  /// That part of that whole.
  public init(numerator: Int, denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The quotient rounded half-up to four decimals, such as 0.8182; nil when the denominator is 0.
  ///
  /// The rounding is exact integer arithmetic, so that two machines print the same digits.
  public var value: Double? {
    roundedHalfUp(Int64(numerator), times: 10_000, over: Int64(denominator)).map {
      Double($0) / 10_000
    }
  }

  /// The percentage with one decimal, half-up, rounded once from the exact fraction.
  ///
  /// « 81,8 % » with a no-break space (U+00A0) in French, "81.8 %" in English, « — » over nobody.
  public func percent(_ language: Language) -> String {
    guard let tenths = roundedHalfUp(Int64(numerator), times: 1000, over: Int64(denominator))
    else { return "—" }
    let (whole, decimal) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    let sign = tenths < 0 ? "-" : ""
    switch language {
    case .fr: return "\(sign)\(whole),\(decimal)\u{A0}%"
    case .en: return "\(sign)\(whole).\(decimal) %"
    }
  }
}

extension Ratio: CustomStringConvertible {
  /// Numerator and denominator, as `18/22`.
  public var description: String { "\(numerator)/\(denominator)" }
}
