import CaseKernel

/// Invented households and dwellings for the norms of occupation.
enum Lived {
  static let day = Example.day(2026, 3, 2)

  /// A household of people by relation and age on the day; an age of `nil` is not known.
  static func household(_ members: (Relation, age: Int?)...) -> Household {
    var household = Household(id: "H-1")
    for (index, member) in members.enumerated() {
      let id = Person.ID("p\(index + 1)")
      household.people.append(
        Person(id: id, lastName: "Exemple", birthDate: member.age.map { day.adding(years: -$0) }))
      household.memberships.append(Membership(person: id, relation: member.0))
    }
    return household
  }

  static func dwelling(habitable: Int? = nil, main: Int? = nil, area: Int? = nil) -> Dwelling {
    var dwelling = Dwelling(id: "L-1", landlord: "bailleur", status: .occupied)
    dwelling.habitableRooms = habitable
    dwelling.mainRooms = main
    dwelling.livingAreaHundredths = area
    return dwelling
  }
}
