import CaseKernel

extension Reader {
  /// The cases that the viewer may read, latest written first; closed ones by their closing.
  package func cases(
    _ filter: CaseFilter = CaseFilter(), limit: Int? = nil
  ) throws(StoreDefect) -> [CaseRow] {
    guard mayReadCases else { return [] }
    return try read { try cases(filter, limit: limit, $0) }
  }

  func cases(
    _ filter: CaseFilter, limit: Int?, _ registry: Registry
  ) throws(StoreDefect) -> [CaseRow] {
    var conditions = Conditions(self)
    let leader = try add(filter, to: &conditions, registry)
    let sql = conditions.request(
      caseRows(along: leader), order: leader.order, limit: seesOnlyWards ? nil : limit)
    let rows = try caseRows(sql, conditions.values, registry).map(\.row)
    guard seesOnlyWards else { return rows }
    var borne: [CaseRow] = []
    for row in rows {
      let ids = [row.id.rawValue, row.household.rawValue]
      if try bears(filter.text, ids, of: row.household, registry) { borne.append(row) }
    }
    return borne.limited(to: limit)
  }

  /// The case of that id; `nil`, alike, where it is none and where it is closed to the viewer.
  func caseRow(_ id: CaseFile.ID, _ registry: Registry) throws(StoreDefect) -> CaseRow? {
    var conditions = Conditions(self)
    if viewer.partner != nil { conditions.add(Requests.isParty("c.key")) }
    addWards(to: &conditions)
    conditions.add("c.id = \(conditions.next(.init(id)))")
    let sql = conditions.request(caseRows(along: .cases), order: "c.key", limit: nil)
    return try caseRows(sql, conditions.values, registry).first?.row
  }

  /// A row with what only an agenda shows.
  struct FoundCase {
    var key: Int64
    var row: CaseRow
    var initials: String
    /// The commune; a secret one is on no agenda, which is printed and sent on.
    var insee: String?
    var confidentiality: Household.AddressConfidentiality
    /// The viewer is a referent of one of the household's cases.
    var isNamed: Bool
    /// The day on which the order that protects the household expires.
    var orderEndsOn: Day?
  }

  func caseRows(
    _ sql: String, _ values: [SQLValue], _ registry: Registry
  ) throws(StoreDefect) -> [FoundCase] {
    var found: [FoundCase] = []
    var rows = try registry.connection.rows(sql, values)
    while try rows.next() { found.append(try foundCase(rows)) }
    try addPeople(to: &found, registry)
    return found
  }

  private func foundCase(_ rows: borrowing Rows) throws(StoreDefect) -> FoundCase {
    let name = ShownName(joined: rows.text(16))
    let row = CaseRow(
      id: rows.id(1), programme: rows.id(2), module: rows.id(3), definition: rows.text(4),
      household: rows.id(5), householdName: name.full, openedOn: try rows.day(6),
      phase: rows.id(7), phaseSince: try rows.day(8), due: try rows.optionalDay(9),
      outcome: rows.optionalID(10), closedOn: try rows.optionalDay(11),
      lastContact: try rows.optionalDay(12), referents: [], parties: [], agreements: [],
      addressWithheld: true, reach: .everyPartner)
    return FoundCase(
      key: Int64(rows.number(0)), row: row, initials: name.initials,
      insee: rows.optionalText(13), confidentiality: try rows.word(14),
      isNamed: rows.flag(15), orderEndsOn: try rows.optionalDay(17))
  }

  private func addPeople(
    to found: inout [FoundCase], _ registry: Registry
  ) throws(StoreDefect) {
    var landlords = Landlords(registry)
    for chunk in CaseSelection.chunks(of: found.map(\.key)) {
      let people = try registry.people(chunk.selection, count: chunk.count)
      for (offset, one) in people.enumerated() {
        let index = chunk.start + offset
        found[index].row.referents = one.referents
        found[index].row.parties = one.parties
        found[index].row.agreements = one.agreements
        let involvement = Involvement(
          of: viewer, parties: one.parties, referents: one.referents, on: day)
        found[index].row.reach = reach(involvement.named, involvement.ceiling) ?? .everyPartner
        let standing = Standing(
          reach: reach(found[index].isNamed, involvement.ceiling),
          named: isNamed(found[index].isNamed))
        let confidentiality = found[index].confidentiality
        let withheld = standing.withholdsAddress(confidentiality)
        found[index].row.addressWithheld = withheld
        if withheld || confidentiality == .secret { found[index].insee = nil }
        guard withheld else { continue }
        try hideLandlords(in: &found[index].row, &landlords)
      }
    }
  }

  private func hideLandlords(
    in row: inout CaseRow, _ landlords: inout Landlords
  ) throws(StoreDefect) {
    row.parties = try landlords.hidden(in: row.parties, but: viewer.partner)
    row.agreements = try landlords.hidden(in: row.agreements, but: viewer.partner)
  }

  /// The class that the viewer reaches in a case that is open to them.
  func reach(named: Bool) -> Visibility? { reach(named, nil) }

  /// The same, where the viewer's partner is kept to a class.
  func reach(_ named: Bool, _ ceiling: Visibility?) -> Visibility? {
    Disclosure.reach(
      of: viewer, Involvement(partnerTakesPart: true, named: named, ceiling: ceiling))
  }

  /// The farthest of the classes that a request has joined by commas.
  func ceiling(_ joined: String?) -> Visibility? {
    joined?.split(separator: ",").compactMap { Visibility(rawValue: String($0)) }.max()
  }
}

/// The names that a list shows, from the two that a request joins by a unit separator.
struct ShownName {
  private let lastName: Substring
  private let firstName: Substring

  init(joined: String) {
    let parts = joined.split(separator: "\u{1F}", omittingEmptySubsequences: false)
    lastName = parts.first ?? ""
    firstName = parts.count > 1 ? parts[1] : ""
  }

  /// `LASTNAME First`, like `Household.name(on:)`.
  var full: Sensitive<String> {
    Sensitive(lastName.uppercased() + (firstName.isEmpty ? "" : " " + firstName))
  }

  /// « D. C. », like `Household.initials(on:)`.
  var initials: String {
    let letters = [firstName, lastName].compactMap(\.first)
    return letters.isEmpty
      ? "—" : letters.map { $0.uppercased() + "." }.joined(separator: " ")
  }
}
