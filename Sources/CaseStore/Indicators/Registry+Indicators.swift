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
    var plan = IndicatorPlan(indicators, in: scope)
    let sums = try row(plan.sums.sql(), plan.sums.cases, plan.sums.width)
    let records = try row(plan.records.sql(), plan.records.records, plan.records.width)
    let journal = try row(plan.journal.sql(), plan.journal.records, plan.journal.width)
    let spans = try row(plan.spans.sql(), plan.spans.records, plan.spans.width)
    let deadlines = try tallies(of: plan.deadlines, in: scope)
    let diagnoses = plan.diagnoses.map { DayCount.counts(listed: sums.text($0)) } ?? []
    let costs = plan.asksForCosts ? try costs(in: scope, of: diagnoses) : CostTally(scope)
    let minutes = plan.asksForHours ? try minutes(in: scope) : 0
    return plan.steps.map { one in
      switch one.step {
      case .count(let place): .count(one.indicator, sums[place])
      case .ratio(let top, let bottom): .ratio(one.indicator, sums[top], of: sums[bottom])
      case .median(let place): .median(one.indicator, Lengths(listed: sums.text(place)))
      case .records(let place): .count(one.indicator, records[place])
      case .recordRatio(let top, let bottom):
        .ratio(one.indicator, records[top], of: records[bottom])
      case .recordMedian(let place): .median(one.indicator, Lengths(listed: records.text(place)))
      case .mixed(let top, let bottom): .ratio(one.indicator, records[top], of: sums[bottom])
      case .journal(let place): .count(one.indicator, journal[place])
      case .participants(let households, let counted):
        .participants(one.indicator, households: sums[households], counted: journal[counted])
      case .deadline(let place):
        .ratio(one.indicator, deadlines[place].met, of: deadlines[place].due)
      case .nothing: .ratio(one.indicator, 0, of: 0)
      case .spans(let place): .count(one.indicator, spans[place])
      case .spanRatio(let top, let bottom):
        .ratio(one.indicator, spans[top], of: spans[bottom])
      case .months: .months(one.indicator, costs.measureMonths)
      case .hours: .hours(one.indicator, minutes: minutes)
      case .cost(let place): .cost(one.indicator, costs.spent, households: sums[place])
      }
    }
  }

  /// The one row of a request that adds up; nothing is asked for no column.
  private func row(
    _ sql: String, _ cases: ScopeRequest, _ width: Int
  ) throws(StoreDefect) -> SumRow {
    if width == 0 { return SumRow(texts: []) }
    var rows = try connection.rows(sql, cases.bound)
    guard try rows.next() else { return SumRow(texts: []) }
    return SumRow(texts: (0..<width).map { rows.text(Int32($0)) })
  }

  /// The time logged in the period, in minutes.
  private func minutes(in scope: ReportScope) throws(StoreDefect) -> Int {
    var request = ScopeRequest(programme: scope.instance.id, overlapping: scope.period)
    request.part = .efforts(request.start, request.end)
    let sql = request.sql(selecting: ["sum(s.pminutes)"])
    return try connection.number(sql, request.bound) ?? 0
  }
}

/// The one row of a request that adds up.
private struct SumRow {
  var texts: [String]

  /// A sum; one over nothing is NULL, which is read as zero.
  subscript(place: Int) -> Int { Int(texts[place]) ?? 0 }

  /// A list; empty where nothing was listed.
  func text(_ place: Int) -> String { texts[place] }
}

extension DayCount {
  /// How often each day stands in a list as SQLite joins it.
  fileprivate static func counts(listed text: String) -> [DayCount] {
    var counts: [Substring: Int] = [:]
    for day in text.split(separator: ",") { counts[day, default: 0] += 1 }
    return counts.sorted { $0.key < $1.key }.compactMap { text, count in
      Day(String(text)).map { DayCount($0, count) }
    }
  }
}

extension IndicatorResult {
  fileprivate static func median(_ indicator: Indicator, _ lengths: Lengths) -> IndicatorResult {
    .median(indicator, lengths.middle, of: lengths.count)
  }
}

extension ScopeRequest.Part {
  /// The time logged between two days.
  fileprivate static func efforts(_ start: String, _ end: String) -> ScopeRequest.Part {
    ScopeRequest.Part(
      table: "effort", columns: ["minutes"], condition: "p.day BETWEEN \(start) AND \(end)")
  }
}
