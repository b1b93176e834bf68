package import CaseKernel

extension AccompagnementRenforce {
  /// No fact has changed its meaning since the first version.
  package static let detailsVersion = 1

  /// The facts in the order in which they are asked, from the referral to the end of the support.
  package var fields: [Field<AccompagnementRenforceDetails>] {
    referralFields + meetingFields + assessmentFields + supportFields
  }

  /// What the landlord writes and may read again.
  private var referralFields: [Field<AccompagnementRenforceDetails>] {
    [
      Field(
        \.referralReason, "referralReason",
        Text(fr: "motif écrit par le bailleur", en: "reason as the landlord wrote it"),
        visibility: .partnersOfTheCase, askedIn: "referral"),
      Field(
        \.precaritySigns, "precaritySigns",
        Text(fr: "signes de précarité", en: "signs of precarity"),
        visibility: .partnersOfTheCase, askedIn: "referral",
        help: Text(
          fr: "ce que le bailleur constate ; jamais l'état de santé",
          en: "what the landlord sees; never the state of health")),
      Field(
        \.formerProject, "formerProject",
        Text(fr: "accompagné dans le projet précédent", en: "supported in the earlier project"),
        visibility: .partnersOfTheCase, askedIn: "referral"),
      Field(
        \.formerTerritory, "formerTerritory",
        Text(fr: "territoire du projet précédent", en: "territory of the earlier project"),
        visibility: .partnersOfTheCase, askedIn: "referral"),
      Field(
        \.stageAtEntry, "stageAtEntry",
        Text(fr: "stade de la procédure à l'entrée", en: "stage of the procedure at entry"),
        visibility: .partnersOfTheCase, askedIn: "referral"),
    ]
  }

  private var meetingFields: [Field<AccompagnementRenforceDetails>] {
    [
      Field(
        \.leadOperator, "leadOperator", Text(fr: "opérateur chef de file", en: "lead operator"),
        visibility: .partnersOfTheCase, askedIn: "meeting",
        help: Text(
          fr: "celui des opérateurs à qui le ménage et le bailleur s'adressent",
          en: "the operator that household and landlord turn to"))
    ]
  }

  /// The content of the assessment, which stays with the operators' teams (D6.8). Who referred the
  /// household in the earlier call was a health centre: the people named on the case read it.
  private var assessmentFields: [Field<AccompagnementRenforceDetails>] {
    [
      Field(
        \.formerReferrer, "formerReferrer",
        Text(fr: "service à l'origine du projet précédent", en: "referrer of the earlier project"),
        visibility: .namedPeople, askedIn: "assessment"),
      content(
        \.livingConditions, "livingConditions",
        Text(fr: "conditions de vie à améliorer", en: "living conditions to improve")),
      content(
        \.socialSituation, "socialSituation", Text(fr: "situation sociale", en: "social situation")),
      content(
        \.budgetSituation, "budgetSituation", Text(fr: "budget et dettes", en: "budget and debts")),
      content(
        \.strengths, "strengths",
        Text(fr: "ressources du ménage et de l'entourage", en: "strengths and people around")),
      Field(
        \.housingNeeds, "housingNeeds",
        Text(fr: "conséquences pour le logement", en: "consequences for the dwelling"),
        visibility: .namedPeople, askedIn: "assessment",
        help: Text(
          fr: "ce qu'il faut au logement (rez-de-chaussée, ascenseur), jamais l'état de santé",
          en: "what the dwelling needs (ground floor, lift), never the state of health")),
      Field(
        \.intensity, "intensity",
        Text(fr: "niveau d'accompagnement", en: "level of support"),
        visibility: .operatorManagement, askedIn: "assessment",
        help: Text(
          fr: "règle la fréquence des contacts ; se rediscute avec le ménage",
          en: "sets how often contacts are due; discussed again with the household")),
    ]
  }

  private func content<Value: FieldRepresentable>(
    _ path: any WritableKeyPath<AccompagnementRenforceDetails, Value?> & Sendable, _ id: FieldID,
    _ label: Text
  ) -> Field<AccompagnementRenforceDetails> {
    Field(path, id, label, visibility: .operatorTeam, askedIn: "assessment")
  }

  /// The wish for a move goes to the landlord once the household agrees to share with it.
  private var supportFields: [Field<AccompagnementRenforceDetails>] {
    let onceShared = AgreedSharing(with: .partnersOfTheCase, when: .sharing(with: "landlord"))
    return [
      Field(
        \.mutationWish, "mutationWish", Text(fr: "souhaite une mutation", en: "wishes for a move"),
        visibility: .operatorManagement, askedIn: "support", sharedOnceAgreed: onceShared),
      Field(
        \.mutationReady, "mutationReady",
        Text(fr: "plus rien ne s'oppose à une mutation", en: "nothing stands in the way of a move"),
        visibility: .operatorManagement, askedIn: "support", sharedOnceAgreed: onceShared),
      Field(
        \.procedureAtExit, "procedureAtExit",
        Text(fr: "suite de la procédure, à la sortie", en: "what became of the procedure"),
        visibility: .operatorManagement, askedIn: "support"),
    ]
  }

  /// One stored example for each version of the facts.
  package static let storedDetails = [
    1: """
    {"referralReason": "plus de réponse depuis l'automne", "precaritySigns": ["unpaidRent", "noAnswer"],
     "formerProject": true, "formerTerritory": "un autre département", "stageAtEntry": "summons",
     "leadOperator": "operateur", "formerReferrer": "service",
     "livingConditions": ["heating", "equipment"], "socialSituation": "droits à ouvrir",
     "budgetSituation": "un plan est possible", "strengths": "une voisine",
     "housingNeeds": "ascenseur", "intensity": "sustained", "mutationWish": true, "mutationReady": false,
     "procedureAtExit": "planRespected"}
    """
  ]
}
