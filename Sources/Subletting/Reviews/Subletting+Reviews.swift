import CaseKernel

extension Subletting {
  /// A review: adversarial, with the three positions. What the law lets it judge is read by the
  /// three parties; what supports the household stays with the operator.
  var reviewKind: EventKind {
    EventKind(
      "periodicReview", Text(fr: "examen contradictoire", en: "adversarial review"), contact: true,
      observes: true, visibility: .partnersOfTheCase,
      fields: procedureFields + positionFields + [
        EntryField(
          "obligationsMet", Text(fr: "obligations tenues", en: "obligations met"),
          [LeaseObligation].fieldKind),
        EntryField(
          "obligationsToWorkOn", Text(fr: "obligations à consolider", en: "obligations to work on"),
          [LeaseObligation].fieldKind),
        EntryField(
          "topicsToWorkOn", Text(fr: "à travailler avec le ménage", en: "to work on together"),
          [ReviewTopic].fieldKind, visibility: .operatorTeam),
      ])
  }

  private var procedureFields: [EntryField] {
    [
      EntryField("convened", Text(fr: "ménage convoqué le", en: "household convened on"), .day),
      EntryField(
        "heard", Text(fr: "ménage entendu", en: "household heard"), .answer, isRequired: true),
      EntryField(
        "statement", Text(fr: "observations écrites du ménage", en: "written statement"), .answer),
      EntryField(
        "outcomeGiven", Text(fr: "conclusions remises au ménage le", en: "outcome given on"), .day),
    ]
  }

  private var positionFields: [EntryField] {
    [
      EntryField(
        "landlordPosition", Text(fr: "position du bailleur", en: "landlord's position"),
        ReviewPosition.fieldKind),
      EntryField(
        "intermediaryPosition",
        Text(fr: "position du locataire principal", en: "intermediate tenant's position"),
        ReviewPosition.fieldKind),
      EntryField(
        "householdPosition", Text(fr: "position du ménage", en: "household's position"),
        ReviewPosition.fieldKind),
    ]
  }

  /// What the prefect is told: a lease is proposed, or it is not, and then for which reasons.
  var prefectNoticeKind: EventKind {
    EventKind(
      "prefectNotice", Text(fr: "information du préfet", en: "notice to the prefect"),
      visibility: .partnersOfTheCase,
      fields: [
        EntryField(
          "decision", Text(fr: "décision du bailleur", en: "landlord's decision"),
          LandlordDecision.fieldKind, isRequired: true),
        EntryField(
          "reasons", Text(fr: "motifs", en: "reasons"), [LeaseRefusalReason].fieldKind,
          neededWhen: ValueTest("decision", oneOf: [LandlordDecision.refused.rawValue]),
          help: Text(
            fr: "obligatoires quand aucun bail n'est proposé",
            en: "needed where no lease is proposed"
          )),
        EntryField(
          "reasonsText", Text(fr: "motifs précisés", en: "reasons in words"), .text,
          neededWhen: ValueTest("reasons", oneOf: [LeaseRefusalReason.other.rawValue])),
      ])
  }
}
