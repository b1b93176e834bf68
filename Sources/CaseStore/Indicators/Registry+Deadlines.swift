import CaseKernel

/// The past days of deadlines by calendar, as the store finds them in the cases that were open on
/// a day of a period: one row a case, so that memory does not grow with their number.
extension Registry {
  /// How many days of each deadline came in the period of the scope, and how many were met; the
  /// same as the evaluator finds in whole cases.
  func tallies(
    of deadlines: [CountedDeadline], in scope: ReportScope
  ) throws(StoreDefect) -> [DeadlineTally] {
    var tallies: [DeadlineTally] = []
    for deadline in deadlines { tallies.append(try tally(of: deadline, in: scope)) }
    return tallies
  }

  private func tally(
    of deadline: CountedDeadline, in scope: ReportScope
  ) throws(StoreDefect) -> DeadlineTally {
    var request = ScopeRequest(programme: scope.instance.id, overlapping: scope.period)
    let columns = request.columns(tracing: deadline)
    var rows = try connection.rows(request.sql(selecting: columns), request.bound)
    var tally = DeadlineTally()
    while try rows.next() {
      let trace = DeadlineTrace(
        starts: try [rows.optionalDay(0), rows.optionalDay(1)].compactMap { $0 },
        starting: rows.text(2).told.compactMap { $0.record(stating: deadline.length) },
        done: rows.text(3).told.compactMap { Day(String($0)) },
        stays: rows.text(4).told.compactMap(\.stay), closedOn: try rows.optionalDay(5))
      tally = tally + deadline.tally(of: trace, in: scope.period)
    }
    return tally
  }
}

extension ScopeRequest {
  /// The columns of what a deadline reads of a case: two days that start it, the records that start
  /// it anew, the days that close its periods, the stays, the last day.
  ///
  /// A list joins its items with commas, an item its parts with spaces.
  fileprivate mutating func columns(tracing deadline: CountedDeadline) -> [String] {
    let starts = deadline.startingFacts.map { day($0) }
    return [
      starts.first ?? "NULL", starts.count > 1 ? starts[1] : "NULL", starting(deadline),
      records(of: deadline.closing, selecting: "y.day"),
      """
      (SELECT group_concat(y.phase || ' ' || y.fromDay || ' ' || coalesce(y.toDay, ''))
        FROM stay y WHERE y.caseFile = s.key)
      """, "s.closedOn",
    ]
  }

  private mutating func starting(_ deadline: CountedDeadline) -> String {
    guard let kind = deadline.restarting else { return "NULL" }
    guard let field = deadline.length else {
      return records(of: kind, selecting: "y.entry || ' ' || y.day || ' '")
    }
    let value = "(\(Requests.fact(field, in: "y.facts") { bind($0) }))"
    let number = "CASE WHEN json_type(\(value)) = 'integer' THEN \(value) ELSE '' END"
    return records(of: kind, selecting: "y.entry || ' ' || y.day || ' ' || \(number)")
  }

  private mutating func records(of kind: EventKindID, selecting item: String) -> String {
    """
    (SELECT group_concat(\(item)) FROM record y
      WHERE y.caseFile = s.key AND y.kind = \(bind(kind.rawValue)))
    """
  }
}

extension String {
  /// The items of a list as SQLite joins it.
  fileprivate var told: [Substring] { split(separator: ",") }
}

extension Substring {
  private var parts: [String] {
    split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  }

  /// The record that an item tells: entry, day and the number that it states, if any.
  fileprivate func record(stating field: FieldID?) -> LoggedRecord? {
    let parts = parts
    guard parts.count == 3, let entry = Int(parts[0]), let day = Day(parts[1]) else { return nil }
    var facts: Facts = [:]
    if let field, let number = Int(parts[2]) { facts[field] = .number(number) }
    return LoggedRecord(entry: entry, kind: "", on: day, facts: facts)
  }

  /// The stay that an item tells: phase, first day and last day, if any.
  fileprivate var stay: PhaseStay? {
    let parts = parts
    guard parts.count == 3, let from = Day(parts[1]) else { return nil }
    return PhaseStay(phase: PhaseID(rawValue: parts[0]), from: from, to: Day(parts[2]))
  }
}
