import CaseKernel

/// What was granted of one aid for one year, in one decision or several.
///
/// Source: D3.6, ceilings by person and year.
struct AidOfYear: Hashable {
  let kind: SharedLivingAid.Kind
  let year: Int
  /// The sum of the decisions.
  let amount: Cents
  /// For how many people: as many as the decisions say together, yet no more than lived in the unit
  /// that year, where the household tells.
  let people: Int

  /// The aids of a unit by year, in a fixed order.
  static func all(_ grants: [LoggedRecord], of household: Household) -> [AidOfYear] {
    let years = Set(grants.compactMap { $0.facts["year"]?.number }).sorted()
    return years.flatMap { year in
      SharedLivingAid.Kind.allCases.compactMap { AidOfYear($0, year, grants, household) }
    }
  }

  private init?(
    _ kind: SharedLivingAid.Kind, _ year: Int, _ grants: [LoggedRecord], _ household: Household
  ) {
    let own = grants.filter {
      $0.choice("aid", as: SharedLivingAid.Kind.self) == kind && $0.facts["year"]?.number == year
    }
    guard !own.isEmpty else { return nil }
    func sum(_ field: FieldID) -> Int { own.reduce(0) { $0 + ($1.facts[field]?.number ?? 0) } }
    self.kind = kind
    self.year = year
    amount = Cents(Int64(sum("amount")))
    let lived = Self.residents(of: household, in: year)
    let decided = own.compactMap { $0.facts["people"]?.number }.max() ?? 0
    people = lived == 0 ? sum("people") : min(sum("people"), max(lived, decided))
  }

  /// How many different people lived in the unit on some day of a year.
  private static func residents(of household: Household, in year: Int) -> Int {
    guard let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return 0 }
    let lived = household.memberships.filter { line in
      line.relation == .resident && (line.from.map { $0 <= last } ?? true)
        && (line.to.map { $0 >= first } ?? true)
    }
    return Set(lived.map(\.person)).count
  }
}
