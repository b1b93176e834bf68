package import CaseKernel

extension SuiviDeFamilles {
  /// What is logged: exchanges and work with their time, the commitment, the diagnosis, levels,
  /// steps, orientations, reviews and renewals.
  package var eventKinds: [EventKind] {
    [.referralForm] + timedCommonKinds
      + [commitmentKind, diagnosisKind, levelKind, stepKind, orientationKind]
      + [coordinationKind, writingKind, reviewKind, renewalKind]
  }

  /// The kinds that are work with the household.
  static let directKinds: Set<EventKindID> = [
    "call", "homeVisit", "officeMeeting", "tripartiteMeeting", "commitmentSigned", "stepEngaged",
    "orientationPresented", "review",
  ]
  /// The kinds that are coordination and writing.
  static let coordinationKinds: Set<EventKindID> = ["partnerCoordination", "reportWriting"]

  /// The common exchanges with the household, whose time counts as work with it.
  private var timedCommonKinds: [EventKind] {
    let timed: [EventKindID] = ["call", "homeVisit", "officeMeeting", "tripartiteMeeting"]
    return EventKind.common.filter { timed.contains($0.id) }.map { kind in
      var kind = kind
      kind.fields = [.minutes]
      return kind
    }
  }

  /// The commitment of household, landlord and platform; the household's part is its agreement.
  private var commitmentKind: EventKind {
    EventKind(
      "commitmentSigned", Text(fr: "engagement à trois signé", en: "three-party commitment signed"),
      contact: true, visibility: .partnersOfTheCase, requires: [.agreement(.support)],
      fields: [
        EntryField(
          "parties", Text(fr: "signataires", en: "signatories"), [Signatory].fieldKind,
          isRequired: true),
        EntryField(
          "until", Text(fr: "engagés jusqu'au", en: "committed until"), .day, isRequired: true),
        .minutes,
      ])
  }

  /// The diagnosis as it was shared with the household, once its parts are written.
  private var diagnosisKind: EventKind {
    EventKind(
      "diagnosisShared", Text(fr: "diagnostic partagé avec le ménage", en: "diagnosis shared"),
      contact: true, observes: true, visibility: .partnersOfTheCase,
      requires: [.known("features"), .known("situation"), .known("strengths")])
  }

  /// A level of intervention and what it bears on; the diagnosis comes first.
  private var levelKind: EventKind {
    EventKind(
      "interventionLevel", Text(fr: "niveau d'intervention", en: "level of intervention"),
      observes: true, visibility: .operatorManagement,
      requires: [.happened(.first("diagnosisShared"))],
      fields: [
        EntryField(
          "level", Text(fr: "niveau", en: "level"), InterventionLevel.fieldKind, isRequired: true),
        EntryField("domains", Text(fr: "domaines", en: "domains"), [StepDomain].fieldKind),
      ])
  }

  /// A step taken with the household to resolve what was brought to light.
  private var stepKind: EventKind {
    EventKind(
      "stepEngaged", Text(fr: "démarche", en: "step"), contact: true, observes: true,
      fields: [
        EntryField(
          "domain", Text(fr: "domaine", en: "domain"), StepDomain.fieldKind, isRequired: true),
        EntryField("state", Text(fr: "état", en: "state"), StepState.fieldKind, isRequired: true),
        EntryField(
          "follows", Text(fr: "suite de la démarche no", en: "follows step no"),
          .entry(of: ["stepEngaged"])),
        .minutes,
      ])
  }

  /// An orientation presented to the household, and its answer.
  private var orientationKind: EventKind {
    EventKind(
      "orientationPresented", Text(fr: "orientation présentée", en: "orientation presented"),
      contact: true, observes: true,
      fields: [
        EntryField(
          "service", Text(fr: "vers", en: "to"), .text, isRequired: true,
          help: Text(fr: "le service, jamais l'état de santé", en: "the service, never the health")),
        EntryField(
          "answer", Text(fr: "réponse du ménage", en: "household's answer"),
          OrientationAnswer.fieldKind, isRequired: true),
        .minutes,
      ])
  }

  /// Work between partners about a household that agreed to it.
  private var coordinationKind: EventKind {
    EventKind(
      "partnerCoordination",
      Text(fr: "coordination entre partenaires", en: "coordination between partners"),
      observes: true, fields: [.minutes])
  }

  private var writingKind: EventKind {
    EventKind(
      "reportWriting", Text(fr: "rédaction", en: "writing"), observes: true, fields: [.minutes])
  }

  /// A review with the household: where each aim stands.
  private var reviewKind: EventKind {
    EventKind(
      "review", Text(fr: "bilan", en: "review"), contact: true, observes: true,
      visibility: .partnersOfTheCase,
      fields: Aim.allCases.map { aim in
        EntryField(FieldID(rawValue: aim.rawValue), aim.label, Progress.fieldKind)
      } + [.minutes])
  }

  /// The support goes on, with its reasons and its new end; a review comes first.
  private var renewalKind: EventKind {
    EventKind(
      "supportRenewed", Text(fr: "renouvellement de l'accompagnement", en: "support renewed"),
      observes: true, visibility: .partnersOfTheCase, requires: [.happened(.first("review"))],
      fields: [
        EntryField(
          "reasons", Text(fr: "raisons", en: "reasons"), [RenewalReason].fieldKind,
          isRequired: true, visibility: .operatorManagement),
        EntryField("until", Text(fr: "jusqu'au", en: "until"), .day, isRequired: true),
      ])
  }
}
