package import CaseKernel
package import CaseStore

/// A household as the viewer may see it, with what is known around it.
package struct HouseholdSheet: Sendable {
  /// The household and what of it is withheld.
  package var view: HouseholdView
  /// Its cases that are open to the viewer, newest first.
  package var cases: [CaseRow]
  /// Where it lives on the day.
  package var dwelling: Dwelling?
  /// The day on which one looks.
  package var day: Day

  /// The household, without what is withheld.
  package var household: Household { view.household }
  /// Where and how it lives on the day; `nil` when unknown or withheld.
  package var occupancy: Occupancy? { household.occupancy(on: day) }

  /// The latest income of a person that holds on the day.
  package func income(of person: Person.ID) -> Income? {
    household.incomes.last { $0.person == person && ($0.from.map { $0 <= day } ?? true) }
  }

  /// What the person is to the household on the day; `nil` when they belong to it no more, or
  /// not yet.
  package func relation(of person: Person.ID) -> Relation? {
    household.members(on: day).last { $0.person == person }?.relation
  }

  /// The private room of a member on the day.
  package func room(of person: Person.ID) -> String? {
    household.members(on: day).last { $0.person == person }?.room
  }

  /// The measures that protect a person on the day.
  package func protectionMeasures(of person: Person.ID) -> [ProtectionMeasure] {
    household.protectionMeasures(of: person, on: day)
  }
}
