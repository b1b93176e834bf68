package import CaseKernel

/// The aid that the landlord owes to a tenant who accepts a statutory offer.
///
/// Source: CCH R442-3-2, décret 2009-1141 of 22 September 2009 (D1.8).
package struct MobilityAid: Hashable, Sendable {
  /// The tenant's choice.
  package enum Choice: String, FieldChoice {
    case mover, flat

    /// The choice, as forms show it.
    package var label: Text {
      switch self {
      case .mover:
        Text(fr: "déménageur choisi par le bailleur", en: "mover chosen by the landlord")
      case .flat: Text(fr: "somme forfaitaire", en: "flat sum")
      }
    }
  }

  /// Amounts from a day on.
  package struct Amounts: Hashable, Sendable {
    /// The first day of these amounts.
    package var from: Day
    /// The most that the landlord pays for the mover.
    package var mover: Cents
    /// The flat sum paid to the tenant who moves without.
    package var flat: Cents
    /// The most for re-levelling works, where the tenant had improved the old dwelling.
    package var works: Cents
    /// What each dependant adds to the works.
    package var worksPerDependant: Cents

    /// Amounts of a day.
    package init(
      from day: Day, mover: Cents, flat: Cents, works: Cents, worksPerDependant: Cents
    ) {
      from = day
      self.mover = mover
      self.flat = flat
      self.works = works
      self.worksPerDependant = worksPerDependant
    }

    /// The amounts of the decree, which came into force on 25 September 2009.
    package static let ofTheDecree = Amounts(
      from: Day(year: 2009, month: 9, day: 25) ?? .first, mover: Cents(100_000),
      flat: Cents(40_000), works: Cents(150_000), worksPerDependant: Cents(50_000))
  }

  /// The table by first day; the latest that has begun holds. The mover's and the flat amount are
  /// revised every 1 January.
  package var table: [Amounts]

  /// A table of amounts, in any order.
  package init(_ table: [Amounts]) {
    self.table = table.sorted { $0.from < $1.from }
  }

  /// The amounts of a day; `nil` before the first of them.
  package func amounts(on day: Day) -> Amounts? { table.last { $0.from <= day } }

  /// Whether the amounts of a day are those of its own year: revised since, they may be too low.
  package func isRevised(on day: Day) -> Answer {
    Answer(amounts(on: day).map { $0.from.year == day.year })
  }

  /// What the landlord owes or pays at most, by the tenant's choice.
  package func amount(_ choice: Choice, on day: Day) -> Cents? {
    amounts(on: day).map { choice == .mover ? $0.mover : $0.flat }
  }

  /// The most for re-levelling works of a household with that many dependants.
  package func works(dependants: Int, on day: Day) -> Cents? {
    amounts(on: day).map { $0.works + $0.worksPerDependant.times(max(0, dependants)) }
  }

  /// The last day for the flat sum: at the latest the month after the old keys are returned.
  package static func due(keysReturned day: Day) -> Day { day.adding(months: 1) }
}
