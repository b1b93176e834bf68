import CaseKernel

extension Reader {
  /// The open cases that have something due in a window: their phase, a commitment, a contact, the
  /// end of an order or of a protection measure.
  ///
  /// Where the window has a limit, only cases that may hold one of the earliest entries; the caller
  /// cuts.
  package func agendaCases(_ window: AgendaWindow) throws(StoreDefect) -> [AgendaCase] {
    guard mayReadCases else { return [] }
    return try read { registry in
      var window = window
      window.last = try lastNeeded(window, registry)
      var conditions = Conditions(self)
      add(window, to: &conditions)
      conditions.add(
        window.mine ? isDue(window, &conditions) : dueKeys(window, &conditions))
      let sql = conditions.request(caseRows(along: .cases), order: "c.key", limit: nil)
      let found = try caseRows(sql, conditions.values, registry)
      let keys = found.map(\.key)
      let plans = try registry.openCommitments(of: keys)
      let deadlines = try registry.deadlines(of: keys)
      let ending = try householdsWithEndingMeasures(window, registry)
      return try zip(found, zip(plans, deadlines)).map { found, due in
        var one = agendaCase(found, plan: due.0, deadlines: due.1)
        if try !isInStock(found.row.household, registry) { one.insee = nil }
        if ending.contains(found.row.household) {
          one.measures = try endingMeasures(of: found.row.household, registry)
        }
        return one
      }
    }
  }

  private func dueKeys(_ window: AgendaWindow, _ conditions: inout Conditions) -> String {
    let day = conditions.next(.init(window.last))
    var ways = [
      "SELECT key FROM caseFile WHERE due <= \(day)",
      "SELECT caseFile FROM commitment WHERE due <= \(day) AND state = 'open'",
      "SELECT caseFile FROM deadline WHERE due <= \(day)",
    ]
    if let order = orders(window, &conditions) {
      ways.append(
        """
        SELECT o.key FROM household e CROSS JOIN caseFile o ON o.household = e.id
          WHERE e.orderEndsOn <= \(order)
        """)
    }
    if let measures = measures(window, &conditions) {
      ways.append("SELECT key FROM caseFile WHERE closedOn IS NULL AND household IN (\(measures))")
    }
    for (programme, every) in window.rhythms.sorted(by: { $0.key < $1.key }) {
      let since = conditions.next(.init(window.silentSince(every)))
      ways.append(
        """
        SELECT key FROM caseFile WHERE closedOn IS NULL
          AND coalesce(lastContact, openedOn) <= \(since)
          AND +programme = \(conditions.next(.init(programme))) AND \(Requests.observes(""))
        """)
    }
    return "c.key IN (" + ways.joined(separator: " UNION ") + ")"
  }

  /// The same as a question to each of a few cases.
  private func isDue(_ window: AgendaWindow, _ conditions: inout Conditions) -> String {
    let day = conditions.next(.init(window.last))
    var ways = [
      "c.due <= \(day)",
      """
      EXISTS (SELECT 1 FROM commitment m
        WHERE m.caseFile = c.key AND m.due <= \(day) AND m.state = 'open')
      """,
      "EXISTS (SELECT 1 FROM deadline d WHERE d.caseFile = c.key AND d.due <= \(day))",
    ]
    if let order = orders(window, &conditions) { ways.append("h.orderEndsOn <= \(order)") }
    if let measures = measures(window, &conditions) {
      ways.append("c.household IN (\(measures))")
    }
    for (programme, every) in window.rhythms.sorted(by: { $0.key < $1.key }) {
      let since = conditions.next(.init(window.silentSince(every)))
      ways.append(
        """
        (c.programme = \(conditions.next(.init(programme)))
          AND coalesce(c.lastContact, c.openedOn) <= \(since) AND \(Requests.observes("c.")))
        """)
    }
    return "(" + ways.joined(separator: " OR ") + ")"
  }

  /// The last day on which an order may end for its first warning to come in the window; `nil` for
  /// viewers who are not told of orders.
  private func orders(_ window: AgendaWindow, _ conditions: inout Conditions) -> String? {
    guard Disclosure.reads(HouseholdItem.protection.visibility, reach: reach(named: false)),
      let first = ProtectionOrder.warnings.max()
    else { return nil }
    return conditions.next(.init(window.last.adding(days: first)))
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

  private func agendaCase(
    _ found: FoundCase, plan: [Commitment], deadlines: [StoredDeadline]
  ) -> AgendaCase {
    let row = found.row
    let readsPlan = Disclosure.reads(.operatorTeam, reach: row.reach)
    let readsOrder = Disclosure.reads(HouseholdItem.protection.visibility, reach: row.reach)
    return AgendaCase(
      id: row.id, programme: row.programme, module: row.module, definition: row.definition,
      phase: row.phase, openedOn: row.openedOn, due: row.due, lastContact: row.lastContact,
      commitments: readsPlan ? plan : [],
      deadlines: deadlines.filter { Disclosure.reads($0.visibility, reach: row.reach) }
        .map { AgendaDeadline(kind: $0.kind, due: $0.due) },
      orderEndsOn: readsOrder ? found.orderEndsOn : nil, referents: row.referents,
      initials: found.initials, insee: found.insee)
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

  /// The deadlines of cases, in the order of their keys.
  func deadlines(of keys: [Int64]) throws(StoreDefect) -> [[StoredDeadline]] {
    var found = [[StoredDeadline]](repeating: [], count: keys.count)
    for chunk in CaseSelection.chunks(of: keys) {
      let selection = chunk.selection
      var rows = try selection.rows(.deadlines, connection)
      while try rows.next() {
        guard let place = selection.place(of: rows.number(0)) else { continue }
        found[chunk.start + place].append(
          StoredDeadline(
            kind: try rows.word(2), due: try rows.day(3), visibility: try rows.word(4)))
      }
    }
    return found
  }
}

/// A deadline as its row says it.
struct StoredDeadline {
  var kind: Deadline.Kind
  var due: Day
  var visibility: Visibility
}
