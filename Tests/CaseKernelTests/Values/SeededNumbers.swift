import CaseKernel

/// The same pseudo-random numbers at every run (SplitMix64), and values drawn from them.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  /// A day of the years 2019 to 2026, which hold two leap days.
  mutating func day() -> Day { Day(number: Int32(int(17_897...20_818))) }

  /// A range that starts in those years and has at most that many days.
  mutating func dayRange(days: Int) -> DayRange {
    let from = day()
    return DayRange(from...from.adding(days: int(0...(days - 1))))
  }
}
