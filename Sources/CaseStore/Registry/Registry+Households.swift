package import CaseKernel

extension Registry {
  /// The household with people, stays, incomes and tenures, nothing withheld; `nil` when unknown.
  package func household(_ id: Household.ID) throws(StoreDefect) -> Household? {
    try bulk(HouseholdSelection([id])).first
  }

  /// The same of many, those that there are, in the order of the ids: a few hundred at a time, so
  /// that thousands cost no request each.
  package func households(_ ids: [Household.ID]) throws(StoreDefect) -> [Household] {
    var found: [Household] = []
    found.reserveCapacity(ids.count)
    for start in stride(from: 0, to: ids.count, by: HouseholdSelection.most) {
      let chunk = ids[start..<min(start + HouseholdSelection.most, ids.count)]
      found += try bulk(HouseholdSelection(Array(chunk)))
    }
    return found
  }

  /// Whether the id is taken.
  package func householdExists(_ id: Household.ID) throws(StoreDefect) -> Bool {
    try connection.exists(Requests.householdExists, [.init(id)])
  }

  private func bulk(_ selection: HouseholdSelection) throws(StoreDefect) -> [Household] {
    var found = try bareHouseholds(selection)
    try addPeople(to: &found, selection)
    try addMemberships(to: &found, selection)
    try addIncomes(to: &found, selection)
    try addOccupancies(to: &found, selection)
    try addProtectionMeasures(to: &found, selection)
    try addWishes(to: &found, selection)
    return found.compactMap { $0 }
  }

  private func bareHouseholds(
    _ selection: HouseholdSelection
  ) throws(StoreDefect) -> [Household?] {
    var found = [Household?](repeating: nil, count: selection.count)
    var rows = try selection.rows(.households, connection)
    while try rows.next() {
      guard let place = selection.place(of: rows.id(0)) else { continue }
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
      found[place] = household
    }
    return found
  }

  private func addPeople(
    to found: inout [Household?], _ selection: HouseholdSelection
  ) throws(StoreDefect) {
    var rows = try selection.rows(.people, connection)
    while try rows.next() {
      guard let place = selection.place(of: rows.id(0)) else { continue }
      var person = Person(
        id: rows.id(1), lastName: rows.text(2), firstName: rows.optionalText(3),
        birthDate: try rows.optionalDay(4))
      person.phone = rows.sensitive(5)
      person.email = rows.sensitive(6)
      person.legalRepresentative = rows.sensitive(7)
      let situations = rows.text(8).split(separator: " ")
      person.situations = Sensitive(
        Set(situations.compactMap { Person.Situation(rawValue: String($0)) }))
      found[place]?.people.append(person)
    }
  }

  private func addMemberships(
    to found: inout [Household?], _ selection: HouseholdSelection
  ) throws(StoreDefect) {
    var rows = try selection.rows(.memberships, connection)
    while try rows.next() {
      guard let place = selection.place(of: rows.id(0)) else { continue }
      found[place]?.memberships.append(
        Membership(
          person: rows.id(1), relation: try rows.word(2), room: rows.optionalText(5),
          from: try rows.optionalDay(3), to: try rows.optionalDay(4)))
    }
  }

  private func addIncomes(
    to found: inout [Household?], _ selection: HouseholdSelection
  ) throws(StoreDefect) {
    var rows = try selection.rows(.incomes, connection)
    while try rows.next() {
      guard let place = selection.place(of: rows.id(0)) else { continue }
      found[place]?.incomes.append(
        Income(
          person: rows.id(1), from: try rows.optionalDay(2), monthly: rows.cents(3),
          source: rows.optionalText(4)))
    }
  }

  private func addOccupancies(
    to found: inout [Household?], _ selection: HouseholdSelection
  ) throws(StoreDefect) {
    var rows = try selection.rows(.occupancies, connection)
    while try rows.next() {
      guard let place = selection.place(of: rows.id(0)) else { continue }
      found[place]?.occupancies.append(
        Occupancy(
          dwelling: rows.optionalID(1), landlord: rows.optionalID(2),
          tenure: try rows.optionalWord(3),
          from: try rows.optionalDay(4), to: try rows.optionalDay(5)))
    }
  }
}
