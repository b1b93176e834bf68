import CaseKernel

/// Small visits of the tests: a referral, a diagnosis in two months, an orientation, a support.
struct Visits: Programme {
  static let description = ProgrammeDescription(
    "visits", version: 1, name: Text("Canary situation"), summary: Text("Canary situation"),
    source: "tests")

  init(settings: NoSettings) {}

  var phases: PhaseGraph {
    PhaseGraph {
      Phase("referral", Text("Canary referral")).leads(to: "diagnosis", "closed")
      Phase("diagnosis", Text("Canary diagnosis")).observing()
        .due(within: .months(2), after: .first("liaisonForm")).leads(to: "orientation", "closed")
      Phase("orientation", Text("Canary orientation")).observing().leads(to: "support", "closed")
      Phase("support", Text("Canary support")).observing()
        .due(within: .days(0), after: .field("until")).countedInMeasureMonths()
        .leads(to: "closed")
      Phase("closed", Text("Closed"))
    }
  }

  struct Details: CaseDetails {
    var until: Day?
  }

  var fields: [Field<Details>] {
    [
      Field(
        \.until, "until", Text("until"), visibility: .partnersOfTheCase, askedIn: "orientation")
    ]
  }

  var eventKinds: [EventKind] { [.liaisonForm] }
  var openingKinds: [EventKindID] { ["liaisonForm"] }
  var outcomes: [ClosingOutcome] {
    [
      ClosingOutcome("settled", Text("settled"), positive: true),
      ClosingOutcome("declined", Text("declined")),
    ]
  }
  var billing: Billing {
    Billing(diagnosisOrdered: .entered("diagnosis"), diagnosisDone: .entered("orientation"))
  }
  var roles: [PartnerRole] {
    [PartnerRole("operator", Text("operator"), kinds: [.operatorOrganisation], required: true)]
  }
  func eligibility(_ candidate: Candidate) -> Eligibility { Eligibility([]) }
  func assess(_ context: CaseContext<Details>) -> [Finding] { [] }

  static let codes: [String] = []
  static let examples: [Example] = []
  static let detailsVersion = 1
  static let storedDetails = [1: "{}"]

  var indicators: [Indicator] {
    let left = CaseTest.happened(.closed, .inPeriod)
    return [
      Indicator(
        "I.6", Text(fr: "diagnostics en 2 mois", en: "diagnoses within 2 months"), .flow,
        .share(
          .onTime(
            .entered("orientation"), DueRule(within: .months(2), after: .first("liaisonForm"))),
          of: .happened(.entered("orientation"), .inPeriod))),
      Indicator(
        "I.13.settled", Text(fr: "installés", en: "settled"), .flow,
        .share(.outcome(oneOf: ["settled"]), of: left)),
      Indicator(
        "I.13.declined", Text(fr: "refus", en: "declined"), .flow,
        .share(.outcome(oneOf: ["declined"]), of: left)),
      Indicator(
        "I.16", Text(fr: "coût par ménage", en: "cost per household"), .flow,
        .costPerHousehold(over: .happened(.entered("orientation"), .inPeriod))),
      Indicator("I.17", Text(fr: "mois-mesures", en: "measure-months"), .flow, .measureMonths),
    ]
  }
}
