package import CaseKernel

/// What a deployment may say about the programme under `settings:`.
///
/// The source gives the places by year and by side, which are the capacity of the instance; it
/// gives no time: those below are ours.
package struct VivreEnsembleSettings: ProgrammeSettings {
  /// The longest time from the referral to the agreement.
  package var meetingWithin = Period.months(1)
  /// The longest time for the project, from the agreement.
  package var projectWithin = Period.months(2)
  /// The longest time from the project to the keys.
  package var accessWithin = Period.months(6)
  /// How long a member of the staff may wait for somebody to talk to, from an alert.
  package var talkWithin = Period.days(3)
  /// The longest time between two steps of an open situation with neighbours.
  package var mediationStepWithin = Period.days(15)
  /// The longest time between two visits of a resource person.
  package var presenceEvery = Period.months(2)
  /// The time between two reviews with the household.
  package var reviewEvery = Period.months(6)

  /// Times of ours.
  package init() {}

  /// Every setting with its key under `settings:`.
  package static var all: [Setting<Self>] { steps + presence }

  private static var steps: [Setting<Self>] {
    [
      Setting(
        \.meetingWithin, "meeting-within",
        Text(
          fr: "délai entre l'orientation et l'adhésion", en: "time from referral to agreement")),
      Setting(
        \.projectWithin, "project-within",
        Text(
          fr: "durée maximale du projet, dès l'adhésion",
          en: "longest time for the project, from the agreement")),
      Setting(
        \.accessWithin, "access-within",
        Text(
          fr: "délai maximal du projet aux clés", en: "longest time from the project to the keys")),
    ]
  }

  private static var presence: [Setting<Self>] {
    [
      Setting(
        \.talkWithin, "talk-within",
        Text(
          fr: "délai entre une alerte de la proximité et un échange",
          en: "time from an alert of the front-line staff to a talk")),
      Setting(
        \.mediationStepWithin, "mediation-step-within",
        Text(
          fr: "délai maximal entre deux étapes d'une situation de voisinage",
          en: "longest time between two steps of a situation with neighbours")),
      Setting(
        \.presenceEvery, "presence-every",
        Text(
          fr: "délai maximal entre deux passages d'une personne ressource",
          en: "longest time between two visits of a resource person")),
      Setting(
        \.reviewEvery, "review-every",
        Text(fr: "délai entre deux bilans", en: "time between two reviews")),
    ]
  }
}
