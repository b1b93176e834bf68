package import CaseKernel

extension Reader {
  /// How many cases of a programme stand in a phase.
  package struct PhaseCount: Hashable, Sendable {
    package var programme: ProgrammeInstance.ID
    package var phase: PhaseID
    /// Cases that stand in the phase.
    package var cases: Int
    /// Those of them that are open, and due before the reader's day.
    package var overdue: Int
  }

  /// The cases that the viewer may read, counted by programme and phase where there is one.
  package func caseload() throws(StoreDefect) -> [PhaseCount] {
    guard mayReadCases else { return [] }
    return try read { registry in
      var conditions = Conditions(self)
      let leader = try add(CaseFilter(), to: &conditions, registry)
      let select = Requests.caseload(along: leader)
      let sql = conditions.request(
        select, group: "c.programme, c.phase", order: "c.programme, c.phase", limit: nil)
      var rows = try registry.connection.rows(sql, conditions.values)
      var counts: [PhaseCount] = []
      while try rows.next() {
        counts.append(
          PhaseCount(
            programme: rows.id(0), phase: rows.id(1), cases: rows.number(2),
            overdue: rows.number(3)))
      }
      return counts
    }
  }

  /// The open case that was opened first, of those that the viewer may read.
  package func longestFollowed() throws(StoreDefect) -> CaseFile.ID? {
    guard mayReadCases else { return nil }
    return try read { registry in
      var conditions = Conditions(self)
      let leader = try add(CaseFilter(state: .open), to: &conditions, registry)
      let sql = conditions.request(
        Requests.caseIDs(along: leader), order: "c.openedOn, c.id", limit: 1)
      var rows = try registry.connection.rows(sql, conditions.values)
      return try rows.next() ? rows.id(0) : nil
    }
  }
}

extension Requests {
  fileprivate static func caseload(along leader: Leader) -> String {
    """
    SELECT c.programme, c.phase, count(*),
      count(*) FILTER (WHERE c.closedOn IS NULL AND c.due < ?1)
    FROM \(cases(along: leader))
    """
  }

  fileprivate static func caseIDs(along leader: Leader) -> String {
    "SELECT c.id FROM \(cases(along: leader))"
  }

  private static func cases(along leader: Leader) -> String {
    switch leader {
    case .cases, .closings: "caseFile c"
    case .partner: "party y CROSS JOIN caseFile c ON c.key = y.caseFile"
    }
  }
}
