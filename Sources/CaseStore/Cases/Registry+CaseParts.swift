import CaseKernel

extension Registry {
  /// The cases of those keys, in that order, each with all its parts.
  func caseFiles(_ keys: [Int64]) throws(StoreDefect) -> [CaseFile] {
    if keys.isEmpty { return [] }
    let selection = CaseSelection(keys)
    var files = try bareFiles(keys, selection)
    for (index, people) in try people(selection, count: files.count).enumerated() {
      files[index].parties = people.parties
      files[index].referents = people.referents
      files[index].agreements = people.agreements
    }
    try addPlan(to: &files, selection)
    try addTimes(to: &files, selection)
    try addFigures(to: &files, selection)
    return files
  }

  private func bareFiles(
    _ keys: [Int64], _ selection: CaseSelection
  ) throws(StoreDefect) -> [CaseFile] {
    var files = [CaseFile?](repeating: nil, count: keys.count)
    var rows = try selection.rows(.cases, connection)
    while try rows.next() {
      guard let place = selection.place(of: rows.number(0)) else { continue }
      files[place] = try bareFile(rows)
    }
    // A case without its row would move the others out of their places.
    let found = files.compactMap { $0 }
    guard found.count == keys.count else {
      throw .damaged(path: connection.path, what: "a case has no journal")
    }
    return found
  }

  private func bareFile(_ rows: borrowing Rows) throws(StoreDefect) -> CaseFile {
    let opening = CaseEvent.Opening(
      programme: rows.id(2), module: rows.id(3), definition: rows.text(4), household: rows.id(5),
      phase: rows.id(8), parties: [], facts: try rows.facts(12), extra: try rows.facts(13))
    // Most cases have a dozen or two of dated facts: the table need not grow on the way.
    var file = CaseFile(
      id: rows.id(1), opening: opening, by: rows.id(7), on: try rows.day(6), datedFacts: 24)
    file.phaseSince = try rows.day(9)
    file.outcome = rows.optionalID(10)
    file.closedOn = try rows.optionalDay(11)
    file.entries = rows.number(14)
    return file
  }

  private func addPlan(
    to files: inout [CaseFile], _ selection: CaseSelection
  ) throws(StoreDefect) {
    for (place, commitment) in try commitments(selection) {
      files[place].plan.append(commitment)
    }
  }

  /// The plans of the selected cases, line by line, with the place of the case.
  func commitments(
    _ selection: CaseSelection
  ) throws(StoreDefect) -> [(place: Int, commitment: Commitment)] {
    var rows = try selection.rows(.commitments, connection)
    var found: [(place: Int, commitment: Commitment)] = []
    while try rows.next() {
      guard let place = selection.place(of: rows.number(0)) else { continue }
      var commitment = Commitment(
        number: rows.number(1), party: try rows.word(2), what: rows.text(3),
        due: try rows.optionalDay(4), madeOn: try rows.day(6))
      commitment.state = try rows.word(5)
      commitment.settledOn = try rows.optionalDay(7)
      found.append((place, commitment))
    }
    return found
  }

  private func addTimes(
    to files: inout [CaseFile], _ selection: CaseSelection
  ) throws(StoreDefect) {
    var stays = try selection.rows(.stays, connection)
    while try stays.next() {
      guard let place = selection.place(of: stays.number(0)) else { continue }
      files[place].stays.append(
        PhaseStay(phase: stays.id(1), from: try stays.day(2), to: try stays.optionalDay(3)))
    }
    var milestones = try selection.rows(.milestones, connection)
    while try milestones.next() {
      guard let place = selection.place(of: milestones.number(0)) else { continue }
      files[place].milestones[milestones.text(1)] = try milestones.day(2)
    }
  }

  private func addFigures(
    to files: inout [CaseFile], _ selection: CaseSelection
  ) throws(StoreDefect) {
    var tallies = try selection.rows(.tallies, connection)
    while try tallies.next() {
      guard let place = selection.place(of: tallies.number(0)) else { continue }
      files[place].counts[tallies.id(1)] = tallies.number(2)
    }
    var efforts = try selection.rows(.efforts, connection)
    while try efforts.next() {
      guard let place = selection.place(of: efforts.number(0)) else { continue }
      files[place].efforts.append(Effort(on: try efforts.day(1), minutes: efforts.number(2)))
    }
    var records = try selection.rows(.records, connection)
    while try records.next() {
      guard let place = selection.place(of: records.number(0)) else { continue }
      files[place].records.append(
        LoggedRecord(
          entry: records.number(1), kind: records.id(2), on: try records.day(3),
          facts: try records.facts(4)))
    }
    var links = try selection.rows(.links, connection)
    while try links.next() {
      guard let place = selection.place(of: links.number(0)) else { continue }
      let other =
        links.sensitive(3).map { CaseLink.Other.elsewhere($0) } ?? .here(links.id(1))
      files[place].links.append(CaseLink(other, kind: try links.word(2)))
    }
  }
}
