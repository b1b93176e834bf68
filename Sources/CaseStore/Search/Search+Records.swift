import CaseKernel

/// Each record is added as the viewer may read it, or not at all.
extension Search {
  /// The household, its people who match by themselves, and its cases; nothing where what the
  /// viewer reads of its people does not match.
  mutating func addHousehold(
    _ id: Household.ID, where matches: (_ words: String) -> Bool
  ) throws(StoreDefect) {
    guard !hasSeen(.household, id.rawValue), let view = try reader.view(of: id, registry) else {
      return
    }
    let names = view.household.people.map { SearchText.words(of: $0) }
    guard matches(names.joined(separator: " ")) else { return }
    add(household(view))
    for (person, words) in zip(view.household.people, names) where query.matches(words) {
      add(found(person, of: id))
    }
    try addCases(of: id)
  }

  /// A person found by id, or by a telephone number that the viewer may read, and the household.
  mutating func addPerson(
    _ id: Person.ID, of household: Household.ID, phone: TextRange?
  ) throws(StoreDefect) {
    guard let view = try reader.view(of: household, registry),
      let person = view.household.people.first(where: { $0.id == id })
    else { return }
    if let phone, !(person.phone.map { phone.contains($0.revealed) } ?? false) { return }
    add(found(person, of: household))
    guard !hasSeen(.household, household.rawValue) else { return }
    add(self.household(view))
    try addCases(of: household)
  }

  /// A case that is open to the viewer.
  mutating func addCase(_ id: CaseFile.ID) throws(StoreDefect) {
    guard reader.mayReadCases, !hasSeen(.caseFile, id.rawValue),
      let row = try reader.caseRow(id, registry)
    else { return }
    add(found(row))
  }

  private mutating func addCases(of household: Household.ID) throws(StoreDefect) {
    guard !isFull else { return }
    for row in try reader.cases(CaseFilter(household: household), limit: nil, registry) {
      add(found(row))
    }
  }

  /// Partners are organisations, and everybody's to know.
  mutating func addPartner(_ id: Partner.ID) throws(StoreDefect) {
    guard !hasSeen(.partner, id.rawValue), let partner = try registry.partner(id) else { return }
    add(Found(.partner, partner.id.rawValue, name: Sensitive(partner.name)))
  }

  /// A dwelling that the viewer may see, with who lives there if they may know that too.
  mutating func addDwelling(_ id: Dwelling.ID) throws(StoreDefect) {
    guard reader.mayReadCases, !hasSeen(.dwelling, id.rawValue),
      let dwelling = try registry.dwelling(id), try reader.sees(dwelling, registry)
    else { return }
    add(
      Found(
        .dwelling, id.rawValue, name: dwelling.address ?? Sensitive(""),
        household: try resident(of: id)))
  }

  private func resident(of dwelling: Dwelling.ID) throws(StoreDefect) -> Household.ID? {
    var rows = try registry.connection.rows(
      Requests.residents, [.init(reader.day), .init(dwelling)])
    while try rows.next() {
      let view = try reader.view(of: rows.id(0), registry)
      if view?.household.occupancy(on: reader.day)?.dwelling == dwelling { return rows.id(0) }
    }
    return nil
  }

  private func household(_ view: HouseholdView) -> Found {
    Found(
      .household, view.household.id.rawValue, name: view.household.name(on: reader.day),
      household: view.household.id)
  }

  private func found(_ person: Person, of household: Household.ID) -> Found {
    let first = person.firstName.map { " " + $0.revealed } ?? ""
    return Found(
      .person, person.id.rawValue, name: person.lastName.map { $0.uppercased() + first },
      household: household)
  }

  private func found(_ row: CaseRow) -> Found {
    Found(.caseFile, row.id.rawValue, household: row.household, caseRow: row)
  }
}
