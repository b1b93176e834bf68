import CaseKernel

/// The household of a number: the same one in each run, and in the reference.
struct InventedHousehold {
  let number: Int
  /// The landlord that it rents from.
  let landlord: Partner.ID

  private static let names = [
    "Arnaud", "Briand", "Colin", "Diallo", "Etienne", "Fofana", "Guérin",
  ]

  var id: Household.ID { Household.ID("H-" + Self.padded(number, 6)) }

  /// One to four persons, 2.5 on average, with the ids that the store gives.
  func household(_ nextPersonID: () throws -> Person.ID) throws -> Household {
    var household = Household(id: id)
    household.language = "fr"
    household.postcode = "44000"
    household.insee = "44109"
    household.rentDebt = Cents(Int64(number % 7 * 10_000))
    for index in 0..<(1 + number % 4) {
      let person = try person(index, id: nextPersonID())
      household.people.append(person)
      household.memberships.append(
        Membership(person: person.id, relation: index == 0 ? .holder : .child))
    }
    if let holder = household.people.first {
      household.incomes = [
        Income(person: holder.id, monthly: Cents(Int64((900 + number % 900) * 100)))
      ]
    }
    household.occupancies = [
      Occupancy(landlord: landlord, tenure: .tenant, from: Day(year: 2019, month: 4, day: 1))
    ]
    return household
  }

  private func person(_ index: Int, id: Person.ID) throws -> Person {
    let year = index == 0 ? 1950 + number % 50 : 2008 + index
    var person = Person(
      id: id, lastName: Self.names[number % 7], firstName: "Prénom\(index)",
      birthDate: Day(year: year, month: 1 + number % 12, day: 1 + number % 28))
    if index == 0 {
      person.phone = Sensitive("063998" + Self.padded(number % 10_000, 4))
      person.email = Sensitive("h\(number)@example.org")
    }
    return person
  }

  /// At least that many digits.
  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
