package import CaseKernel

extension VivreEnsemble {
  /// The referral, resource persons, alerts of the staff and talks, situations with neighbours,
  /// the keys, the review.
  package var eventKinds: [EventKind] {
    [.referralForm] + resourceKinds + staffKinds + neighbourKinds + [keysHandover, review]
  }

  /// Workshops, mediation meetings and trainings are those of the house; staff are counted by the
  /// jobs of those who give alerts.
  package var programmeKinds: [EventKind] { [.staffPresent(jobs: StaffJob.options)] }

  /// A resource person is attached with the household's agreement to share: who it is may tell
  /// something of the household.
  private var resourceKinds: [EventKind] {
    [
      EventKind(
        "resourceAttached",
        Text(fr: "personne ressource rattachée", en: "resource person attached"),
        visibility: .partnersOfTheCase,
        requires: [.agreement(.support), .agreement(.sharing)],
        fields: [
          EntryField(
            "partner", Text(fr: "organisme", en: "organisation"), .reference(to: "partner"),
            isRequired: true),
          EntryField(
            "callable",
            Text(fr: "joignable par la proximité", en: "callable by front-line staff"), .answer,
            isRequired: true),
          EntryField(
            "tie", Text(fr: "lien avec la personne", en: "tie with the person"),
            ResourceTie.fieldKind, visibility: .operatorTeam),
        ]),
      EventKind(
        "resourceDetached",
        Text(fr: "personne ressource retirée", en: "resource person detached"),
        visibility: .partnersOfTheCase,
        fields: [entry("attachment", of: "resourceAttached", Text(fr: "entrée no", en: "entry"))]),
      EventKind(
        "resourceVisit",
        Text(fr: "passage d'une personne ressource", en: "visit of a resource person"),
        contact: true, observes: true,
        fields: [
          EntryField(
            "partner", Text(fr: "organisme", en: "organisation"), .reference(to: "partner"))
        ]),
    ]
  }

  /// What a member of the landlord's staff meets, and the talk that answers it: the staff say what
  /// happens at their place of work, nothing of the household is observed.
  private var staffKinds: [EventKind] {
    [
      EventKind(
        "staffAlert", Text(fr: "alerte de la proximité", en: "alert of the front-line staff"),
        visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "job", Text(fr: "métier", en: "job"), StaffJob.fieldKind, isRequired: true),
          matter,
        ]),
      EventKind(
        "staffTalk", Text(fr: "échange avec la proximité", en: "talk with the front-line staff"),
        visibility: .partnersOfTheCase,
        fields: [
          entry("alert", of: "staffAlert", Text(fr: "alerte no", en: "alert")),
          EntryField(
            "partner", Text(fr: "interlocuteur", en: "who talked"), .reference(to: "partner"),
            isRequired: true),
          EntryField(
            "result", Text(fr: "suite", en: "result"), TalkResult.fieldKind, isRequired: true),
        ]),
    ]
  }

  /// A situation with neighbours and its steps (ours); no neighbour is ever named.
  private var neighbourKinds: [EventKind] {
    [
      EventKind(
        "neighbourSituation",
        Text(fr: "situation de voisinage", en: "situation with neighbours"), observes: true,
        visibility: .operatorManagement, fields: [matter]),
      EventKind(
        "mediationStep", Text(fr: "étape de médiation", en: "step of a mediation"),
        observes: true, visibility: .operatorManagement,
        fields: [
          entry(
            "situation", of: "neighbourSituation", Text(fr: "situation no", en: "situation")),
          EntryField(
            "step", Text(fr: "étape", en: "step"), MediationStep.fieldKind, isRequired: true),
          EntryField("result", Text(fr: "résultat", en: "result"), MediationResult.fieldKind),
        ]),
    ]
  }

  private var keysHandover: EventKind {
    EventKind(
      "keysHandover", Text(fr: "remise des clés", en: "keys handed over"),
      visibility: .partnersOfTheCase, requires: [Self.isAccess])
  }

  /// The common review, with what this programme asks of it.
  private var review: EventKind {
    EventKind(
      "review", Text(fr: "bilan", en: "review"), contact: true, observes: true,
      visibility: .partnersOfTheCase,
      fields: [
        EntryField("housed", Text(fr: "toujours dans le logement", en: "still housed"), .answer),
        EntryField(
          "climate", Text(fr: "climat avec le voisinage", en: "climate with neighbours"),
          Climate.fieldKind, visibility: .operatorTeam),
      ])
  }

  private var matter: EntryField {
    EntryField("matter", Text(fr: "objet", en: "matter"), Matter.fieldKind, isRequired: true)
  }

  private func entry(_ id: FieldID, of kind: EventKindID, _ label: Text) -> EntryField {
    EntryField(id, label, .entry(of: [kind]), isRequired: true)
  }
}
