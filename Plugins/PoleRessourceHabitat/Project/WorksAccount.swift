package import CaseKernel

/// The money of a household's works: what they cost, what is granted, what nobody covers.
///
/// Each contractor counts with the last amount that it gave, each funder with its last line. An
/// amount that is awaited is unknown, never zero.
package struct WorksAccount: Hashable, Sendable {
  /// What the contractors ask for; `nil` while no amount is known.
  package let cost: Cents?
  /// What the funders granted.
  package let granted: Cents
  /// The funders whose answer is awaited.
  package let awaited: [WorksFunder]

  /// The account that the entries of a case tell.
  package init(_ file: CaseFile) {
    let amounts = Self.latest(file.records(of: "contractorExchange"), by: "contractor", "amount")
    cost = amounts.isEmpty ? nil : amounts.values.reduce(Cents.zero, +)
    let lines = file.records(of: "worksFunding")
    granted = Self.latest(lines, by: "funder", "granted").values.reduce(Cents.zero, +)
    awaited = WorksFunder.allCases.filter { funder in
      let own = lines.filter { $0.choice("funder", as: WorksFunder.self) == funder }
      return !own.isEmpty && own.allSatisfy { $0.facts["granted"] == nil }
    }
  }

  /// What is left to find; `nil` while the cost is not known.
  package var uncovered: Cents? { cost.map { max(.zero, $0 - granted) } }

  /// The grants are more than the works cost.
  package var isOverfunded: Bool { cost.map { granted > $0 } ?? false }

  private static func latest(
    _ records: [LoggedRecord], by key: FieldID, _ field: FieldID
  ) -> [String: Cents] {
    records.reduce(into: [:]) { amounts, record in
      guard let amount = record.facts[field].flatMap({ Cents(fieldValue: $0) }) else { return }
      amounts[record.facts[key]?.text ?? ""] = amount
    }
  }
}
