import CaseKernel

/// How the figures of a programme are read from the store: which request answers which of them.
struct IndicatorPlan {
  /// What adds up over the cases, and the days of which a middle is to be found.
  var sums: IndicatorRequest
  /// The place of the days on which diagnoses were done, where a figure asks what they cost.
  private(set) var diagnoses: Int?
  /// What adds up over the records that the cases carry.
  var records: RecordsRequest
  /// What adds up over the records of the programme's own journal.
  var journal: ProgrammeRecordsRequest
  /// What adds up over the spans that those records make.
  var spans: SpansRequest
  /// The deadlines of which the days are counted, case by case.
  private(set) var deadlines: [CountedDeadline] = []
  private(set) var steps: [(indicator: Indicator, step: Step)] = []

  /// Where the numbers of a figure are found.
  enum Step {
    case count(Int)
    case ratio(Int, of: Int)
    case median(Int)
    case records(Int)
    case recordRatio(Int, of: Int)
    case recordMedian(Int)
    /// Records over cases.
    case mixed(records: Int, cases: Int)
    /// Records of the programme's own journal, or a sum over them.
    case journal(Int)
    /// Households, and people who are only counted.
    case participants(households: Int, counted: Int)
    case deadline(Int)
    case nothing
    case spans(Int)
    case spanRatio(Int, of: Int)
    case months
    case hours
    case cost(households: Int)
  }

  init(_ indicators: [Indicator], in scope: ReportScope) {
    sums = IndicatorRequest(programme: scope.instance.id, over: scope.period)
    records = RecordsRequest(programme: scope.instance.id, over: scope.period)
    journal = ProgrammeRecordsRequest(programme: scope.instance.id, over: scope.period)
    spans = SpansRequest(programme: scope.instance.id, over: scope.period)
    for indicator in indicators {
      steps.append((indicator, step(of: indicator.formula, in: scope.definition)))
    }
    guard asksForCosts, let done = scope.definition.billing.diagnosisDone else { return }
    diagnoses = sums.listDays(of: done)
  }

  private mutating func step(
    of formula: Indicator.Formula, in definition: DeclaredDefinition
  ) -> Step {
    switch formula {
    case .count(let test): return .count(sums.households(test))
    case .cases(let test): return .count(sums.cases(test))
    case .ratio(let part, let whole):
      return .ratio(sums.households(.all([whole, part])), of: sums.households(whole))
    case .share(let part, let whole):
      return .ratio(sums.cases(.all([whole, part])), of: sums.cases(whole))
    case .meanDays(let start, let end, let test): return mean(.between(start, end), test)
    case .meanAge(let start, let test): return mean(.age(start), test)
    case .medianDays(let start, let end, let test):
      return .median(sums.list(.between(start, end), over: test))
    case .medianAnswerDays(let answer): return .recordMedian(records.listDays(to: answer))
    case .answeredWithin(let period, let answer):
      return .recordRatio(
        records.count(answer, within: period), of: records.countDecided(answer, within: period))
    case .deadlinesMet(let id):
      return CountedDeadline(id, in: definition).map { .deadline(place(of: $0)) } ?? .nothing
    case .records(let test): return .records(records.count([test]))
    case .recordShare(let part, let whole):
      return .recordRatio(records.count([whole, part]), of: records.count([whole]))
    case .recordsPerCase(let test, let whole):
      return .mixed(records: records.count([test]), cases: sums.cases(whole))
    case .programmeRecords(let test): return .journal(journal.count(test))
    case .programmeSum(let field, let test): return .journal(journal.sum(of: field, test))
    case .participants(let test, let field, let counted):
      return .participants(
        households: sums.households(test), counted: journal.sum(of: field, counted))
    case .days(let span): return .spans(spans.days(span))
    case .daysShare(let part, let whole):
      return .spanRatio(spans.days(part), of: spans.days(whole))
    case .meanSpan(let pair):
      return .spanRatio(spans.length(of: pair), of: spans.ended(pair))
    case .measureMonths: return .months
    case .hours: return .hours
    case .costPerHousehold(let test): return .cost(households: sums.households(test))
    }
  }

  private mutating func place(of deadline: CountedDeadline) -> Int {
    if let known = deadlines.firstIndex(of: deadline) { return known }
    deadlines.append(deadline)
    return deadlines.count - 1
  }

  private mutating func mean(_ length: IndicatorRequest.Length, _ test: CaseTest) -> Step {
    .ratio(sums.sum(length, over: test), of: sums.count(length, over: test))
  }

  /// Whether a figure asks what was done and paid.
  var asksForCosts: Bool {
    steps.contains { one in
      switch one.step {
      case .months, .cost: true
      default: false
      }
    }
  }

  /// Whether a figure asks for the time that was logged.
  var asksForHours: Bool {
    steps.contains { one in
      if case .hours = one.step { true } else { false }
    }
  }
}

/// How many cases took how many days: enough to find the middle, and as small with ten cases as
/// with a million.
struct Lengths {
  private var counts: [Int: Int] = [:]
  private(set) var count = 0

  /// The lengths of a list as SQLite joins it: `12,40,12`.
  init(listed text: String) {
    for days in text.utf8.split(separator: UInt8(ascii: ",")) {
      if let days = Int(Substring(days)) { add(days) }
    }
  }

  private mutating func add(_ days: Int) {
    counts[days, default: 0] += 1
    count += 1
  }

  /// The two values in the middle, one twice where the number is odd; `nil` of none.
  var middle: (low: Int, high: Int)? {
    let sorted = counts.sorted { $0.key < $1.key }
    guard let low = value(at: (count - 1) / 2, in: sorted),
      let high = value(at: count / 2, in: sorted)
    else { return nil }
    return (low, high)
  }

  private func value(at place: Int, in sorted: [(key: Int, value: Int)]) -> Int? {
    var passed = 0
    for (days, count) in sorted {
      passed += count
      if place < passed { return days }
    }
    return nil
  }
}
