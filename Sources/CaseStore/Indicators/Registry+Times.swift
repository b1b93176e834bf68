import CaseKernel

extension Registry {
  /// Time planned against time done over the period of the scope; the same as
  /// ``PlannedTime/balance(_:in:)`` finds in whole cases, from a row a case and a row a record that
  /// counts.
  func balance(
    _ time: PlannedTime, in scope: ReportScope
  ) throws(StoreDefect) -> TimeBalance {
    var courses = try courses(time, in: scope)
    try addRecords(to: &courses, time, in: scope)
    return courses.values.reduce(TimeBalance()) { $0 + time.balance($1, in: scope.period) }
  }

  private func courses(
    _ time: PlannedTime, in scope: ReportScope
  ) throws(StoreDefect) -> [Int64: PlannedTime.Course] {
    var request = ScopeRequest(programme: scope.instance.id, overlapping: scope.period)
    let columns = [
      "s.key", request.day(time.start), request.day(time.turn), request.left("s.closedOn"),
    ]
    let sql = request.sql(selecting: columns)
    var found: [Int64: PlannedTime.Course] = [:]
    var rows = try connection.rows(sql, request.bound)
    while try rows.next() {
      found[Int64(rows.number(0))] = PlannedTime.Course(
        start: try rows.optionalDay(1), turn: try rows.optionalDay(2),
        left: try rows.optionalDay(3))
    }
    return found
  }

  private func addRecords(
    to courses: inout [Int64: PlannedTime.Course], _ time: PlannedTime, in scope: ReportScope
  ) throws(StoreDefect) {
    var request = ScopeRequest(programme: scope.instance.id, overlapping: scope.period)
    let kinds = (time.kinds + time.levelKinds).map { request.bind($0.rawValue) }
    if kinds.isEmpty { return }
    request.part = ScopeRequest.Part(
      table: "record", columns: ["position", "kind", "day", "facts"],
      condition: "p.kind IN (\(Requests.list(kinds)))")
    let sql = request.sql(
      selecting: ["s.key", "s.pkind", "s.pday", "s.pfacts"], "ORDER BY s.key, s.pposition")
    var rows = try connection.rows(sql, request.bound)
    while try rows.next() {
      let key = Int64(rows.number(0))
      guard var course = courses[key] else { continue }
      time.add(rows.id(1), try rows.facts(3), on: try rows.day(2), to: &course)
      courses[key] = course
    }
  }
}
