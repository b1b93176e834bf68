extension JSON {
  /// The shortest decimal that reads back as `value`, without exponent and without a useless `.0`.
  static func decimal(_ value: Double) -> String {
    guard value.isFinite else { return "null" }
    guard value != 0 else { return "0" }
    let sign = value < 0 ? "-" : ""
    let parts = value.magnitude.description.split(separator: "e")
    let exponent = parts.count == 2 ? Int(parts[1]) ?? 0 : 0
    let mantissa = parts[0].split(separator: ".")
    let whole = String(mantissa[0])
    let fraction = mantissa.count == 2 && mantissa[1] != "0" ? String(mantissa[1]) : ""
    return sign + placing(whole + fraction, point: whole.count + exponent)
  }

  /// Puts the decimal point after `point` of the digits, filling with zeros.
  private static func placing(_ digits: String, point: Int) -> String {
    if point <= 0 {
      return "0." + String(repeating: "0", count: -point) + digits
    }
    if point >= digits.count {
      return digits + String(repeating: "0", count: point - digits.count)
    }
    return digits.prefix(point) + "." + digits.dropFirst(point)
  }
}
