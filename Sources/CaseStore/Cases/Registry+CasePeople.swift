import CaseKernel

/// Who has to do with a case: what lists show of it beside its row.
struct CasePeople {
  var parties: [Party] = []
  var referents: [Referent] = []
  var agreements: [Agreement] = []
}

extension Registry {
  /// The people of the selected cases, in their order.
  func people(_ selection: CaseSelection, count: Int) throws(StoreDefect) -> [CasePeople] {
    var people = [CasePeople](repeating: CasePeople(), count: count)
    try addParties(to: &people, selection)
    try addReferents(to: &people, selection)
    try addAgreements(to: &people, selection)
    return people
  }

  private func addParties(
    to people: inout [CasePeople], _ selection: CaseSelection
  ) throws(StoreDefect) {
    var rows = try selection.rows(.parties, connection)
    while try rows.next() {
      guard let place = selection.place(of: rows.number(0)) else { continue }
      people[place].parties.append(
        Party(
          rows.id(1), rows.id(2), from: try rows.optionalDay(3), to: try rows.optionalDay(4),
          reads: try rows.optionalWord(5)))
    }
  }

  private func addReferents(
    to people: inout [CasePeople], _ selection: CaseSelection
  ) throws(StoreDefect) {
    var rows = try selection.rows(.referents, connection)
    while try rows.next() {
      guard let place = selection.place(of: rows.number(0)) else { continue }
      people[place].referents.append(
        Referent(
          user: rows.id(1), partner: rows.optionalID(2), from: try rows.day(3),
          to: try rows.optionalDay(4)))
    }
  }

  private func addAgreements(
    to people: inout [CasePeople], _ selection: CaseSelection
  ) throws(StoreDefect) {
    var rows = try selection.rows(.agreements, connection)
    while try rows.next() {
      guard let place = selection.place(of: rows.number(0)) else { continue }
      people[place].agreements.append(
        Agreement(
          try rows.word(1), givenOn: try rows.day(2), withdrawnOn: try rows.optionalDay(3),
          mode: try rows.optionalWord(4), with: rows.optionalID(5)))
    }
  }
}
