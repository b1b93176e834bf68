package import CaseKernel

/// What a deployment may say about the programme under `settings:`.
///
/// The source gives one length, the three years of the evaluation; everything else is ours.
package struct AccompagnementRenforceSettings: ProgrammeSettings {
  /// The longest time from the referral to the agreement.
  package var meetingWithin = Period.months(2)
  /// The longest time for the shared assessment, from the agreement.
  package var assessmentWithin = Period.months(2)
  /// The longest time between two contacts at the intensive level.
  package var contactIntensive = Period.days(7)
  /// The longest time between two contacts at the sustained level.
  package var contactSustained = Period.days(15)
  /// The longest time between two contacts at the light level.
  package var contactLight = Period.months(1)
  /// The longest time between two contacts during a watch.
  package var contactWatch = Period.months(3)
  /// How long a level holds before it is decided again.
  package var levelFor = Period.months(3)
  /// How many signs of precarity a referral shows at least.
  package var signsNeeded = 2
  /// The longest time without an action of each operator of the case.
  package var operatorActionWithin = Period.months(2)
  /// The longest time between two meetings of the operators of a case.
  package var operatorsMeetEvery = Period.months(3)
  /// The longest time before something is done about living conditions.
  package var livingConditionsWithin = Period.months(3)
  /// How long the results of a case are evaluated, from the agreement.
  package var evaluationFor = Period.years(3)
  /// The time between two checkpoints of that evaluation.
  package var checkpointEvery = Period.years(1)

  /// The three years of the source, and times of ours.
  package init() {}

  /// Every setting with its key under `settings:`.
  package static var all: [Setting<Self>] { entry + contacts + work + evaluation }

  /// The rhythm of a level, the closest one where none was decided.
  func contact(every level: IntensityLevel?) -> Period {
    switch level {
    case .intensive, nil: contactIntensive
    case .sustained: contactSustained
    case .light: contactLight
    }
  }

  private static var entry: [Setting<Self>] {
    [
      Setting(
        \.signsNeeded, "signs-needed",
        Text(
          fr: "signes de précarité que montre une orientation, au moins",
          en: "signs of precarity that a referral shows, at least")),
      Setting(
        \.meetingWithin, "meeting-within",
        Text(
          fr: "délai entre l'orientation et l'adhésion", en: "time from referral to agreement")),
      Setting(
        \.assessmentWithin, "assessment-within",
        Text(
          fr: "durée maximale de l'évaluation, dès l'adhésion",
          en: "longest time for the assessment, from the agreement")),
    ]
  }

  private static var contacts: [Setting<Self>] {
    [
      Setting(
        \.contactIntensive, "contact-intensive",
        Text(
          fr: "délai maximal entre deux contacts, niveau intensif",
          en: "longest time between two contacts, intensive level")),
      Setting(
        \.contactSustained, "contact-sustained",
        Text(
          fr: "délai maximal entre deux contacts, niveau soutenu",
          en: "longest time between two contacts, sustained level")),
      Setting(
        \.contactLight, "contact-light",
        Text(
          fr: "délai maximal entre deux contacts, niveau allégé",
          en: "longest time between two contacts, light level")),
      Setting(
        \.contactWatch, "contact-watch",
        Text(
          fr: "délai maximal entre deux contacts en veille",
          en: "longest time between two contacts during a watch")),
      Setting(
        \.levelFor, "level-for",
        Text(
          fr: "durée d'un niveau avant d'être rediscuté",
          en: "how long a level holds before it is decided again")),
    ]
  }

  private static var work: [Setting<Self>] {
    [
      Setting(
        \.operatorActionWithin, "operator-action-within",
        Text(
          fr: "délai maximal sans action de chaque opérateur",
          en: "longest time without an action of each operator")),
      Setting(
        \.operatorsMeetEvery, "operators-meet-every",
        Text(
          fr: "délai maximal entre deux points des opérateurs",
          en: "longest time between two meetings of the operators")),
      Setting(
        \.livingConditionsWithin, "living-conditions-within",
        Text(
          fr: "délai avant une action sur les conditions de vie",
          en: "time before something is done about living conditions")),
    ]
  }

  private static var evaluation: [Setting<Self>] {
    [
      Setting(
        \.evaluationFor, "evaluation-for",
        Text(fr: "durée de l'évaluation", en: "length of the evaluation")),
      Setting(
        \.checkpointEvery, "checkpoint-every",
        Text(
          fr: "délai entre deux points d'étape de l'évaluation",
          en: "time between two checkpoints of the evaluation")),
    ]
  }
}
