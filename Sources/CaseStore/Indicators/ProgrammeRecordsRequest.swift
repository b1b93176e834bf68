import CaseKernel

/// Counts and sums over the records of a programme's own journal, in one request that reads each
/// record of the period once.
struct ProgrammeRecordsRequest {
  /// The tests, and the parameters of the whole.
  var records: ScopeRequest
  private let programme: String
  private var columns: [String] = []

  init(programme: ProgrammeInstance.ID, over period: DayRange) {
    records = ScopeRequest(programme: programme, overlapping: period)
    self.programme = records.bind(programme.rawValue)
  }

  /// How many columns are asked.
  var width: Int { columns.count }

  /// The place of the column that counts the records that pass.
  mutating func count(_ test: RecordTest) -> Int {
    column("count(*) FILTER (WHERE \(passes(test)))")
  }

  /// The place of the column that adds up a number over the records that pass.
  mutating func sum(of field: FieldID, _ test: RecordTest) -> Int {
    let value = Requests.fact(field, in: "s.facts") { records.bind($0) }
    let number = "CASE WHEN json_type(\(value)) = 'integer' THEN CAST(\(value) AS INTEGER) END"
    return column("sum(\(number)) FILTER (WHERE \(passes(test)))")
  }

  private mutating func passes(_ test: RecordTest) -> String {
    records.passes(test, kind: "s.kind", "s.facts")
  }

  private mutating func column(_ sql: String) -> Int {
    if let known = columns.firstIndex(of: sql) { return known }
    columns.append(sql)
    return columns.count - 1
  }

  /// The whole request.
  func sql() -> String {
    """
    SELECT \(columns.joined(separator: ",\n  "))
    FROM programmeRecord s
    WHERE s.programme = \(programme) AND s.day BETWEEN \(records.start) AND \(records.end)
    """
  }
}
