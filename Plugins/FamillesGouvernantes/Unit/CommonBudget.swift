import CaseKernel

/// The purse that residents share for meals, upkeep and outings: what each gave, what was spent.
///
/// Source: D3.4, costs pooled by the residents.
struct CommonBudget {
  let contributions: [LoggedRecord]
  let expenses: [LoggedRecord]

  /// The purse as the entries of the case tell it, up to a day.
  init(_ file: CaseFile, until day: Day) {
    contributions = file.records(of: "budgetContribution").filter { $0.on <= day }
    expenses = file.records(of: "budgetExpense").filter { $0.on <= day }
  }

  var isEmpty: Bool { contributions.isEmpty && expenses.isEmpty }

  /// What is left of what was given.
  var balance: Cents { Self.sum(contributions) - Self.sum(expenses) }

  private static func sum(_ records: [LoggedRecord]) -> Cents {
    records.reduce(.zero) { $0 + Cents(Int64($1.facts["amount"]?.number ?? 0)) }
  }

  /// Those of some people who gave nothing for a month, in their order.
  ///
  /// A contribution is for the month that it says, else for the month in which it was given.
  func missing(_ people: [Person.ID], inMonthOf day: Day) -> [Person.ID] {
    let givers = contributions.filter { record in
      let month = record.facts["month"]?.day ?? record.on
      return month.year == day.year && month.month == day.month
    }.compactMap { $0.person("resident") }
    return people.filter { !givers.contains($0) }
  }
}
