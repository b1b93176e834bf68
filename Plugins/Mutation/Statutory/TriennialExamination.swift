package import CaseKernel

/// The examination of the occupation of a dwelling, every three years from the signature of the
/// lease, in tight zones.
///
/// Source: CCH L442-5-2, loi ELAN (D1.9).
package enum TriennialExamination {
  /// The next examination on or after a day: the smallest multiple of three years from the
  /// signature.
  ///
  /// - Parameter signed: the day the present lease was signed.
  package static func next(leaseSigned signed: Day, onOrAfter day: Day) -> Day {
    let turns = max(1, signed.months(until: day) / 36)
    let examination = signed.adding(years: 3 * turns)
    return examination >= day ? examination : signed.adding(years: 3 * (turns + 1))
  }
}
