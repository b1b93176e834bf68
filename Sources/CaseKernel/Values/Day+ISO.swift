extension Day: LosslessStringConvertible, Codable {
  /// The day an ISO text `YYYY-MM-DD` writes; nil if the text has anything else or no such day.
  public init?(_ iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = bytes[0..<4].asciiNumber, let month = bytes[5..<7].asciiNumber,
      let day = bytes[8..<10].asciiNumber
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that a person wrote as `2026-11-24` or, the French way, `24/11/2026`.
  public init?(written: String) {
    let bytes = Array(written.utf8)
    guard bytes.count == 10, bytes[2] == UInt8(ascii: "/"), bytes[5] == UInt8(ascii: "/") else {
      self.init(written)
      return
    }
    guard let day = bytes[0..<2].asciiNumber, let month = bytes[3..<5].asciiNumber,
      let year = bytes[6..<10].asciiNumber
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The ISO text, such as `2026-11-24`.
  public var description: String {
    let (year, month, day) = civil
    return "\(year.padded(to: 4))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// Reads an ISO text; the error does not repeat the text, which may be a date of birth.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let day = Day(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not a day; write it as 2026-11-24")
    }
    self = day
  }

  /// Writes the ISO text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
