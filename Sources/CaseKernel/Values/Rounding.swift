/// The integer nearest to `value` × `multiplier` ÷ `divisor`, computed exactly.
///
/// Halves go away from zero, so that a refund is always the opposite of its payment; for positive
/// numbers this is the half-up of the field. Nil when the divisor is 0 or the result does not fit.
func roundedHalfUp(_ value: Int64, times multiplier: Int64, over divisor: Int64) -> Int64? {
  guard divisor != 0 else { return nil }
  let product = value.magnitude.multipliedFullWidth(by: multiplier.magnitude)
  guard product.high < divisor.magnitude else { return nil }
  var (quotient, remainder) = divisor.magnitude.dividingFullWidth(product)
  if remainder >= divisor.magnitude - remainder {
    guard quotient < .max else { return nil }
    quotient += 1
  }
  let isNegative = (value < 0) != ((multiplier < 0) != (divisor < 0))
  guard isNegative else { return Int64(exactly: quotient) }
  guard quotient <= Int64.min.magnitude else { return nil }
  return Int64(truncatingIfNeeded: 0 &- quotient)
}

extension FixedWidthInteger {
  /// The decimal digits of a number that is not negative, filled with zeros up to `width`.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}

extension Collection<UInt8> {
  /// The number these ASCII digits write; nil unless every byte is a digit and it fits.
  var asciiNumber: Int? {
    guard !isEmpty else { return nil }
    var number = 0
    for byte in self {
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      let (tens, tooBig) = number.multipliedReportingOverflow(by: 10)
      let (sum, overflows) = tens.addingReportingOverflow(Int(byte) - 0x30)
      guard !tooBig, !overflows else { return nil }
      number = sum
    }
    return number
  }
}
