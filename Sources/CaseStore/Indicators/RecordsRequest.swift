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
      table: "record", columns: ["kind", "facts"],
      condition: "p.day BETWEEN \(records.start) AND \(records.end)")
  }

  /// How many columns are asked.
  var width: Int { columns.count }

  /// The place of the column that counts the records that pass every test.
  mutating func count(_ tests: [RecordTest]) -> Int {
    let passing = tests.map { records.passes($0, kind: "s.pkind", "s.pfacts") }
    let column = "count(*) FILTER (WHERE \(passing.joined(separator: " AND ")))"
    if let known = columns.firstIndex(of: column) { return known }
    columns.append(column)
    return columns.count - 1
  }

  /// The whole request.
  mutating func sql() -> String { records.sql(selecting: columns) }
}
