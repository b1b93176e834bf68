import CaseKernel

/// A programme that no deployment has, small enough to reason about: a welcome, a stay that is
/// measured and observed, a farewell, an end.
struct FakeProgramme: Programme {
  static let description = ProgrammeDescription(
    "fake", version: 1, name: Text(fr: "Programme fictif", en: "Fake programme"),
    summary: Text(fr: "Pour les essais du noyau.", en: "For the tests of the kernel."),
    source: "tests")

  let settings: FakeSettings

  var phases: PhaseGraph {
    PhaseGraph {
      Phase("welcome", Text(fr: "Accueil", en: "Welcome"))
        .requires(.known("arrival"))
        .leads(to: "stay", "closed")
      Phase("stay", Text(fr: "Séjour", en: "Stay"))
        .observing()
        .requires(.known("level"))
        .due(
          within: settings.stayWithin, after: .entered("stay"), noLaterThan: .field("roomUntil")
        )
        .countedInMeasureMonths()
        .leads(to: "farewell", "closed")
      Phase("farewell", Text(fr: "Départ", en: "Farewell"))
        .observing()
        .leads(to: "stay", "closed")
      Phase("closed", Text(fr: "Sortie", en: "Closed"))
    }
  }

  var fields: [Field<FakeDetails>] {
    [
      Field(
        \.arrival, "arrival", Text(fr: "arrivée", en: "arrival"), visibility: .partnersOfTheCase,
        askedIn: "welcome"),
      Field(
        \.roomUntil, "roomUntil", Text(fr: "chambre jusqu'au", en: "room until"),
        visibility: .partnersOfTheCase, askedIn: "welcome"),
      Field(
        \.threatened, "threatened", Text(fr: "menacé", en: "threatened"),
        visibility: .operatorManagement, askedIn: "welcome"),
      Field(
        \.level, "level", Text(fr: "niveau", en: "level of support"), visibility: .operatorTeam,
        askedIn: "stay"),
      Field(
        \.themes, "themes", Text(fr: "thèmes", en: "themes of work"), visibility: .operatorTeam,
        askedIn: "stay"),
      Field(
        \.saved, "saved", Text(fr: "épargne", en: "savings"), visibility: .operatorTeam,
        askedIn: "stay"),
      Field(
        \.visits, "visits", Text(fr: "visites prévues", en: "visits planned"),
        visibility: .operatorTeam, askedIn: "stay"),
      Field(
        \.summary, "summary", Text(fr: "résumé", en: "summary"), visibility: .operatorTeam,
        askedIn: "farewell",
        sharedOnceAgreed: AgreedSharing(
          with: .partnersOfTheCase, when: .fact("summaryAgreed", oneOf: ["yes"]))),
      Field(
        \.summaryAgreed, "summaryAgreed", Text(fr: "résumé accepté", en: "summary agreed"),
        visibility: .operatorManagement, askedIn: "farewell"),
    ]
  }

  var eventKinds: [EventKind] {
    [
      .referralForm, .liaisonForm,
      EventKind(
        "outing", Text(fr: "sortie accompagnée", en: "outing"), contact: true, observes: true),
      EventKind(
        "hostCall", Text(fr: "appel de l'hôte", en: "call of the host"),
        requires: [.sharing(with: "host")]),
    ]
  }

  var openingKinds: [EventKindID] { ["referralForm", "liaisonForm"] }

  var outcomes: [ClosingOutcome] {
    [
      ClosingOutcome(
        "settled", Text(fr: "installé", en: "settled"), positive: true, from: ["farewell"],
        requires: [.known("summary")]),
      ClosingOutcome("gone", Text(fr: "parti", en: "gone")),
    ]
  }

  var billing: Billing {
    Billing(diagnosisOrdered: .entered("stay"), diagnosisDone: .entered("farewell"))
  }

  var roles: [PartnerRole] {
    [
      PartnerRole(
        "landlord", Text(fr: "bailleur", en: "landlord"), kinds: [.landlord], mayRefer: true),
      PartnerRole("host", Text(fr: "hôte", en: "host"), required: true, mayDecide: true),
      PartnerRole(
        "funders", Text(fr: "financeurs", en: "funders"), kinds: [.funder], takesPartInCases: false),
    ]
  }

  /// Whoever is not an owner, as far as one knows.
  func eligibility(_ candidate: Candidate) -> Eligibility {
    let tenure = candidate.household.occupancy(on: candidate.day)?.tenure
    let met: Answer = tenure.map { $0 == .owner ? .no : .yes } ?? .unknown
    return Eligibility([
      Criterion(
        Finding(
          "fake/owner", met == .no ? .blocking : .information,
          Text(fr: "propriétaires exclus", en: "owners are excluded")),
        met: met, missing: met == .unknown ? ["household.tenure"] : [])
    ])
  }

  static let codes = ["room-unknown", "no-level"]

  func assess(_ context: CaseContext<FakeDetails>) -> [Finding] {
    var found: [Finding] = []
    if context.details.roomUntil == nil {
      found.append(
        Finding(
          "fake/room-unknown", .information,
          Text(fr: "chambre sans échéance", en: "room without an end")))
    }
    if context.file.phase == "stay", context.details.level == nil {
      found.append(
        Finding(
          "fake/no-level", .warning, Text(fr: "niveau à fixer", en: "level to be set"),
          visibility: .operatorTeam))
    }
    return found
  }

  static let detailsVersion = 2

  /// Version 1 called the arrival `came`.
  static func migrate(_ facts: Facts, from version: Int) -> Facts {
    guard version < 2, let came = facts["came"] else { return facts }
    var migrated = facts
    migrated["came"] = nil
    migrated["arrival"] = came
    return migrated
  }

  static let storedDetails = [
    1: #"{"came": "2025-12-01", "level": "high"}"#,
    2: #"""
    {"arrival": "2026-01-01", "roomUntil": "2026-03-31", "threatened": false, "level": "low",
     "themes": ["work"], "saved": 12050, "visits": 3, "summary": "bien", "summaryAgreed": true}
    """#,
  ]

  var indicators: [Indicator] {
    [
      Indicator(
        "I.8", Text(fr: "ménages suivis", en: "households followed"), .flow,
        .count(.active(["stay"]))),
      Indicator(
        "fake/settled", Text(fr: "installés", en: "settled households"), .flow,
        .share(.outcome(oneOf: ["settled"]), of: .happened(.closed, .inPeriod))),
    ]
  }
}
