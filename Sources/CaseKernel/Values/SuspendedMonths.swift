/// Whether the months in which a measure is suspended are counted all the same.
public enum SuspendedMonths: String, Hashable, CaseIterable, Codable, Sendable {
  /// Suspended days do not count, in the way of each `MonthCounting`.
  case excluded
  /// Suspensions are ignored.
  case included
}
