package import CaseKernel

extension ProtegeToit {
  /// The entries of the direct way. What names a dwelling is for the people named on the case.
  package var eventKinds: [EventKind] {
    [
      EventKind(
        "referralForm", Text(fr: "fiche d'orientation", en: "referral form"),
        visibility: .partnersOfTheCase),
      EventKind(
        "allocatorNamed",
        Text(fr: "personne désignée pour l'attribution", en: "allocator named"),
        visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "landlord", Text(fr: "bailleur", en: "landlord"), .reference(to: "partner"),
            isRequired: true)
        ]),
      stageKind("stage", Text(fr: "étape d'hébergement", en: "stage of accommodation")),
      stageKind("stageAvoided", Text(fr: "étape évitée", en: "stage avoided")),
      offerKind,
      EventKind(
        "allocationDecision",
        Text(fr: "décision de la commission (CALEOL)", en: "decision of the commission (CALEOL)"),
        visibility: .partnersOfTheCase,
        fields: [
          EntryField(
            "decision", Text(fr: "décision", en: "decision"), AllocationDecision.fieldKind,
            isRequired: true)
        ]),
      EventKind(
        "leaseSignature", Text(fr: "signature du bail", en: "lease signature"),
        visibility: .partnersOfTheCase),
      EventKind(
        "keysHandover", Text(fr: "remise des clés", en: "keys handed over"),
        visibility: .partnersOfTheCase),
      EventKind(
        "leaseNotice",
        Text(fr: "congé notifié au bailleur du logement quitté", en: "notice of the former lease"),
        visibility: .operatorTeam),
      EventKind(
        "safetyReview",
        Text(fr: "point sur la sécurité et le contact sûr", en: "review of safety and contact"),
        contact: true, observes: true, channel: .meeting),
    ]
  }

  /// A stage of accommodation that the household went through while it waited, or one that the
  /// usual way would have asked for and that it did not: each is an entry, so that they add up.
  private func stageKind(_ id: EventKindID, _ label: Text) -> EventKind {
    EventKind(
      id, label, visibility: .operatorManagement,
      fields: [
        EntryField("stage", Text(fr: "étape", en: "stage"), Stage.fieldKind, isRequired: true)
      ])
  }

  /// A dwelling that is proposed, in the place of the common kind: nobody but the people named
  /// reads that there is one, for the dwelling leads to the address.
  private var offerKind: EventKind {
    EventKind(
      "offer", Text(fr: "proposition", en: "offer"),
      visibility: .namedPeople,
      fields: [
        EntryField(
          "dwelling", Text(fr: "logement", en: "dwelling"), .reference(to: "dwelling"),
          isRequired: true),
        EntryField(
          "answer", Text(fr: "réponse du ménage", en: "household's answer"), OfferAnswer.fieldKind),
      ])
  }

  /// « Une formation-action à destination des personnels CESF, chargés d'attribution et
  /// gestionnaires de sites », by the association's teams.
  package var programmeKinds: [EventKind] {
    [.held(.training), .staffPresent(jobs: TrainedJob.options)]
  }
}
