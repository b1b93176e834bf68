package import CaseKernel

extension Registry {
  /// The figures of a programme over a period, counted by the store: the same as
  /// `IndicatorEvaluator` finds over the cases that were open on a day of the period, but no case
  /// is loaded, and memory does not grow with their number.
  ///
  /// Small cells are not hidden yet.
  package func results(
    of indicators: [Indicator], in scope: ReportScope
  ) throws(StoreDefect) -> [IndicatorResult] {
    var plan = IndicatorPlan(indicators, of: scope.instance.id, over: scope.period)
    let sums = try row(plan.sums.sql(), plan.sums.cases, plan.sums.width)
    let records = try row(plan.records.sql(), plan.records.records, plan.records.width)
    let lengths = try lengths(&plan.lengths)
    let costs = plan.asksForCosts ? try costs(in: scope) : CostTally(scope)
    let minutes = plan.asksForHours ? try minutes(in: scope) : 0
    return plan.steps.map { one in
      switch one.step {
      case .count(let place): .count(one.indicator, sums[place])
      case .ratio(let top, let bottom): .ratio(one.indicator, sums[top], of: sums[bottom])
      case .median(let place):
        .median(one.indicator, lengths[place].middle, of: lengths[place].count)
      case .records(let place): .count(one.indicator, records[place])
      case .recordRatio(let top, let bottom):
        .ratio(one.indicator, records[top], of: records[bottom])
      case .mixed(let top, let bottom): .ratio(one.indicator, records[top], of: sums[bottom])
      case .months: .months(one.indicator, costs.measureMonths)
      case .hours: .hours(one.indicator, minutes: minutes)
      case .cost(let place): .cost(one.indicator, costs.spent, households: sums[place])
      }
    }
  }

  /// The one row of a request that adds up; nothing is asked for no column.
  private func row(
    _ sql: String, _ cases: ScopeRequest, _ width: Int
  ) throws(StoreDefect) -> [Int] {
    if width == 0 { return [] }
    var rows = try connection.rows(sql, cases.bound)
    guard try rows.next() else { return [] }
    // A sum over nothing is NULL, which is read as zero.
    return (0..<width).map { rows.number(Int32($0)) }
  }

  private func lengths(_ request: inout IndicatorRequest) throws(StoreDefect) -> [Lengths] {
    var lengths = [Lengths](repeating: Lengths(), count: request.width)
    if lengths.isEmpty { return [] }
    var rows = try connection.rows(request.sql(), request.cases.bound)
    while try rows.next() {
      for place in lengths.indices {
        if let days = rows.optionalNumber(Int32(place)) { lengths[place].add(days) }
      }
    }
    return lengths
  }

  /// The time logged in the period, in minutes.
  private func minutes(in scope: ReportScope) throws(StoreDefect) -> Int {
    var request = ScopeRequest(programme: scope.instance.id, overlapping: scope.period)
    request.part = .efforts(request.start, request.end)
    let sql = request.sql(selecting: ["sum(s.pminutes)"])
    return try connection.number(sql, request.bound) ?? 0
  }
}

extension ScopeRequest.Part {
  /// The time logged between two days.
  fileprivate static func efforts(_ start: String, _ end: String) -> ScopeRequest.Part {
    ScopeRequest.Part(
      table: "effort", columns: ["minutes"], condition: "p.day BETWEEN \(start) AND \(end)")
  }
}
