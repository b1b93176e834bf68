package import CaseKernel

/// The hours of one household, planned against done: the two parts of the diagnosis, then month
/// after month of support.
///
/// The diagnosis takes the work logged from the start of the support to the day it is shared, that
/// day included; the months count from the day after. Work before the support is no part of either.
package struct HoursLedger: Hashable, Sendable {
  /// One month of support.
  package struct Month: Hashable, Sendable {
    /// Its days; the last month may not be over.
    package var days: DayRange
    /// The level in force on its first day; `nil` where none was decided.
    package var level: InterventionLevel?
    package var balance: HoursBalance
  }

  /// Work with the household before the diagnosis was shared.
  package var diagnosisDirect: HoursBalance
  /// Coordination and writing before the diagnosis was shared.
  package var diagnosisCoordination: HoursBalance
  /// The months begun, oldest first; none before the diagnosis is shared.
  package var months: [Month]

  /// The hours of a case on a day; `nil` before the support began.
  package init?(_ file: CaseFile, _ plan: HoursPlan, on day: Day) {
    guard let start = file.day(of: .entered("support")), start <= day else { return nil }
    let work = file.records.filter { $0.on >= start && $0.on <= day }
    let shared = file.day(of: .first("diagnosisShared")).flatMap { $0 <= day ? $0 : nil }
    let early = work.filter { record in shared.map { record.on <= $0 } ?? true }
    diagnosisDirect = HoursBalance(
      planned: plan.diagnosisDirect, done: Self.minutes(of: SuiviDeFamilles.directKinds, in: early))
    diagnosisCoordination = HoursBalance(
      planned: plan.diagnosisCoordination,
      done: Self.minutes(of: SuiviDeFamilles.coordinationKinds, in: early))
    months = shared.map { Self.months(after: $0, to: day, work, file, plan) } ?? []
  }

  /// Everything planned and done so far; a month that has begun is planned whole.
  package var total: HoursBalance {
    months.map(\.balance).reduce(diagnosisDirect + diagnosisCoordination, +)
  }

  /// The latest month that is over; `nil` when none is.
  package func lastComplete(before day: Day) -> Month? { months.last { $0.days.to < day } }

  private static func months(
    after shared: Day, to day: Day, _ work: [LoggedRecord], _ file: CaseFile, _ plan: HoursPlan
  ) -> [Month] {
    let first = shared.adding(days: 1)
    guard first <= day else { return [] }
    return (0...first.months(until: day)).compactMap { index in
      let start = first.adding(months: index)
      let end = max(start, first.adding(months: index + 1).adding(days: -1))
      let days = DayRange(start...end)
      let level = level(of: file, on: start)
      let done = work.filter { days.contains($0.on) }
      let kinds = SuiviDeFamilles.directKinds.union(SuiviDeFamilles.coordinationKinds)
      return Month(
        days: days, level: level,
        balance: HoursBalance(planned: plan.minutes(level), done: minutes(of: kinds, in: done)))
    }
  }

  private static func level(of file: CaseFile, on day: Day) -> InterventionLevel? {
    let decided = file.records(of: "interventionLevel")
    let inForce = decided.last { $0.on <= day } ?? decided.first
    return inForce?.choice("level", as: InterventionLevel.self)
  }

  private static func minutes(of kinds: Set<EventKindID>, in work: [LoggedRecord]) -> Int {
    work.filter { kinds.contains($0.kind) }
      .reduce(0) { $0 + ($1.facts[EntryField.minutes.id]?.number ?? 0) }
  }
}
