package import CaseKernel

extension Transaction {
  /// Writes the whole record of a household; `false` when it was already so.
  ///
  /// - Parameter kind: what the entry of its journal is, where it is more than an edit.
  @discardableResult
  package func save(
    _ household: Household, as kind: EventKindID? = nil
  ) throws(StoreDefect) -> Bool {
    let known = try registry.household(household.id)
    if known == household { return false }
    try save(.household, isNew: known == nil, try values(of: household))
    if known != nil {
      for sql in Requests.deleteHouseholdParts { try run(sql, [.init(household.id)]) }
    }
    try insertPeople(household)
    try insertOccupancies(household)
    try insertProtectionMeasures(household)
    try insertWishes(household)
    try note(
      StoredJSON.bytes(household), .household, household.id.rawValue, isNew: known == nil, as: kind)
    return true
  }

  private func values(of household: Household) throws(StoreDefect) -> [SQLValue] {
    let rules = household.contactRules?.revealed
    let protection = household.protection?.revealed
    return [
      .init(household.id), .init(word: household.kind),
      .text(SearchText.words(of: household, on: stamp.day)),
      .init(household.language), .init(household.postalAddress), .init(household.postcode),
      .init(household.insee), .init(household.safeContact),
      .init(word: household.addressConfidentiality), .init(household.rentDebt),
      .init(household.housingRequestNumber), .init(word: household.dalo),
      .init(word: household.collectiveAgreement), .init(word: household.departmentalPlan),
      try rules.map { rules throws(StoreDefect) in .utf8(try StoredJSON.encoded(rules)) } ?? .null,
      try protection.map { kept throws(StoreDefect) in .utf8(try StoredJSON.encoded(kept)) }
        ?? .null,
      .init(protection?.order?.expiry), .init(household.splitFrom),
      .init(household.privateRooms),
    ]
  }

  private func insertPeople(_ household: Household) throws(StoreDefect) {
    for (index, person) in household.people.enumerated() {
      let situations = person.situations.revealed.map(\.rawValue).sorted()
      try run(
        Requests.insertPerson,
        [
          .init(household.id), .init(index + 1), .init(person.id), .init(person.lastName),
          .init(person.firstName), .init(person.birthDate), .init(person.phone),
          .init(person.email), .init(person.legalRepresentative),
          .text(situations.joined(separator: " ")),
        ])
    }
    for (index, member) in household.memberships.enumerated() {
      try run(
        Requests.insertMembership,
        [
          .init(household.id), .init(index + 1), .init(member.person),
          .init(word: member.relation), .init(member.room), .init(member.from),
          .init(member.to),
        ])
    }
    for (index, income) in household.incomes.enumerated() {
      try run(
        Requests.insertIncome,
        [
          .init(household.id), .init(index + 1), .init(income.person), .init(income.from),
          .init(income.monthly), .init(income.source),
        ])
    }
  }

  private func insertOccupancies(_ household: Household) throws(StoreDefect) {
    do {
      for (index, line) in household.occupancies.enumerated() {
        try run(
          Requests.insertOccupancy,
          [
            .init(household.id), .init(index + 1), .init(line.dwelling), .init(line.landlord),
            .init(line.tenure?.rawValue), .init(line.from), .init(line.to),
          ])
      }
    } catch .refused(let what) {
      let lines = household.occupancies
      throw try missing(partners: lines.map(\.landlord), dwellings: lines.map(\.dwelling))
        ?? .refused(what: what)
    }
  }

  private func insertProtectionMeasures(_ household: Household) throws(StoreDefect) {
    do {
      for (index, line) in household.protectionMeasures.enumerated() {
        try run(
          Requests.insertProtectionMeasure,
          [
            .init(household.id), .init(index + 1), .init(line.person), .init(word: line.kind),
            .init(line.scope?.rawValue), .init(line.court), .init(line.reference),
            .init(line.from), .init(line.to), .init(line.mandatary),
          ])
      }
    } catch .refused(let what) {
      throw try missing(partners: household.protectionMeasures.map(\.mandatary))
        ?? .refused(what: what)
    }
  }

  private func insertWishes(_ household: Household) throws(StoreDefect) {
    for (index, wish) in household.wishes.enumerated() {
      try run(
        Requests.insertWish,
        [
          .init(household.id), .init(index + 1), .init(word: wish.criterion),
          .init(word: wish.level), .utf8(try StoredJSON.encoded(wish.values)),
        ])
    }
  }
}
