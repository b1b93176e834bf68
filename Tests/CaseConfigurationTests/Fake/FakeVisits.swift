import CaseKernel

/// A programme for the tests of configurations, under the id that the shipped file names: two
/// phases and an end, three roles, one setting of each kind.
struct FakeVisits: Programme {
  static let description = ProgrammeDescription(
    "visites-sociales", version: 1, name: Text(fr: "Visites d'essai", en: "Trial visits"),
    summary: Text(fr: "Pour les essais.", en: "For tests."), source: "tests")

  let settings: FakeSettings

  var phases: PhaseGraph {
    PhaseGraph {
      Phase("diagnosis", Text(fr: "Diagnostic", en: "Diagnosis"))
        .due(within: settings.diagnosisWithin, after: .opened)
        .leads(to: "support", "closed")
      Phase("support", Text(fr: "Accompagnement", en: "Support")).leads(to: "closed")
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
      PartnerRole("steering", Text(fr: "pilotage", en: "steering"), takesPartInCases: false),
    ]
  }

  var outcomes: [ClosingOutcome] {
    [
      ClosingOutcome("autonomous", Text(fr: "autonome", en: "autonomous"), positive: true),
      ClosingOutcome("movedAway", Text(fr: "parti", en: "moved away")),
    ]
  }

  var fields: [Field<FakeDetails>] {
    [
      Field(
        \.way, "way", Text(fr: "voie", en: "way"), visibility: .partnersOfTheCase,
        askedIn: "diagnosis")
    ]
  }
  /// Only a strict one tells the sides apart: configurations of both sorts are tried.
  var side: SideFact? {
    settings.strict ? SideFact("way", access: ["into"], sustainment: ["within"]) : nil
  }
  var openingKinds: [EventKindID] { ["liaisonForm"] }
  var billing: Billing { Billing() }
  var indicators: [Indicator] { [] }
  static let detailsVersion = 1
  static let storedDetails = [1: "{}"]
  static let codes: [String] = []
  static let examples: [Example] = []

  func eligibility(_ candidate: Candidate) -> Eligibility { Eligibility([]) }
  func assess(_ context: CaseContext<FakeDetails>) -> [Finding] { [] }
}

/// One fact.
struct FakeDetails: CaseDetails {
  var way: Way?

  enum Way: String, FieldChoice {
    case into, within
    var label: Text { Text(rawValue) }
  }
}

/// One setting of each kind.
struct FakeSettings: ProgrammeSettings {
  var diagnosisWithin = Period.months(2)
  var diagnosisFrom = Beginning.liaisonForm
  var strict = false
  var places = 4
  var deposit = Deposit(amount: Cents(10_000))
  var motto = Motto(words: "ensemble")
  var themes = Themes(all: ["budget"])

  static var all: [Setting<Self>] {
    [
      Setting(\.diagnosisWithin, "diagnosis-within", Text("longest time")),
      Setting(\.diagnosisFrom, "diagnosis-from", Text("beginning")),
      Setting(\.strict, "strict", Text("strict")),
      Setting(\.places, "places", Text("places")),
      Setting(\.deposit, "deposit", Text("deposit")),
      Setting(\.motto, "motto", Text("motto")),
      Setting(\.themes, "themes", Text("themes")),
    ]
  }

  enum Beginning: String, SettingChoice {
    case liaisonForm = "liaison-form"
    case agreement
  }
}

struct Deposit: SettingRepresentable, Hashable {
  var amount: Cents
  static let settingKind = SettingKind.amount
  var settingValue: SettingValue { .amount(amount) }
  init(amount: Cents) { self.amount = amount }
  init?(settingValue: SettingValue) {
    guard case .amount(let amount) = settingValue else { return nil }
    self.amount = amount
  }
}

struct Motto: SettingRepresentable, Hashable {
  var words: String
  static let settingKind = SettingKind.text
  var settingValue: SettingValue { .text(words) }
  init(words: String) { self.words = words }
  /// A motto that the module refuses, whatever the file says: « never ».
  init?(settingValue: SettingValue) {
    guard case .text(let words) = settingValue, words != "never" else { return nil }
    self.words = words
  }
}

struct Themes: SettingRepresentable, Hashable {
  var all: [String]
  static let settingKind = SettingKind.list(["budget", "health", "work"])
  var settingValue: SettingValue { .list(all) }
  init(all: [String]) { self.all = all }
  init?(settingValue: SettingValue) {
    guard case .list(let all) = settingValue else { return nil }
    self.all = all
  }
}
