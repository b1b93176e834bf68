package import CaseKernel

/// What a deployment may say about the programme under `settings:`. All of it is ours: document 001
/// gives neither sizes nor times; amounts are those of D3.6.
package struct FamillesGouvernantesSettings: ProgrammeSettings {
  /// The fewest residents of a unit that lives (D3.2).
  package var minResidents = 4
  /// The most residents of a unit (D3.2).
  package var maxResidents = 6
  /// What the person who coordinates the shared life is called.
  package var coordinatorTitle = CoordinatorTitle.maitresseDeMaison
  /// The days on which somebody must be present (D3.3); there is no night presence.
  package var coverage = Coverage.mondayToSaturday
  /// How far ahead the roster is looked at.
  package var rosterAhead = Period.days(14)
  /// How long before its end a protection measure is to be renewed.
  package var protectionWarning = Period.months(6)
  /// How long an alert of the network may wait for an answer.
  package var alertAnswerWithin = Period.days(2)
  /// How long before its end an approval to sub-let is announced.
  package var qualificationWarning = Period.months(3)
  /// The longest time between two exchanges with a care service.
  package var careCoordinationEvery = Period.months(3)
  /// The longest time between two reviews of the shared-life project.
  package var socialLifeReviewEvery = Period.months(12)
  /// The longest time for winding up.
  package var windingUpWithin = Period.months(6)
  /// Whether the deployment holds a licence of the trademark « familles gouvernantes ».
  package var trademarkLicensed = false
  /// The year of the amounts below, in force from its 1 January.
  package var aidYear = 2021
  package var avpPerPerson = Cents(1_000_000)
  package var forfaitPerPerson = Cents(800_000)
  package var forfaitPerProject = Cents(6_000_000)

  /// The sizes of D3.2, the amounts of D3.6, and times of ours.
  package init() {}

  /// Every setting with its key under `settings:`.
  package static var all: [Setting<Self>] { unit + times + aid }

  private static var unit: [Setting<Self>] {
    [
      Setting(
        \.minResidents, "min-residents",
        Text(fr: "nombre minimal de résidents", en: "fewest residents")),
      Setting(
        \.maxResidents, "max-residents",
        Text(fr: "nombre maximal de résidents", en: "most residents")),
      Setting(
        \.coordinatorTitle, "coordinator-title",
        Text(
          fr: "nom de la fonction : maîtresse de maison ou coordination de la vie partagée",
          en: "name of the post: maîtresse de maison or shared-life coordination")),
      Setting(
        \.coverage, "coverage",
        Text(fr: "jours de présence attendus", en: "days on which somebody must be present")),
      Setting(
        \.trademarkLicensed, "trademark-licensed",
        Text(
          fr: "licence de la marque « familles gouvernantes »",
          en: "licence of the trademark \"familles gouvernantes\"")),
    ]
  }

  private static var times: [Setting<Self>] {
    [
      Setting(
        \.rosterAhead, "roster-ahead",
        Text(fr: "planning vérifié d'avance", en: "how far ahead the roster is looked at")),
      Setting(
        \.protectionWarning, "protection-warning",
        Text(
          fr: "annonce avant la fin d'une mesure de protection",
          en: "notice before the end of a protection measure")),
      Setting(
        \.alertAnswerWithin, "alert-answer-within",
        Text(fr: "délai de réponse à une alerte", en: "time for answering an alert")),
      Setting(
        \.qualificationWarning, "qualification-warning",
        Text(
          fr: "annonce avant la fin d'un agrément pour sous-louer",
          en: "how long before its end an approval to sub-let is announced")),
      Setting(
        \.careCoordinationEvery, "care-coordination-every",
        Text(
          fr: "délai maximal entre deux points avec un service de soins",
          en: "longest time between two exchanges with a care service")),
      Setting(
        \.socialLifeReviewEvery, "social-life-review-every",
        Text(
          fr: "délai maximal entre deux bilans du projet de vie partagée",
          en: "longest time between two reviews of the shared-life project")),
      Setting(
        \.windingUpWithin, "winding-up-within",
        Text(fr: "durée maximale de la fermeture", en: "longest time for winding up")),
    ]
  }

  private static var aid: [Setting<Self>] {
    [
      Setting(
        \.aidYear, "aid-year",
        Text(fr: "année des montants des aides", en: "year of the amounts of the aids")),
      Setting(
        \.avpPerPerson, "avp-per-person",
        Text(
          fr: "aide à la vie partagée, plafond par personne et par an",
          en: "shared-living aid, most a person and year")),
      Setting(
        \.forfaitPerPerson, "forfait-per-person",
        Text(
          fr: "forfait habitat inclusif, plafond par personne et par an",
          en: "inclusive-housing allowance, most a person and year")),
      Setting(
        \.forfaitPerProject, "forfait-per-project",
        Text(
          fr: "forfait habitat inclusif, plafond par projet et par an",
          en: "inclusive-housing allowance, most a project and year")),
    ]
  }

  /// The aids by first day: the amounts of D3.6, then those of the deployment.
  var sharedLivingAid: SharedLivingAid {
    let own = [
      SharedLivingAid.Amounts(
        .avp, from: Day(year: aidYear, month: 1, day: 1) ?? .first, perPerson: avpPerPerson),
      SharedLivingAid.Amounts(
        .forfait, from: Day(year: aidYear, month: 1, day: 1) ?? .first,
        perPerson: forfaitPerPerson, perProject: forfaitPerProject),
    ]
    return SharedLivingAid(SharedLivingAid.Amounts.ofTheLaw + own)
  }
}

/// What the person who coordinates the shared life is called: the deployer's choice.
package enum CoordinatorTitle: String, SettingChoice {
  case maitresseDeMaison = "maitresse-de-maison"
  case coordination

  /// The post, as labels and findings name it.
  var label: Text {
    switch self {
    case .maitresseDeMaison: Text(fr: "maîtresse de maison", en: "house coordinator")
    case .coordination: Text(fr: "coordination de la vie partagée", en: "shared-life coordination")
    }
  }
}

/// The days of the week on which somebody must be present.
package enum Coverage: String, SettingChoice {
  case everyDay = "every-day"
  case mondayToSaturday = "monday-to-saturday"
  case mondayToFriday = "monday-to-friday"
  case notRequired = "none"

  /// Whether somebody must be there on a day.
  func asks(_ day: Day) -> Bool {
    switch self {
    case .everyDay: true
    case .mondayToSaturday: day.weekday != .sunday
    case .mondayToFriday: day.weekday != .sunday && day.weekday != .saturday
    case .notRequired: false
    }
  }
}
