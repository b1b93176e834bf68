/// A moment in universal time, to the millisecond: when an entry was recorded, never when it is due.
///
/// It stays within the years 1 to 9999, like `Day`.
public struct Instant: Hashable, Comparable, Sendable {
  /// Milliseconds since 1 January 1970, 00:00 UTC, negative before it.
  public let milliseconds: Int64

  private static let millisecondsPerDay: Int64 = 86_400_000

  /// The moment that many milliseconds after 1 January 1970, kept within the years 1 to 9999.
  public init(milliseconds: Int64) {
    let earliest = Int64(Day.first.number) * Instant.millisecondsPerDay
    let latest = (Int64(Day.last.number) + 1) * Instant.millisecondsPerDay - 1
    self.milliseconds = min(max(milliseconds, earliest), latest)
  }

  /// That time of a day in universal time; nil unless it is between 00:00:00.000 and 23:59:59.999.
  public init?(
    _ day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0
  ) {
    guard (0..<24).contains(hour), (0..<60).contains(minute), (0..<60).contains(second),
      (0..<1000).contains(millisecond)
    else { return nil }
    let seconds = (hour * 60 + minute) * 60 + second
    self.init(
      milliseconds: Int64(day.number) * Instant.millisecondsPerDay
        + Int64(seconds * 1000 + millisecond))
  }

  /// Its day in universal time, which after 22:00 or 23:00 UTC is the eve of the day in France.
  public var dayInUTC: Day {
    Day(number: Int32((milliseconds - millisecondOfDay) / Instant.millisecondsPerDay))
  }

  /// Milliseconds since midnight UTC, 0 to 86 399 999.
  public var millisecondOfDay: Int64 {
    let rest = milliseconds % Instant.millisecondsPerDay
    return rest < 0 ? rest + Instant.millisecondsPerDay : rest
  }

  /// The moment that many milliseconds later, or earlier if negative.
  public func adding(milliseconds count: Int64) -> Instant {
    let (sum, overflows) = milliseconds.addingReportingOverflow(count)
    return Instant(milliseconds: overflows ? (count < 0 ? .min : .max) : sum)
  }

  /// Milliseconds from the right moment to the left one, negative if the left one is earlier.
  public static func - (left: Instant, right: Instant) -> Int64 {
    left.milliseconds - right.milliseconds
  }

  /// Earlier moments come first.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.milliseconds < right.milliseconds
  }
}

extension Instant: LosslessStringConvertible, Codable {
  /// The moment that an ISO text such as `2026-01-05T09:30:00Z` or `…:00.250Z` writes.
  ///
  /// Nil for another zone than `Z`, another precision, a second 60 or a day that does not exist.
  public init?(_ iso: String) {
    let bytes = Array(iso.utf8)
    guard bytes.count == 20 || bytes.count == 24, bytes.last == UInt8(ascii: "Z"),
      bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), let day = Day(String(iso.prefix(10))),
      let hour = bytes[11..<13].asciiNumber, let minute = bytes[14..<16].asciiNumber,
      let second = bytes[17..<19].asciiNumber
    else { return nil }
    guard bytes.count == 24 else {
      self.init(day, hour: hour, minute: minute, second: second)
      return
    }
    guard bytes[19] == UInt8(ascii: "."), let millisecond = bytes[20..<23].asciiNumber else {
      return nil
    }
    self.init(day, hour: hour, minute: minute, second: second, millisecond: millisecond)
  }

  /// The ISO text in universal time; milliseconds appear only when there are some.
  public var description: String {
    let (seconds, rest) = millisecondOfDay.quotientAndRemainder(dividingBy: 1000)
    let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let time = [hour, minute, second].map { $0.padded(to: 2) }.joined(separator: ":")
    return "\(dayInUTC)T\(time)\(rest == 0 ? "" : "." + rest.padded(to: 3))Z"
  }

  /// Reads the ISO text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let instant = Instant(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "not an instant; write it as 2026-01-05T09:30:00Z")
    }
    self = instant
  }

  /// Writes the ISO text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
