import CaseKernel

/// Days that spans of the cases of a programme lasted in a period, in one request that reads each
/// record of the kinds asked once; the same as `CaseFile.parts(of:)` finds.
///
/// Each span is a common table of its records with the day and the kind of the next one, for the
/// same case and the same value.
struct SpansRequest {
  /// The records with their cases, and the parameters of the whole.
  var records: ScopeRequest
  private var kinds: [EventKindID] = []
  private var tables: [(span: Span, sql: String)] = []
  private var columns: [String] = []

  init(programme: ProgrammeInstance.ID, over period: DayRange) {
    records = ScopeRequest(programme: programme, overlapping: period)
  }

  /// How many columns are asked.
  var width: Int { columns.count }

  /// The place of the column that adds up the days of the period.
  mutating func days(_ span: Span) -> Int {
    let (start, end) = (records.start, records.end)
    let first = "max(day, \(start))"
    let length = """
      CASE WHEN until <= \(end) THEN \(Requests.days(from: first, to: "until"))
        ELSE \(Requests.days(from: first, to: end)) + 1 END
      """
    return column("sum(max(0, \(length)) * level)", of: span)
  }

  /// The place of the column that adds up the length of the pairs that the period ended.
  mutating func length(of pair: PairedRecords) -> Int {
    column("sum(\(Requests.days(from: "day", to: "until"))) \(ended)", of: .paired(pair))
  }

  /// The place of the column that counts them.
  mutating func ended(_ pair: PairedRecords) -> Int {
    column("count(*) \(ended)", of: .paired(pair))
  }

  private var ended: String {
    """
    FILTER (WHERE level = 1 AND nextKind <> kind AND nextDay = until
      AND until BETWEEN \(records.start) AND \(records.end))
    """
  }

  private mutating func column(_ sum: String, of span: Span) -> Int {
    let column = "(SELECT \(sum) FROM \(table(of: span)))"
    if let known = columns.firstIndex(of: column) { return known }
    columns.append(column)
    return columns.count - 1
  }

  private mutating func table(of span: Span) -> String {
    if let known = tables.firstIndex(where: { $0.span == span }) { return "span\(known + 1)" }
    for kind in span.kinds where !kinds.contains(kind) { kinds.append(kind) }
    tables.append((span, told(by: span)))
    return "span\(tables.count)"
  }

  /// The records of a span, each with the next.
  private mutating func told(by span: Span) -> String {
    let (level, condition, group): (String, String, String)
    switch span {
    case .paired(let pair):
      let value = "(\(Requests.fact(pair.field, in: "s.pfacts") { records.bind($0) }))"
      let (start, end) = (records.bind(pair.start.rawValue), records.bind(pair.end.rawValue))
      level = "s.pkind = \(start)"
      condition = "s.pkind IN (\(start), \(end)) AND \(value) IS NOT NULL"
      group = "s.key, \(value)"
    case .level(let kind, let field):
      let value = "(\(Requests.fact(field, in: "s.pfacts") { records.bind($0) }))"
      level = "CAST(\(value) AS INTEGER)"
      condition = "s.pkind = \(records.bind(kind.rawValue)) AND json_type(\(value)) = 'integer'"
      group = "s.key"
    }
    return """
      SELECT s.pkind AS kind, s.pday AS day, \(level) AS level, lead(s.pkind) OVER w AS nextKind,
        lead(s.pday) OVER w AS nextDay,
        \(Requests.earliest(["lead(s.pday) OVER w", "s.closedOn"])) AS until
      FROM scope s WHERE \(condition)
      WINDOW w AS (PARTITION BY \(group) ORDER BY s.pday, s.pposition)
      """
  }

  /// The whole request.
  ///
  /// What is told after the period cannot change a day of it.
  mutating func sql() -> String {
    let list = Requests.list(kinds.map { records.bind($0.rawValue) })
    records.part = ScopeRequest.Part(
      table: "record", columns: ["kind", "day", "position", "facts"],
      condition: "p.kind IN (\(list)) AND p.day <= \(records.end)")
    let spans = tables.enumerated().map { "span\($0 + 1) AS (\($1.sql))" }
    return """
      WITH \(([records.scope()] + spans).joined(separator: ",\n"))
      SELECT \(columns.joined(separator: ",\n  "))
      """
  }
}
