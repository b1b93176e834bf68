/// How the months of a measure are counted, a convention that operators and funders argue about.
///
/// Each convention cuts the calendar into months, says which of them count, and gives each counted
/// month to exactly one day: the month belongs to the period that contains that day. The counts of
/// adjacent periods therefore add up to the count of their union, whatever day separates them, and
/// no month is paid twice. Prorata is the exception: its days add up, but each result is rounded
/// to the hundredth, so that two adjacent periods may differ by 0.01 from their union.
///
/// An *active* day is a day of the measure that is not suspended; with
/// `SuspendedMonths.included`, suspensions are ignored and every day of the measure is active.
///
/// Source: D4.5. The default of the house is anniversary months, suspensions excluded.
public enum MonthCounting: String, Hashable, CaseIterable, Codable, Sendable {
  /// Calendar months with at least one active day; each belongs to its first active day.
  ///
  /// From 31 January to 1 March makes three months. A month without any active day is not counted.
  case calendarMonthsStarted = "calendar-months-started"

  /// Calendar months active from their first to their last day; each belongs to its last day.
  ///
  /// From 31 January to 1 March makes one month. A single suspended day loses its month.
  case fullMonths = "full-months"

  /// Active days of the period divided by 30.4375 (a year of 365.25 days over 12), rounded half-up
  /// to the hundredth of a month. Suspended days are taken out.
  case prorataDays = "prorata-days"

  /// Months counted from the day the measure started; a started month counts, and belongs to its
  /// first day.
  ///
  /// Month `k` (from 0) runs from `start + k months` to the eve of `start + (k + 1) months`, each
  /// added from the start and clipped at month ends: from 31 January, the months begin on
  /// 31 January, 28 February, 31 March. It exists if the measure still runs on its first day. It
  /// is not counted if all its days in the measure are suspended; a suspension does not move the
  /// beginning of the following months.
  case anniversaryMonths = "anniversary-months"
}
