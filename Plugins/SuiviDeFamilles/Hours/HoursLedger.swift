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
    package var balance: TimeBalance
  }

  /// Work with the household before the diagnosis was shared.
  package var diagnosisDirect: TimeBalance
  /// Coordination and writing before the diagnosis was shared.
  package var diagnosisCoordination: TimeBalance
  /// The months begun, oldest first; none before the diagnosis is shared.
  package var months: [Month]

  /// The hours of a case on a day; `nil` before the support began.
  package init?(_ file: CaseFile, _ plan: HoursPlan, on day: Day) {
    guard let start = file.day(of: .entered("support")), start <= day else { return nil }
    let work = file.records.filter { $0.on >= start && $0.on <= day }
    let shared = file.day(of: .first("diagnosisShared")).flatMap { $0 <= day ? $0 : nil }
    let early = work.filter { record in shared.map { record.on <= $0 } ?? true }
    diagnosisDirect = TimeBalance(
      planned: plan.diagnosisDirect, done: Self.minutes(of: SuiviDeFamilles.directKinds, in: early))
    diagnosisCoordination = TimeBalance(
      planned: plan.diagnosisCoordination,
      done: Self.minutes(of: SuiviDeFamilles.coordinationKinds, in: early))
    months = shared.map { Self.months(after: $0, to: day, work, file, plan) } ?? []
  }

  /// Everything planned and done so far; a month that has begun is planned whole.
  package var total: TimeBalance {
    months.map(\.balance).reduce(diagnosisDirect + diagnosisCoordination, +)
  }

  /// The latest month that is over; `nil` when none is.
  package func lastComplete(before day: Day) -> Month? { months.last { $0.days.to < day } }

  private static func months(
    after shared: Day, to day: Day, _ work: [LoggedRecord], _ file: CaseFile, _ plan: HoursPlan
  ) -> [Month] {
    let stated = file.records(of: "interventionLevel").compactMap { record in
      record.choice("level", as: InterventionLevel.self).map { (on: record.on, level: $0) }
    }
    let kinds = SuiviDeFamilles.directKinds.union(SuiviDeFamilles.coordinationKinds)
    return MonthlyTime.months(after: shared, to: day).map { days in
      let level = MonthlyTime.level(of: stated, on: days.from)
      let done = work.filter { days.contains($0.on) }
      return Month(
        days: days, level: level,
        balance: TimeBalance(planned: plan.minutes(level), done: minutes(of: kinds, in: done)))
    }
  }

  private static func minutes(of kinds: Set<EventKindID>, in work: [LoggedRecord]) -> Int {
    work.filter { kinds.contains($0.kind) }
      .reduce(0) { $0 + ($1.facts[EntryField.minutes.id]?.number ?? 0) }
  }
}
