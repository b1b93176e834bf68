package import CaseKernel

/// What an agenda asks for: up to which day, in which programmes, whose cases, how many entries.
package struct AgendaWindow: Hashable, Sendable {
  /// The last day, included.
  package var last: Day
  /// The programmes looked at; `nil` for all.
  package var programmes: [ProgrammeInstance.ID]?
  /// How often households are to be met, in the programmes that say so.
  package var rhythms: [ProgrammeInstance.ID: Period]
  /// Only the cases that the viewer is a referent of.
  package var mine: Bool
  /// The earliest entries are wanted, so many; `nil` for all.
  package var limit: Int?

  /// Everything up to a day, unless narrowed.
  package init(
    until last: Day, programmes: [ProgrammeInstance.ID]? = nil,
    rhythms: [ProgrammeInstance.ID: Period] = [:], mine: Bool = false, limit: Int? = nil
  ) {
    self.last = last
    self.programmes = programmes
    self.rhythms = rhythms
    self.mine = mine
    self.limit = limit
  }

  /// The latest contact after which one may be due by the last day. Months are clipped at their
  /// ends, so that a few days more are read; the caller looks at each case.
  func silentSince(_ every: Period) -> Day { last.subtracting(every).adding(days: 3) }
}

extension Reader {
  /// The conditions under which a case `c` belongs to an agenda.
  func add(_ window: AgendaWindow, to conditions: inout Conditions) {
    if viewer.partner != nil { conditions.add(Requests.isParty("c.key")) }
    addWards(to: &conditions)
    conditions.add("c.closedOn IS NULL")
    if let programmes = window.programmes {
      let list = conditions.next(.list(programmes.map(\.rawValue)))
      // The sign keeps SQLite from reading along programmes: days or persons lead.
      conditions.add("+c.programme IN (SELECT value FROM json_each(\(list)))")
    }
    if window.mine {
      conditions.add(
        """
        c.key IN (SELECT r.caseFile FROM referent r
          WHERE r."user" = ?2 AND \(Requests.holds("r")))
        """)
    }
  }

  /// The day by which there are entries enough: what comes later is not among the earliest. So an
  /// agenda with a limit reads no more of a large store than of a small one.
  func lastNeeded(_ window: AgendaWindow, _ registry: Registry) throws(StoreDefect) -> Day {
    // One person's own cases are few: they are all looked at.
    guard let limit = window.limit, !window.mine else { return window.last }
    var last = window.last
    func narrow(_ day: Day?) { last = min(last, day ?? last) }
    narrow(try dayOfPhases(window, limit, registry))
    narrow(try dayOfDeadlines(window, limit, registry))
    // Who does not read plans is shown no commitment.
    if Disclosure.reads(.operatorTeam, reach: reach(named: false)) {
      narrow(try dayOfCommitments(window, limit, registry))
    }
    for (programme, every) in window.rhythms.sorted(by: { $0.key < $1.key }) {
      narrow(try dayOfContacts(window, programme, every, limit, registry))
    }
    return last
  }

  private func dayOfPhases(
    _ window: AgendaWindow, _ limit: Int, _ registry: Registry
  ) throws(StoreDefect) -> Day? {
    var conditions = Conditions(self)
    add(window, to: &conditions)
    conditions.add("c.due <= \(conditions.next(.init(window.last)))")
    return try day(of: limit, "SELECT c.due FROM caseFile c", "c.due", conditions, registry)
  }

  /// A viewer who reads only some of the deadlines is shown fewer: the day stays early enough only
  /// where every one counts.
  private func dayOfDeadlines(
    _ window: AgendaWindow, _ limit: Int, _ registry: Registry
  ) throws(StoreDefect) -> Day? {
    guard let reach = reach(named: false) else { return nil }
    var conditions = Conditions(self)
    add(window, to: &conditions)
    let readable = Visibility.allCases.filter { Disclosure.reads($0, reach: reach) }
    let list = conditions.next(.list(readable.map(\.rawValue)))
    conditions.add("d.visibility IN (SELECT value FROM json_each(\(list)))")
    conditions.add("d.due <= \(conditions.next(.init(window.last)))")
    return try day(
      of: limit, "SELECT d.due FROM deadline d CROSS JOIN caseFile c ON c.key = d.caseFile",
      "d.due", conditions, registry)
  }

  private func dayOfCommitments(
    _ window: AgendaWindow, _ limit: Int, _ registry: Registry
  ) throws(StoreDefect) -> Day? {
    var conditions = Conditions(self)
    add(window, to: &conditions)
    conditions.add("m.state = 'open' AND m.due <= \(conditions.next(.init(window.last)))")
    return try day(
      of: limit, "SELECT m.due FROM commitment m CROSS JOIN caseFile c ON c.key = m.caseFile",
      "m.due", conditions, registry)
  }

  private func dayOfContacts(
    _ window: AgendaWindow, _ programme: ProgrammeInstance.ID, _ every: Period, _ limit: Int,
    _ registry: Registry
  ) throws(StoreDefect) -> Day? {
    var conditions = Conditions(self)
    add(window, to: &conditions)
    conditions.add("+c.programme = \(conditions.next(.init(programme)))")
    conditions.add("c.lastContact IS NOT NULL AND \(Requests.observes("c."))")
    conditions.add(
      "coalesce(c.lastContact, c.openedOn) <= \(conditions.next(.init(window.last)))")
    return try day(
      of: limit, "SELECT c.lastContact FROM caseFile c", "coalesce(c.lastContact, c.openedOn)",
      conditions, registry)?.adding(every)
  }

  /// The day of the entry of that place in the order of days; `nil` where there are fewer.
  private func day(
    of place: Int, _ select: String, _ order: String, _ conditions: Conditions,
    _ registry: Registry
  ) throws(StoreDefect) -> Day? {
    var conditions = conditions
    let sql = conditions.request(select, order: order, limit: 1, after: place - 1)
    var rows = try registry.connection.rows(sql, conditions.values)
    return try rows.next() ? rows.day(0) : nil
  }
}
