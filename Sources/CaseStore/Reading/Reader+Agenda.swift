package import CaseKernel

extension Reader {
  /// The open cases that have something due by a day: their phase, a commitment, or a contact.
  ///
  /// - Parameter silentSince: by programme, the day on or before which the last contact must be
  ///   for one to be due; the opening stands in where there was none.
  package func agendaCases(
    until last: Day, silentSince: [ProgrammeInstance.ID: Day] = [:]
  ) throws(StoreDefect) -> [AgendaCase] {
    guard mayReadCases else { return [] }
    return try read { registry in
      var conditions = Conditions(self)
      if viewer.partner != nil { conditions.add(Requests.isParty("c.key")) }
      conditions.add("c.closedOn IS NULL")
      conditions.add(dueKeys(until: last, silentSince, &conditions))
      let sql = conditions.request(Requests.caseRows, order: "c.key", limit: nil)
      let found = try caseRows(sql, conditions.values, registry)
      return try found.map { try agendaCase($0, registry) }
    }
  }

  private func dueKeys(
    until last: Day, _ silentSince: [ProgrammeInstance.ID: Day], _ conditions: inout Conditions
  ) -> String {
    let day = conditions.next(.init(last))
    var ways = [
      "SELECT key FROM caseFile WHERE due <= \(day)",
      "SELECT caseFile FROM commitment WHERE due <= \(day) AND state = 'open'",
    ]
    for (programme, since) in silentSince.sorted(by: { $0.key < $1.key }) {
      ways.append(
        """
        SELECT key FROM caseFile WHERE closedOn IS NULL
          AND coalesce(lastContact, openedOn) <= \(conditions.next(.init(since)))
          AND programme = \(conditions.next(.init(programme)))
        """)
    }
    return "c.key IN (" + ways.joined(separator: " UNION ") + ")"
  }

  private func agendaCase(
    _ found: FoundCase, _ registry: Registry
  ) throws(StoreDefect) -> AgendaCase {
    let row = found.row
    let readsPlan = Disclosure.reads(.operatorTeam, reach: row.reach)
    return AgendaCase(
      id: row.id, programme: row.programme, module: row.module, definition: row.definition,
      phase: row.phase, openedOn: row.openedOn, due: row.due, lastContact: row.lastContact,
      commitments: readsPlan ? try registry.openCommitments(of: row.id) : [],
      referents: row.referents, initials: found.initials, insee: found.insee)
  }
}

extension Registry {
  /// What is open in the plan of a case.
  func openCommitments(of id: CaseFile.ID) throws(StoreDefect) -> [Commitment] {
    guard let key = try caseKey(id) else { return [] }
    return try commitments(CaseSelection([key])).map(\.commitment).filter { $0.state == .open }
  }
}
