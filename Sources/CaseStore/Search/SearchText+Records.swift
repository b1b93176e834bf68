import CaseKernel

/// The words by which records are found, as their rows hold them.
extension SearchText {
  /// Everybody's names, the holder's first, so that lists sort by the name they show.
  static func words(of household: Household, on day: Day) -> String {
    let holder = household.holder(on: day)
    let others = household.people.filter { $0.id != holder?.id }
    return ([holder].compactMap { $0 } + others).map(words(of:)).joined(separator: " ")
  }

  /// The last name, then the first.
  static func words(of person: Person) -> String {
    folded(person.lastName.revealed + " " + (person.firstName?.revealed ?? ""))
  }

  /// The name, then the id, which is often what people call the partner.
  static func words(of partner: Partner) -> String {
    folded(partner.name + " " + partner.id.rawValue)
  }

  /// The address, where it is known.
  static func words(of dwelling: Dwelling) -> String {
    folded(dwelling.address?.revealed ?? "")
  }
}
