package import CaseKernel

/// The two aids for a shared life: never both for the same year, and no more than their ceilings.
///
/// Source: CASF L281-1 (D3.6). The table is dated; a deployment adds the amounts of its year.
package struct SharedLivingAid: Hashable, Sendable {
  /// Which aid it is.
  package enum Kind: String, FieldChoice {
    case avp, forfait

    /// The aid, as forms show it.
    package var label: Text {
      switch self {
      case .avp: Text(fr: "aide à la vie partagée (AVP)", en: "shared-living aid (AVP)")
      case .forfait: Text(fr: "forfait habitat inclusif", en: "inclusive-housing allowance")
      }
    }
  }

  /// The ceilings of an aid from a day on.
  package struct Amounts: Hashable, Sendable {
    package var kind: Kind
    /// The first day of these amounts.
    package var from: Day
    /// The most for a person and a year.
    package var perPerson: Cents
    /// The most for a project and a year; `nil` where there is no such ceiling.
    package var perProject: Cents?

    /// Amounts of an aid from a day on.
    package init(_ kind: Kind, from day: Day, perPerson: Cents, perProject: Cents? = nil) {
      self.kind = kind
      from = day
      self.perPerson = perPerson
      self.perProject = perProject
    }

    /// The amounts of D3.6. The law of the allowance is of November 2018: its first day here is
    /// ours; the aid that replaces it is of 2021.
    package static let ofTheLaw = [
      Amounts(
        .forfait, from: Day(year: 2018, month: 11, day: 24) ?? .first,
        perPerson: Cents(800_000), perProject: Cents(6_000_000)),
      Amounts(
        .avp, from: Day(year: 2021, month: 1, day: 1) ?? .first, perPerson: Cents(1_000_000)),
    ]
  }

  /// The table by first day; the latest that has begun holds for each aid.
  package var table: [Amounts]

  /// A table of amounts; of two that begin on the same day, the later one given holds.
  package init(_ table: [Amounts]) {
    self.table = table.enumerated().sorted {
      ($0.element.from, $0.offset) < ($1.element.from, $1.offset)
    }
    .map(\.element)
  }

  /// The amounts of an aid on a day; `nil` before there is any.
  package func amounts(_ kind: Kind, on day: Day) -> Amounts? {
    table.last { $0.kind == kind && $0.from <= day }
  }

  /// The most that may be granted for a year and a number of people; `nil` before there is any aid.
  package func ceiling(_ kind: Kind, people: Int, year: Int) -> Cents? {
    guard let last = Day(year: year, month: 12, day: 31), let amounts = amounts(kind, on: last)
    else { return nil }
    let persons = amounts.perPerson.times(max(0, people))
    return amounts.perProject.map { min($0, persons) } ?? persons
  }
}
