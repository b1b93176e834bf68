package import CaseKernel

/// What a programme did and has begun, as the store finds it in the cases that were open on a day
/// of a range; the same as `Costing` finds in whole cases.
extension Registry {
  /// What was done and what it cost over the period of the scope.
  package func costs(in scope: ReportScope) throws(StoreDefect) -> CostTally {
    try costs(in: scope, of: try diagnoses(in: scope, overlapping: scope.period))
  }

  /// The same where the days are known on which diagnoses were done.
  func costs(
    in scope: ReportScope, of diagnoses: [DayCount]
  ) throws(StoreDefect) -> CostTally {
    var tally = CostTally(scope)
    for done in diagnoses { tally.add(diagnosesOn: done.day, count: done.count) }
    try forEachMeasure(in: scope) { tally.add($0.measure) }
    return tally
  }

  /// The days of the period on which diagnoses were done.
  package func diagnoses(
    in scope: ReportScope, overlapping range: DayRange
  ) throws(StoreDefect) -> [DayCount] {
    guard let done = scope.definition.billing.diagnosisDone else { return [] }
    var request = ScopeRequest(programme: scope.instance.id, overlapping: range)
    let day = request.day(done)
    return try days(
      &request, day,
      "WHERE \(day) BETWEEN \(request.bind(scope.period.from)) AND \(request.bind(scope.period.to))"
    )
  }

  /// The days on which the diagnoses were ordered that are under way on a day: ordered by then, not
  /// done by then, in a case that was not closed by then.
  package func diagnosesUnderWay(
    on day: Day, in scope: ReportScope
  ) throws(StoreDefect) -> [DayCount] {
    let billing = scope.definition.billing
    guard let ordered = billing.diagnosisOrdered, let done = billing.diagnosisDone else {
      return []
    }
    var request = ScopeRequest(programme: scope.instance.id, overlapping: scope.period)
    let (start, end, last) = (request.day(ordered), request.day(done), request.bind(day))
    return try days(
      &request, start,
      """
      WHERE \(start) <= \(last) AND (\(end) IS NULL OR \(end) > \(last))
        AND (s.closedOn IS NULL OR s.closedOn > \(last))
      """)
  }

  /// Hands over, one by one, the measures that may have a day in the period of the scope.
  package func forEachMeasure(
    in scope: ReportScope, _ body: (MeasuredStay) -> Void
  ) throws(StoreDefect) {
    let phases = scope.definition.graph.phases.filter(\.measured)
    if phases.isEmpty { return }
    var request = ScopeRequest(programme: scope.instance.id, overlapping: scope.period)
    request.part = .stays(in: request.list(phases.map(\.id)), from: request.start, to: request.end)
    let columns = [
      "s.household", "s.pfromDay", request.left("s.ptoDay"),
      request.plannedEnd(of: phases, "s.pphase"),
    ]
    var rows = try connection.rows(request.sql(selecting: columns), request.bound)
    while try rows.next() {
      let left = try rows.optionalDay(2)
      guard let measure = MeasureMonths(from: try rows.day(1), left: left) else { continue }
      body(
        MeasuredStay(
          household: rows.id(0), measure: measure, plannedEnd: try rows.optionalDay(3)))
    }
  }

  /// How many households had a diagnosis done, or a measure that ran, in the part of the period
  /// that has come by a day; each counts once.
  package func householdsServed(
    by day: Day, in scope: ReportScope
  ) throws(StoreDefect) -> Int {
    guard day >= scope.period.from else { return 0 }
    var request = ScopeRequest(programme: scope.instance.id, overlapping: scope.period)
    let (start, last) = (request.start, request.bind(day))
    var served: [String] = []
    if let done = scope.definition.billing.diagnosisDone {
      served.append("\(request.day(done)) BETWEEN \(start) AND \(last)")
    }
    let phases = scope.definition.graph.phases.filter(\.measured)
    if !phases.isEmpty { served.append(request.ran(in: phases, from: start, to: last)) }
    if served.isEmpty { return 0 }
    let sql = request.sql(
      selecting: ["count(DISTINCT s.household)"], "WHERE " + served.joined(separator: " OR "))
    return try connection.number(sql, request.bound) ?? 0
  }

  private func days(
    _ request: inout ScopeRequest, _ day: String, _ condition: String
  ) throws(StoreDefect) -> [DayCount] {
    let sql = request.sql(
      selecting: [day, "count(*)"], "\(condition) GROUP BY \(day) ORDER BY \(day)")
    var rows = try connection.rows(sql, request.bound)
    var found: [DayCount] = []
    while try rows.next() { found.append(DayCount(try rows.day(0), rows.number(1))) }
    return found
  }
}
