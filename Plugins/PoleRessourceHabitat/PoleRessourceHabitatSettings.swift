package import CaseKernel
package import Subletting

/// What a deployment may say about the programme under `settings:`; the source gives no figure, so
/// all of them are ours.
package struct PoleRessourceHabitatSettings: SublettingSettings {
  /// How long a request may wait for its pre-diagnosis.
  package var answerWithin = Period.days(15)
  /// How long a pre-diagnosis may take.
  package var prediagnosisWithin = Period.months(1)
  /// How long a strategy may take.
  package var strategyWithin = Period.months(1)
  /// How long the parties have for their plan.
  package var planWithin = Period.months(1)
  /// The longest time between two reviews.
  package var reviewEvery = Period.months(3)
  /// How long the final evaluation may take.
  package var evaluationWithin = Period.months(1)
  /// How many dwellings a small owner may own, its own among them.
  package var smallOwnerDwellings = 3
  /// The engine's part; only the two lengths that concern this programme have a key.
  package var subletting = SublettingTerms()

  /// Values of ours.
  package init() {}

  /// Every setting with its key under `settings:`.
  package static var all: [Setting<Self>] { times + others }

  private static var times: [Setting<Self>] {
    [
      Setting(
        \.answerWithin, "answer-within",
        Text(fr: "délai de réponse à une demande", en: "time for answering a request")),
      Setting(
        \.prediagnosisWithin, "prediagnosis-within",
        Text(fr: "durée maximale du pré-diagnostic", en: "longest time for a pre-diagnosis")),
      Setting(
        \.strategyWithin, "strategy-within",
        Text(fr: "durée maximale de la stratégie", en: "longest time for a strategy")),
      Setting(
        \.planWithin, "plan-within",
        Text(fr: "durée maximale du plan d'action", en: "longest time for an action plan")),
      Setting(
        \.reviewEvery, "review-every",
        Text(fr: "délai maximal entre deux bilans", en: "longest time between two reviews")),
      Setting(
        \.evaluationWithin, "evaluation-within",
        Text(fr: "durée maximale de l'évaluation", en: "longest time for the evaluation")),
    ]
  }

  private static var others: [Setting<Self>] {
    [
      Setting(
        \.smallOwnerDwellings, "small-owner-dwellings",
        Text(
          fr: "logements qu'un petit propriétaire possède au plus",
          en: "dwellings that a small owner may own")),
      Setting(
        \.subletting.longest, "longest-sublease",
        Text(
          fr: "durée au-delà de laquelle une sous-location se justifie",
          en: "time after which a sub-lease wants a justification")),
      Setting(
        \.subletting.qualificationWarning, "qualification-warning",
        Text(
          fr: "délai d'alerte avant la fin d'un agrément",
          en: "how long before its end an approval is announced")),
    ]
  }
}
