package import CaseKernel

extension Registry {
  /// The household with people, stays, incomes and tenures, nothing withheld; `nil` when unknown.
  package func household(_ id: Household.ID) throws(StoreDefect) -> Household? {
    guard var household = try householdRow(id) else { return nil }
    household.people = try people(of: id)
    household.memberships = try memberships(of: id)
    household.incomes = try incomes(of: id)
    household.occupancies = try occupancies(of: id)
    household.protectionMeasures = try protectionMeasures(of: id)
    return household
  }

  /// Whether the id is taken.
  package func householdExists(_ id: Household.ID) throws(StoreDefect) -> Bool {
    try connection.exists(Requests.householdExists, [.init(id)])
  }

  private func householdRow(_ id: Household.ID) throws(StoreDefect) -> Household? {
    var rows = try connection.rows(Requests.household, [.init(id)])
    guard try rows.next() else { return nil }
    var household = Household(id: rows.id(0), kind: try rows.word(1))
    household.language = rows.optionalText(2)
    household.postalAddress = rows.sensitive(3)
    household.postcode = rows.optionalText(4)
    household.insee = rows.optionalText(5)
    household.safeContact = rows.sensitive(6)
    household.addressConfidentiality = try rows.word(7)
    household.rentDebt = rows.cents(8)
    household.housingRequestNumber = rows.optionalText(9)
    household.dalo = try rows.word(10)
    household.collectiveAgreement = try rows.word(11)
    household.departmentalPlan = try rows.word(12)
    household.contactRules = rows.isNull(13) ? nil : Sensitive(try rows.json(13))
    household.protection = rows.isNull(14) ? nil : Sensitive(try rows.json(14))
    household.splitFrom = rows.optionalID(15)
    household.privateRooms = rows.optionalNumber(16)
    return household
  }

  private func people(of household: Household.ID) throws(StoreDefect) -> [Person] {
    var rows = try connection.rows(Requests.people, [.init(household)])
    var people: [Person] = []
    while try rows.next() {
      var person = Person(
        id: rows.id(0), lastName: rows.text(1), firstName: rows.optionalText(2),
        birthDate: try rows.optionalDay(3))
      person.phone = rows.sensitive(4)
      person.email = rows.sensitive(5)
      person.legalRepresentative = rows.sensitive(6)
      let situations = rows.text(7).split(separator: " ")
      person.situations = Sensitive(
        Set(situations.compactMap { Person.Situation(rawValue: String($0)) }))
      people.append(person)
    }
    return people
  }

  private func memberships(of household: Household.ID) throws(StoreDefect) -> [Membership] {
    var rows = try connection.rows(Requests.memberships, [.init(household)])
    var memberships: [Membership] = []
    while try rows.next() {
      memberships.append(
        Membership(
          person: rows.id(0), relation: try rows.word(1), room: rows.optionalText(4),
          from: try rows.optionalDay(2), to: try rows.optionalDay(3)))
    }
    return memberships
  }

  private func protectionMeasures(
    of household: Household.ID
  ) throws(StoreDefect) -> [ProtectionMeasure] {
    var rows = try connection.rows(Requests.protectionMeasures, [.init(household)])
    var found: [ProtectionMeasure] = []
    while try rows.next() {
      found.append(
        ProtectionMeasure(
          person: rows.id(0), kind: try rows.word(1), scope: try rows.optionalWord(2),
          court: rows.optionalText(3), reference: rows.optionalText(4),
          from: try rows.optionalDay(5), to: try rows.optionalDay(6),
          mandatary: rows.optionalID(7)))
    }
    return found
  }

  private func incomes(of household: Household.ID) throws(StoreDefect) -> [Income] {
    var rows = try connection.rows(Requests.incomes, [.init(household)])
    var incomes: [Income] = []
    while try rows.next() {
      incomes.append(
        Income(
          person: rows.id(0), from: try rows.optionalDay(1), monthly: rows.cents(2),
          source: rows.optionalText(3)))
    }
    return incomes
  }

  private func occupancies(of household: Household.ID) throws(StoreDefect) -> [Occupancy] {
    var rows = try connection.rows(Requests.occupancies, [.init(household)])
    var occupancies: [Occupancy] = []
    while try rows.next() {
      occupancies.append(
        Occupancy(
          dwelling: rows.optionalID(0), landlord: rows.optionalID(1),
          tenure: try rows.optionalWord(2),
          from: try rows.optionalDay(3), to: try rows.optionalDay(4)))
    }
    return occupancies
  }
}
