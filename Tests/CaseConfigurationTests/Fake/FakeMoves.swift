import CaseKernel

/// A second programme for the tests of configurations, under the other id that the shipped file
/// names, with the settings and roles that the file gives.
struct FakeMoves: Programme {
  static let description = ProgrammeDescription(
    "mutation", version: 1, name: Text(fr: "Mutations d'essai", en: "Trial moves"),
    summary: Text(fr: "Pour les essais.", en: "For tests."), source: "tests")

  init(settings: FakeMovesSettings) {}

  var phases: PhaseGraph {
    PhaseGraph {
      Phase("search", Text(fr: "Recherche", en: "Search")).leads(to: "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }

  var roles: [PartnerRole] {
    [
      PartnerRole(
        "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord], required: true),
      PartnerRole(
        "operator", Text(fr: "opérateur", en: "operator"), kinds: [.operatorOrganisation],
        required: true),
      PartnerRole("metropolis", Text(fr: "métropole", en: "metropolis"), takesPartInCases: false),
    ]
  }

  var outcomes: [ClosingOutcome] { [ClosingOutcome("declined", Text(fr: "non", en: "declined"))] }
  var fields: [Field<FakeDetails>] { [] }
  var openingKinds: [EventKindID] { ["identification"] }
  var billing: Billing { Billing() }
  var indicators: [Indicator] { [] }
  static let detailsVersion = 1
  static let storedDetails = [1: "{}"]
  static let codes: [String] = []
  static let examples: [Example] = []

  func eligibility(_ candidate: Candidate) -> Eligibility { Eligibility([]) }
  func assess(_ context: CaseContext<FakeDetails>) -> [Finding] { [] }
}

/// The settings that the shipped file gives.
struct FakeMovesSettings: ProgrammeSettings {
  var procedure = Procedure.either
  var ageJudgedOn = AgeDay.today
  var mobilisationWithin = Period.months(3)
  var callAfter = Period.days(15)
  var projectWithin = Period.months(3)
  var searchEvery = Period.months(1)
  var answerWithin = Period.days(10)
  var followUpFor = Period.months(6)
  var aidYear = 2009
  var moverAid = Cents(100_000)
  var flatAid = Cents(40_000)
  var worksAid = Cents(150_000)
  var worksAidPerDependant = Cents(50_000)

  static var all: [Setting<Self>] {
    [
      Setting(\.procedure, "procedure", Text("procedure")),
      Setting(\.ageJudgedOn, "age-judged-on", Text("age")),
      Setting(\.mobilisationWithin, "mobilisation-within", Text("mobilisation")),
      Setting(\.callAfter, "call-after", Text("call")),
      Setting(\.projectWithin, "project-within", Text("project")),
      Setting(\.searchEvery, "search-every", Text("search")),
      Setting(\.answerWithin, "answer-within", Text("answer")),
      Setting(\.followUpFor, "follow-up-for", Text("follow-up")),
      Setting(\.aidYear, "aid-year", Text("year")),
      Setting(\.moverAid, "mover-aid", Text("mover")),
      Setting(\.flatAid, "flat-aid", Text("flat")),
      Setting(\.worksAid, "works-aid", Text("works")),
      Setting(\.worksAidPerDependant, "works-aid-per-dependant", Text("dependant")),
    ]
  }

  enum Procedure: String, SettingChoice { case voluntary, statutory, either }

  enum AgeDay: String, SettingChoice {
    case today, proposal
    case thirdOffer = "third-offer"
  }
}
