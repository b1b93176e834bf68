package import CaseKernel

/// What a deployment may say about the programme under `settings:`.
///
/// The hours of the diagnosis and of a month are those of the source (D4.6); levels other than the
/// usual one, times and limits are ours.
package struct SuiviDeFamillesSettings: ProgrammeSettings {
  /// How long the three parties have to commit themselves.
  package var commitmentWithin = Period.months(1)
  /// How long the diagnosis may take, from the start of the support.
  package var diagnosisWithin = Period.months(1)
  /// Hours of a diagnosis spent with the household.
  package var diagnosisDirectHours = 6
  /// Hours of a diagnosis spent on coordination and writing.
  package var diagnosisCoordinationHours = 4
  /// Hours a month of a usual support.
  package var supportHours = 10
  /// Hours a month of a light support.
  package var lightHours = 5
  /// Hours a month of a reinforced support.
  package var reinforcedHours = 15
  /// How far done may be from planned before one is told, in hundredths of what was planned.
  package var hoursTolerance = 20
  /// The longest time between two reviews.
  package var reviewEvery = Period.months(3)
  /// How long before its end a support is to be renewed or brought to an end.
  package var renewalNotice = Period.months(1)
  /// How many renewals are usual.
  package var mostRenewals = 3

  /// The hours of the source document, and times of ours.
  package init() {}

  /// Every setting with its key under `settings:`.
  package static var all: [Setting<Self>] { hours + times }

  private static var hours: [Setting<Self>] {
    [
      Setting(
        \.diagnosisDirectHours, "diagnosis-direct-hours",
        Text(
          fr: "heures de diagnostic avec le ménage", en: "hours of a diagnosis with the household")
      ),
      Setting(
        \.diagnosisCoordinationHours, "diagnosis-coordination-hours",
        Text(
          fr: "heures de diagnostic en coordination et rédaction",
          en: "hours of a diagnosis on coordination and writing")),
      Setting(
        \.supportHours, "support-hours",
        Text(fr: "heures par mois, niveau courant", en: "hours a month, usual level")),
      Setting(
        \.lightHours, "light-hours",
        Text(fr: "heures par mois, niveau léger", en: "hours a month, light level")),
      Setting(
        \.reinforcedHours, "reinforced-hours",
        Text(fr: "heures par mois, niveau renforcé", en: "hours a month, reinforced level")),
      Setting(
        \.hoursTolerance, "hours-tolerance",
        Text(
          fr: "écart admis entre heures prévues et faites, en pour cent",
          en: "accepted gap between planned and done, in per cent")),
    ]
  }

  private static var times: [Setting<Self>] {
    [
      Setting(
        \.commitmentWithin, "commitment-within",
        Text(fr: "délai d'engagement des trois parties", en: "time for the three-party commitment")
      ),
      Setting(
        \.diagnosisWithin, "diagnosis-within",
        Text(fr: "durée maximale du diagnostic", en: "longest time for a diagnosis")),
      Setting(
        \.reviewEvery, "review-every",
        Text(fr: "délai maximal entre deux bilans", en: "longest time between two reviews")),
      Setting(
        \.renewalNotice, "renewal-notice",
        Text(
          fr: "temps avant la fin pour préparer la suite",
          en: "time before the end to prepare what follows")),
      Setting(
        \.mostRenewals, "most-renewals",
        Text(fr: "renouvellements habituels au plus", en: "usual number of renewals at most")),
    ]
  }

  /// The hours that a level plans for a month.
  func hours(_ level: InterventionLevel) -> Int {
    switch level {
    case .light: lightHours
    case .usual: supportHours
    case .reinforced: reinforcedHours
    }
  }
}
