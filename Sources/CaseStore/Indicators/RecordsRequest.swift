import CaseKernel

/// Counts of the records that the cases of a programme carry, in one request that reads each
/// record of the period once.
struct RecordsRequest {
  /// The records with their cases, and the parameters of the whole.
  var records: ScopeRequest
  private var columns: [String] = []

  init(programme: ProgrammeInstance.ID, over period: DayRange) {
    records = ScopeRequest(programme: programme, overlapping: period)
    records.part = ScopeRequest.Part(
      table: "record", columns: ["entry", "kind", "day", "facts"],
      condition: "p.day BETWEEN \(records.start) AND \(records.end)")
  }

  /// How many columns are asked.
  var width: Int { columns.count }

  /// The place of the column that counts the records that pass every test.
  mutating func count(_ tests: [RecordTest]) -> Int {
    let passing = tests.map { records.passes($0, kind: "s.pkind", "s.pfacts") }
    return column("count(*) FILTER (WHERE \(passing.joined(separator: " AND ")))")
  }

  /// The place of the column that lists the days of each record to the first one that answers it.
  mutating func listDays(to answer: RecordAnswer) -> Int {
    let days = Requests.days(from: "s.pday", to: day(of: answer))
    return column("group_concat(\(days)) FILTER (WHERE \(asks(answer)))")
  }

  /// The place of the column that counts the records that were answered within a time.
  mutating func count(_ answer: RecordAnswer, within period: Period) -> Int {
    let isInTime = "\(day(of: answer)) <= \(due(period))"
    return column("count(*) FILTER (WHERE \(asks(answer)) AND \(isInTime))")
  }

  /// The place of the column that counts the records answered, or whose time is over.
  mutating func countDecided(_ answer: RecordAnswer, within period: Period) -> Int {
    let isDecided = "(\(day(of: answer)) IS NOT NULL OR \(due(period)) < \(records.end))"
    return column("count(*) FILTER (WHERE \(asks(answer)) AND \(isDecided))")
  }

  private mutating func asks(_ answer: RecordAnswer) -> String {
    records.passes(answer.to, kind: "s.pkind", "s.pfacts")
  }

  /// The day of the first record that answers the one at hand; NULL where none does.
  private mutating func day(of answer: RecordAnswer) -> String {
    let named = Requests.fact(answer.naming, in: "y.facts") { records.bind($0) }
    return """
      (SELECT min(y.day) FROM record y WHERE y.caseFile = s.key
        AND y.kind = \(records.bind(answer.by.rawValue)) AND (\(named)) = CAST(s.pentry AS TEXT))
      """
  }

  private mutating func due(_ period: Period) -> String {
    Requests.day("s.pday", adding: period) { records.bind($0) }
  }

  private mutating func column(_ column: String) -> Int {
    if let known = columns.firstIndex(of: column) { return known }
    columns.append(column)
    return columns.count - 1
  }

  /// The whole request.
  mutating func sql() -> String { records.sql(selecting: columns) }
}
