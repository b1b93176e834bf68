import CaseKernel

/// Figures compiled into one request that reads each case of a programme once.
///
/// Three layers: `scope` is the cases with the days and values that the tests look at; `answer`
/// holds what each test answers for a case, computed once however many figures ask; the outermost
/// adds up. Figures that share a number, as shares of the same whole do, share its column.
struct IndicatorRequest {
  /// The cases, and the parameters of the whole.
  var cases: ScopeRequest
  /// The days counted.
  let period: DayRange
  private var answers: [(name: String, sql: String)] = []
  private var testNames: [CaseTest: String] = [:]
  private var lengthNames: [Length: String] = [:]
  private var columns: [String] = []
  private var columnPlaces: [String: Int] = [:]

  /// A number of days of a case.
  enum Length: Hashable {
    case between(DatedFact, DatedFact)
    /// From a fact to the last day of the period, where it had happened by then.
    case age(DatedFact)
  }

  init(programme: ProgrammeInstance.ID, over period: DayRange) {
    cases = ScopeRequest(programme: programme, overlapping: period)
    self.period = period
  }

  /// How many columns are asked.
  var width: Int { columns.count }

  /// The place of the column that counts the cases that pass.
  mutating func cases(_ test: CaseTest) -> Int {
    column("count(*) FILTER (WHERE \(condition(test)))")
  }

  /// The place of the column that counts the households with a case that passes.
  mutating func households(_ test: CaseTest) -> Int {
    column("count(DISTINCT a.household) FILTER (WHERE \(condition(test)))")
  }

  /// The place of the column that adds up days over the cases that pass.
  mutating func sum(_ length: Length, over test: CaseTest) -> Int {
    column("sum(\(days(length))) FILTER (WHERE \(condition(test)))")
  }

  /// The place of the column that counts the cases that pass and where the days are known.
  mutating func count(_ length: Length, over test: CaseTest) -> Int {
    column("count(\(days(length))) FILTER (WHERE \(condition(test)))")
  }

  /// The place of the column that lists the days of each case that passes and where they are known:
  /// a few bytes a case, which costs far less than to read the cases a second time.
  mutating func list(_ length: Length, over test: CaseTest) -> Int {
    column("group_concat(\(days(length))) FILTER (WHERE \(condition(test)))")
  }

  /// The place of the column that lists the days of the period on which a fact happened.
  mutating func listDays(of fact: DatedFact) -> Int {
    let day = answer(cases.day(fact))
    let test = condition(.happened(fact, .inPeriod))
    return column("group_concat(\(day)) FILTER (WHERE \(test))")
  }

  private mutating func column(_ sql: String) -> Int {
    if let known = columnPlaces[sql] { return known }
    columns.append(sql)
    columnPlaces[sql] = columns.count - 1
    return columns.count - 1
  }

  /// The name of what a test answers, written out where it only combines others.
  private mutating func condition(_ test: CaseTest) -> String {
    switch test {
    case .all(let tests): return join(tests, "AND", none: "TRUE")
    case .any(let tests): return join(tests, "OR", none: "FALSE")
    case .not(let test): return "NOT \(condition(test))"
    default:
      if let known = testNames[test] { return known }
      let name = answer(cases.answer(to: test, over: period))
      testNames[test] = name
      return name
    }
  }

  private mutating func join(_ tests: [CaseTest], _ word: String, none: String) -> String {
    if tests.isEmpty { return none }
    return "(" + tests.map { condition($0) }.joined(separator: " \(word) ") + ")"
  }

  private mutating func days(_ length: Length) -> String {
    if let known = lengthNames[length] { return known }
    let name = answer(cases.days(length))
    lengthNames[length] = name
    return name
  }

  private mutating func answer(_ sql: String) -> String {
    let name = "t\(answers.count + 1)"
    answers.append((name, sql))
    return "a.\(name)"
  }

  /// The whole request.
  mutating func sql() -> String {
    let selected = ["s.household"] + answers.map { "\($0.sql) AS \($0.name)" }
    return """
      WITH \(cases.scope()),
      answer AS (
        SELECT \(selected.joined(separator: ",\n    "))
        FROM scope s
        \(Requests.once))
      SELECT \(columns.joined(separator: ",\n  "))
      FROM answer a
      """
  }
}
