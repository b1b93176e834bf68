/// A figure of a programme, as data: what is counted, over which population, in which unit.
///
/// Conventions of section 8 of the domain reference: the period includes both its days; a ratio
/// over nothing has no value; households are counted once, even with several cases.
public struct Indicator: Hashable, Codable, Sendable {
  /// Which cases the figure speaks of.
  public enum Population: String, Codable, CaseIterable, Sendable {
    /// Something happened in the period.
    case flow
    /// Entered in the period.
    case cohort
    /// Present on the last day.
    case stock
  }

  /// What the value of a figure is expressed in; a ratio runs from 0 to 1.
  public enum Unit: String, Codable, CaseIterable, Sendable {
    case ratio, count, days, cents, hours, months
  }

  /// `I.6` for an indicator of the reference, `module/name` for one of the programme's own.
  public var id: String
  public var label: Text
  public var population: Population
  /// How the figure is computed, from cases and a period.
  public var formula: Formula
  /// A count that leads to a place, such as an agency: a small one is hidden from everybody, the
  /// operator too (D5.4 point 6).
  public var leadsToPlace = false

  /// A figure as declared; its unit is the one of its formula.
  public init(_ id: String, _ label: Text, _ population: Population, _ formula: Formula) {
    self.id = id
    self.label = label
    self.population = population
    self.formula = formula
  }

  /// What its values are expressed in, by the formula.
  public var unit: Unit { formula.unit }

  /// The small algebra of figures.
  public enum Formula: Hashable, Codable, Sendable {
    /// Households with a case that passes.
    case count(CaseTest)
    /// Cases that pass: referrals, diagnoses and measures are counted apart from households.
    case cases(CaseTest)
    /// Of the households with a case that passes the second test, those that also pass the first.
    case ratio(CaseTest, of: CaseTest)
    /// Of the cases that pass the second test, those that also pass the first; shares of the same
    /// whole by tests that exclude each other add up to it.
    case share(CaseTest, of: CaseTest)
    /// Mean days between two facts, over the cases that pass.
    case meanDays(from: DatedFact, to: DatedFact, over: CaseTest)
    case medianDays(from: DatedFact, to: DatedFact, over: CaseTest)
    /// Median days from each record of the period to the first one that answers it.
    case medianAnswerDays(RecordAnswer)
    /// Records of the period answered within a time, among those answered or whose time is over.
    case answeredWithin(Period, RecordAnswer)
    /// Of the days of a deadline by calendar that came in the period, those by which it was done.
    case deadlinesMet(DeadlineID)
    /// Mean days from a fact to the last day of the period, over the cases that pass: the age of
    /// what is still open (I.12).
    case meanAge(since: DatedFact, over: CaseTest)
    /// Records of the period that pass: offers made, searches on a channel.
    case records(RecordTest)
    /// Of the records of the period that pass the second test, those that also pass the first.
    case recordShare(RecordTest, of: RecordTest)
    /// Records of the period by case that passes: offers per relocation (I.11).
    case recordsPerCase(RecordTest, of: CaseTest)
    /// Records of the period that pass, in the programme's own journal: workshops held.
    case programmeRecords(RecordTest)
    /// The sum of a number over those records: staff present, neighbours.
    case programmeSum(FieldID, of: RecordTest)
    /// Households with a case that passes, each once, and people who are only counted (I.24).
    case participants(CaseTest, and: FieldID, of: RecordTest)
    /// Days of the period that a span lasted, as often as it ran at a time: place-days (I.22).
    case days(Span)
    /// Days of the period that one span lasted, of those of another: occupancy (I.22).
    case daysShare(Span, of: Span)
    /// Mean length of the pairs of records that a record of the period ended: mean stay (I.22).
    case meanSpan(PairedRecords)
    /// Measure-months of the period (D4.5).
    case measureMonths
    /// Hours logged in the period.
    case hours
    /// What was spent in the period, by household that was followed (I.16).
    case costPerHousehold(over: CaseTest)

    /// What values of the formula are expressed in.
    public var unit: Unit {
      switch self {
      case .count, .cases, .records, .recordsPerCase, .programmeRecords, .programmeSum,
        .participants:
        .count
      case .ratio, .share, .recordShare, .answeredWithin, .deadlinesMet, .daysShare: .ratio
      case .meanDays, .medianDays, .medianAnswerDays, .meanAge, .days, .meanSpan: .days
      case .measureMonths: .months
      case .hours: .hours
      case .costPerHousehold: .cents
      }
    }

    /// Whether its numbers are of people: only those can lead to somebody where they are small.
    public var countsPeople: Bool {
      if case .programmeRecords = self { false } else { true }
    }
  }
}

/// When a fact must have happened, against the period of a report.
public enum Moment: String, Codable, CaseIterable, Sendable {
  case inPeriod, byEnd, ever
}

/// A question to one case, answered yes or no over a period.
public indirect enum CaseTest: Hashable, Codable, Sendable {
  case happened(DatedFact, Moment)
  /// Done on or before the due day.
  case onTime(DatedFact, DueRule)
  /// On the last day of the period: due before, not done, and the case still open.
  case overdue(DatedFact, DueRule)
  case fact(FieldID, oneOf: [String])
  /// A record that passes was logged, dated as the moment says.
  case recorded(RecordTest, Moment)
  case outcome(oneOf: [OutcomeID])
  /// At least one day in one of the phases during the period.
  case active([PhaseID])
  /// Open on the last day of the period.
  case openAtEnd
  case all([CaseTest])
  case any([CaseTest])
  case not(CaseTest)
}

/// A figure over a period: always with its numerator and its denominator.
public struct IndicatorResult: Hashable, Sendable {
  /// The figure that was computed, as declared.
  public var indicator: Indicator
  /// Households, days, hundredths of a month, minutes or cents, by the unit.
  public var numerator: Int?
  /// What the numerator is held against; `nil` for a mere count, months and hours.
  public var denominator: Int?
  /// In the unit of the indicator; `nil` over an empty denominator or where it is unknown.
  public var value: Double?
  /// A cell under five was hidden: numerator, denominator and value are `nil`.
  public var suppressed: Bool

  /// A figure as computed; nothing is hidden unless said.
  public init(
    _ indicator: Indicator, numerator: Int?, denominator: Int? = nil, value: Double?,
    suppressed: Bool = false
  ) {
    self.indicator = indicator
    self.numerator = numerator
    self.denominator = denominator
    self.value = value
    self.suppressed = suppressed
  }

  /// The figure as somebody outside the operator sees it: cells of one to four are hidden (D5.4).
  public func suppressingSmallCells(under threshold: Int = 5) -> IndicatorResult {
    guard indicator.formula.countsPeople else { return self }
    let isCount = indicator.unit == .count || indicator.unit == .ratio
    let counted = isCount ? [numerator, denominator] : [denominator]
    let small = counted.contains { $0.map { $0 > 0 && $0 < threshold } ?? false }
    let complement = numerator.flatMap { top in denominator.map { $0 - top } }
    let revealing =
      indicator.unit == .ratio && (complement.map { $0 > 0 && $0 < threshold } ?? false)
    guard small || revealing else { return self }
    return IndicatorResult(
      indicator, numerator: nil, denominator: nil, value: nil, suppressed: true)
  }
}
