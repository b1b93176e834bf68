import CaseKernel

/// A programme that exists in these tests only: a stay that is prepared, lived and ended.
struct FakeStay: Programme {
  static let description = ProgrammeDescription(
    "fake-stay", version: 1, name: Text(fr: "Séjour d'essai", en: "Trial stay"),
    summary: Text(fr: "Un programme d'essai.", en: "A programme for tests."), source: "tests")
  static let detailsVersion = 1
  static let storedDetails = [1: "{}"]
  static let codes: [String] = []
  static let examples: [Example] = []

  init(settings: NoSettings) {}

  var phases: PhaseGraph {
    PhaseGraph {
      Phase("prepared", Text(fr: "Préparation", en: "Preparation")).leads(to: "lived", "ended")
      Phase("lived", Text(fr: "Séjour", en: "Stay")).observing().countedInMeasureMonths()
        .due(within: .months(2), after: .opened).leads(to: "ended")
      Phase("ended", Text(fr: "Fin", en: "End"))
    }
  }

  var fields: [Field<FakeDetails>] {
    [
      Field(
        \.purpose, "purpose", Text(fr: "But", en: "Purpose"), visibility: .partnersOfTheCase,
        askedIn: "prepared"),
      Field(
        \.way, "way", Text(fr: "Voie", en: "Way"), visibility: .partnersOfTheCase,
        askedIn: "prepared"),
      Field(
        \.story, "story", Text(fr: "Histoire", en: "Story"), visibility: .operatorTeam,
        askedIn: "lived"),
    ]
  }

  var side: SideFact? { SideFact("way", access: ["into"], sustainment: ["within"]) }

  var eventKinds: [EventKind] {
    [
      .liaisonForm,
      EventKind(
        "offer", Text(fr: "proposition", en: "offer"), visibility: .partnersOfTheCase,
        fields: [
          EntryField("rent", Text(fr: "loyer", en: "rent"), .cents, isRequired: true),
          EntryField(
            "worry", Text(fr: "crainte", en: "worry"), .text, visibility: .operatorTeam),
          EntryField(
            "room", Text(fr: "logement", en: "dwelling"), .reference(to: "dwelling")),
        ]),
      EventKind(
        "refusal", Text(fr: "refus", en: "refusal"),
        fields: [
          EntryField(
            "offer", Text(fr: "proposition", en: "offer"), .entry(of: ["offer"]),
            isRequired: true),
          EntryField("said", Text(fr: "dit", en: "said"), .text),
        ]),
    ]
  }
  var moving: MovingPolicy? {
    MovingPolicy(
      phases: ["prepared", "lived"], wishes: [],
      offers: .init(
        "offer", facts: [.dwelling: "room"], answer: "refusal", answeredOffer: "offer",
        answerField: "said", accepting: ["yes"], refusing: ["no"]))
  }
  var programmeKinds: [EventKind] {
    [
      EventKind(
        "checkpoint", Text(fr: "point d'étape", en: "checkpoint"), visibility: .everyPartner,
        fields: [
          EntryField("met", Text(fr: "réunis", en: "met"), .number(from: 0, to: 50))
        ]),
      EventKind("doubt", Text(fr: "doute", en: "doubt"), visibility: .operatorTeam),
    ]
  }
  var openingKinds: [EventKindID] { ["liaisonForm"] }
  var outcomes: [ClosingOutcome] {
    [
      ClosingOutcome("arrived", Text(fr: "arrivé", en: "arrived"), positive: true),
      ClosingOutcome(
        "orientedToOtherMeasure", Text(fr: "orienté ailleurs", en: "oriented elsewhere")),
    ]
  }
  var billing: Billing { Billing() }
  var indicators: [Indicator] { [] }
  var roles: [PartnerRole] {
    [
      PartnerRole(
        "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord], required: true),
      PartnerRole(
        "operator", Text(fr: "opérateur", en: "operator"), kinds: [.operatorOrganisation],
        required: true),
      PartnerRole(
        "team", Text(fr: "équipe", en: "team"), kinds: [.healthService, .operatorOrganisation],
        takesPartInCases: false, namedOnCases: true),
    ]
  }

  func assess(_ context: CaseContext<FakeDetails>) -> [Finding] { [] }
  func eligibility(_ candidate: CaseKernel.Candidate) -> Eligibility {
    let occupancy = candidate.household.occupancy(on: candidate.day)
    let served = candidate.instance.partners["landlord"] ?? []
    return Eligibility([
      criterion("tenure", occupancy?.tenure.map { $0 == .tenant }),
      criterion("landlord", occupancy?.landlord.map { served.contains($0) }),
    ])
  }

  private func criterion(_ name: String, _ met: Bool?) -> Criterion {
    Criterion(
      Finding("fake-stay/\(name)", met == false ? .blocking : .information, Text(name)),
      met: Answer(met), missing: met == nil ? ["household.\(name)"] : [])
  }
}

struct FakeDetails: CaseDetails {
  var purpose: String?
  var story: String?
  var way: Way?

  enum Way: String, FieldChoice {
    case into, within
    var label: Text { Text(rawValue) }
  }
}
