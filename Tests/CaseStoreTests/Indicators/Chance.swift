import CaseKernel

/// Chance that comes out the same for the same seed (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// True so many times out of a hundred.
  mutating func happens(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func one<Item>(of items: [Item]) -> Item { items[number(0...items.count - 1)] }

  /// So many of the items, with luck the same one twice.
  mutating func some<Item>(of items: [Item], _ range: ClosedRange<Int>) -> [Item] {
    (0..<number(range)).map { _ in one(of: items) }
  }

  /// A day of 2023 to 2025, as often as not one at which months or years are clipped.
  mutating func day() -> Day {
    if happens(50) { return one(of: Chance.awkward) }
    return Day.in2023.adding(days: number(0...1095))
  }

  private static let awkward: [Day] = [
    "2023-01-31", "2023-02-28", "2023-12-31", "2024-01-01", "2024-01-30", "2024-01-31",
    "2024-02-28", "2024-02-29", "2024-03-01", "2024-03-31", "2024-04-30", "2024-08-31",
    "2024-12-31", "2025-01-01", "2025-02-28", "2025-03-01", "2025-05-31", "2025-12-31",
  ].compactMap { Day($0) }

  /// A period of a day, of some months or of a year, from an awkward day or any.
  mutating func period() -> DayRange {
    let first = day()
    let last = one(of: [
      first, first.adding(days: number(1...90)), first.adding(months: 3), first.adding(years: 1),
    ])
    return happens(30) ? DayRange(yearOf: first) : DayRange(first...last)
  }
}

extension Day {
  fileprivate static let in2023 = Day("2023-01-01") ?? .first
}
