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
      let plans = try registry.openCommitments(of: found.map(\.key))
      return try zip(found, plans).map { found, plan in
        var one = agendaCase(found, plan: plan)
        if try !isInStock(found.row.household, registry) { one.insee = nil }
        return one
      }
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

  /// A landlord's people see where its own tenants live, and nobody else's.
  private func isInStock(
    _ household: Household.ID, _ registry: Registry
  ) throws(StoreDefect) -> Bool {
    guard stock != nil else { return true }
    var rows = try registry.connection.rows(
      Requests.standing,
      [.init(day), .init(viewer.user), .init(viewer.partner), .init(household)])
    return try rows.next() && rows.flag(3)
  }

  private func agendaCase(_ found: FoundCase, plan: [Commitment]) -> AgendaCase {
    let row = found.row
    let readsPlan = Disclosure.reads(.operatorTeam, reach: row.reach)
    return AgendaCase(
      id: row.id, programme: row.programme, module: row.module, definition: row.definition,
      phase: row.phase, openedOn: row.openedOn, due: row.due, lastContact: row.lastContact,
      commitments: readsPlan ? plan : [], referents: row.referents, initials: found.initials,
      insee: found.insee)
  }
}

extension Registry {
  /// What is open in the plans of cases, in the order of their keys.
  func openCommitments(of keys: [Int64]) throws(StoreDefect) -> [[Commitment]] {
    var plans = [[Commitment]](repeating: [], count: keys.count)
    for chunk in CaseSelection.chunks(of: keys) {
      for (place, commitment) in try commitments(chunk.selection) where commitment.state == .open {
        plans[chunk.start + place].append(commitment)
      }
    }
    return plans
  }
}
