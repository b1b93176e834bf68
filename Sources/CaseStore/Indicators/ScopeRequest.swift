import CaseKernel

/// A request about the cases of a programme that were open on a day of a range: each case once,
/// with the dated facts and the values that are asked of it.
///
/// `s` is the case in what is selected: `s.household`, `s.openedOn`, `s.closedOn`, `s.outcome`,
/// and what `day`, `value` and `due` name. Ids and days are parameters, never text of the request.
struct ScopeRequest {
  private(set) var values: [String] = []
  private var parameters: [String: String] = [:]
  private var facts: [(key: String, name: String)] = []
  private var factNames: [String: String] = [:]
  private var fields: [(field: FieldID, name: String)] = []
  private var fieldNames: [FieldID: String] = [:]

  /// A part of the case that multiplies its rows; `nil` for one row a case.
  var part: Part?

  /// Rows of another table, one or more for each case.
  struct Part {
    /// The table, the alias `p` and its columns that are selected, by name.
    var table: String
    var columns: [String]
    /// A condition on `p`.
    var condition: String
  }

  init(programme: ProgrammeInstance.ID, overlapping range: DayRange) {
    self.programme = bind(programme.rawValue)
    start = bind(range.from)
    end = bind(range.to)
  }

  /// The parameter that stands for the programme.
  private var programme = ""
  /// The parameters that stand for the first and the last day of the range.
  private(set) var start = ""
  private(set) var end = ""

  /// The parameter that stands for a text.
  mutating func bind(_ text: String) -> String {
    if let known = parameters[text] { return known }
    values.append(text)
    parameters[text] = "?\(values.count)"
    return "?\(values.count)"
  }

  /// The parameter that stands for a day.
  mutating func bind(_ day: Day) -> String { bind(day.iso) }

  /// The parameters that stand for phases, as a list.
  mutating func list(_ phases: [PhaseID]) -> String {
    Requests.list(phases.map { bind($0.rawValue) })
  }

  /// The column that holds the day of a fact.
  mutating func day(_ fact: DatedFact) -> String {
    switch fact {
    case .opened: return "s.openedOn"
    case .closed: return "s.closedOn"
    case .lastContact: return "s.lastContact"
    case .field(let field): return Requests.day(json: value(field))
    default: return milestone(fact.key)
    }
  }

  private mutating func milestone(_ key: String) -> String {
    if let known = factNames[key] { return known }
    let name = "f\(facts.count + 1)"
    facts.append((key, name))
    factNames[key] = "s.\(name)"
    return "s.\(name)"
  }

  /// The column that holds the value of a field, as JSON.
  mutating func value(_ field: FieldID) -> String {
    if let known = fieldNames[field] { return known }
    let name = "v\(fields.count + 1)"
    fields.append((field, name))
    fieldNames[field] = "s.\(name)"
    return "s.\(name)"
  }

  /// The due day of a rule, NULL where none is known.
  mutating func due(_ rule: DueRule) -> String {
    let start = day(rule.after)
    let counted = Requests.day(start, adding: rule.within) { bind($0) }
    return Requests.earliest(rule.noLaterThan.map { day($0) } + [counted])
  }

  /// The values of the parameters, in their order.
  var bound: [SQLValue] { values.map { .text($0) } }
}

extension ScopeRequest {
  /// The cases as a common table `scope`.
  ///
  /// Their keys are found along an index by the end of cases, so that earlier years cost nothing,
  /// and put in order: rows and milestones are then read page by page.
  /// A milestone is joined by its key: one probe of a page that is at hand, where grouping all the
  /// milestones of a case costs three times as much. SQLite joins 64 tables at most; what goes
  /// beyond is a subrequest of its own.
  mutating func scope() -> String {
    let joined = facts.prefix(50)
    let columns =
      ["c.key", "c.household", "c.outcome", "c.openedOn", "c.closedOn", "c.lastContact"]
      + (part?.columns.map { "p.\($0) AS p\($0)" } ?? [])
      + joined.map { "m\($0.name).day AS \($0.name)" }
      + facts.dropFirst(50).map { fact in
        """
        (SELECT m.day FROM milestone m WHERE m.caseFile = c.key AND m.key = \(bind(fact.key)))
          AS \(fact.name)
        """
      }
      + fields.map { field in
        let own = Requests.fact(field.field, in: "c.facts") { bind($0) }
        let overlay = Requests.fact(field.field, in: "c.extra") { bind($0) }
        return "coalesce(\(own), \(overlay)) AS \(field.name)"
      }
    var joins = part.map { ["CROSS JOIN \($0.table) p ON p.caseFile = c.key"] } ?? []
    joins += joined.map { fact in
      let table = "m\(fact.name)"
      return "LEFT JOIN milestone \(table) ON \(table).caseFile = c.key"
        + " AND \(table).key = \(bind(fact.key))"
    }
    return """
      scope AS (
        SELECT \(columns.joined(separator: ",\n    "))
        FROM caseFile c
          \(joins.joined(separator: "\n    "))
        WHERE c.key IN (
            SELECT k.key FROM caseFile k
            WHERE k.programme = \(programme) AND coalesce(k.closedOn, '\(Day.last)') >= \(start))
          AND c.openedOn <= \(end)
          \(part.map { "AND " + $0.condition } ?? "")
        \(Requests.once))
      """
  }

  /// The whole request: columns of `s`, and what comes after FROM.
  mutating func sql(selecting columns: [String], _ rest: String = "") -> String {
    "WITH \(scope()) SELECT \(columns.joined(separator: ", ")) FROM scope s \(rest)"
  }
}
