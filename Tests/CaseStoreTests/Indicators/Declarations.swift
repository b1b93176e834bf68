import CaseKernel

/// What the generated programmes know: phases of which two are measured, and fields of each kind.
enum Declared {
  static let phases: [PhaseID] = ["referral", "diagnosis", "support", "follow-up", "closed"]
  static let kinds: [EventKindID] = ["letter", "call", "homeVisit", "offer", "liaisonForm"]
  static let outcomes: [OutcomeID] = ["done", "refused", "l'autre \"issue\""]
  /// Texts that a fact may be and that a test may ask for; some look like other kinds of values.
  static let words = ["one", "two", "yes", "no", "12", "-3", "007", "a \"b\" \\ /\n\u{7}é", ""]
  static let fields: [FieldID] = ["choice", "until", "amount", "problems", "health", "unknown"]
  static let overlay: Set<FieldID> = ["health"]

  static let facts: [DatedFact] = {
    var facts: [DatedFact] = [.opened, .closed, .firstContact, .lastContact, .entered("never")]
    for kind in AgreementKind.allCases { facts += [.agreed(kind), .withdrew(kind)] }
    for phase in phases { facts += [.entered(phase), .left(phase)] }
    for kind in kinds { facts += [.first(kind), .last(kind)] }
    return facts + fields.map { .field($0) }
  }()

  static let periods: [Period] = [
    .days(0), .days(30), .days(-1), .months(1), .months(2), .months(-2), .months(12), .years(1),
    .years(-1), .years(9000), .months(-40_000), .days(.max), .months(.min), .years(.max),
  ]

  /// Deadlines by calendar, of which some have a past that can be counted.
  static let deadlines: [Deadline] = [
    calendar("visit", from: .opened, every: .fixed(.months(1))),
    calendar("offer", from: .last("offer"), every: .fixed(.days(9)), in: ["support", "follow-up"]),
    calendar(
      "letter", from: .last("letter"),
      every: .recordedMonths("letter", "amount", otherwise: .months(2)), before: .days(15)),
    calendar(
      "unstated", from: .last("call"), every: .recordedMonths("call", "amount", otherwise: nil)),
    calendar("agreed", from: .agreed(.support), every: .fixed(.years(1)), in: ["diagnosis"]),
    calendar("field", from: .field("until"), every: .fixed(.months(3))),
    calendar("today", from: .opened, every: .months("amount", otherwise: .months(1))),
    Deadline("none", Text("none"), .exam, .since(latestOf: [.opened], every: .fixed(.days(1)))),
  ]

  private static func calendar(
    _ id: DeadlineID, from start: DatedFact, every interval: Interval,
    before lead: Period = .days(0),
    in phases: [PhaseID] = []
  ) -> Deadline {
    Deadline(
      id, Text("calendar"), .review,
      .calendar(from: start, every: interval, before: lead, doneBy: "homeVisit"), in: phases)
  }

  static func definition(version: Int) -> DeclaredDefinition {
    var definition = DeclaredDefinition.fake
    definition.description = ProgrammeDescription(
      "fake", version: version, name: Text("fake"), summary: Text("fake"), source: "tests")
    definition.graph = PhaseGraph {
      Phase("referral", Text("referral")).leads(to: "diagnosis", "closed")
      Phase("diagnosis", Text("diagnosis")).leads(to: "support", "closed")
      Phase("support", Text("support")).leads(to: "follow-up", "closed").countedInMeasureMonths()
        .due(within: .months(1), after: .entered("support"))
      Phase("follow-up", Text("follow-up")).leads(to: "closed").countedInMeasureMonths()
        .due(within: .days(0), after: .field("until"), noLaterThan: .agreed(.sharing))
      Phase("closed", Text("closed"))
    }
    definition.deadlines = deadlines
    definition.billing = Billing(
      diagnosisOrdered: .entered("diagnosis"), diagnosisDone: .entered("support"))
    return definition
  }

  static func instance(_ id: ProgrammeInstance.ID, _ chance: inout Chance) -> ProgrammeInstance {
    var instance = ProgrammeInstance(id: id, module: "fake", publicName: Text("fake"))
    var day = Day("2020-01-01") ?? .first
    for _ in 0..<chance.number(0...3) {
      instance.prices.append(
        ProgrammeInstance.PriceList(
          from: day, diagnosis: chance.happens(90) ? Cents(46_003) : nil,
          measureMonth: chance.happens(90) ? Cents(23_001) : nil,
          counting: chance.one(of: MonthCounting.allCases)))
      day = day.adding(days: chance.number(800...1700))
    }
    return instance
  }
}
