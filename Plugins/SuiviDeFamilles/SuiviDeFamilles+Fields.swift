package import CaseKernel

extension SuiviDeFamilles {
  /// No fact has changed its meaning since the first version.
  package static let detailsVersion = 1

  /// The facts in the order in which they are asked, from the landlord's presentation on.
  package var fields: [Field<SuiviDeFamillesDetails>] {
    presentationFields + flagFields + commitmentFields + diagnosisFields + recommendationFields
  }

  /// What the landlord presents and may read again.
  private var presentationFields: [Field<SuiviDeFamillesDetails>] {
    [
      shared(
        \.referralReason, "referralReason",
        Text(
          fr: "situation présentée par le bailleur", en: "situation as the landlord presents it"),
        in: "identification"),
      shared(
        \.difficulties, "difficulties",
        Text(fr: "difficultés rencontrées", en: "difficulties met"), in: "identification"),
      shared(
        \.evictionStage, "evictionStage",
        Text(fr: "procédure d'expulsion à l'entrée", en: "eviction procedure at entry"),
        in: "identification"),
      shared(
        \.intervention, "intervention",
        Text(fr: "intervention décidée", en: "intervention decided"),
        in: "identification"),
      Field(
        \.interventionReason, "interventionReason",
        Text(fr: "raisons de la décision", en: "reasons of the decision"),
        visibility: .operatorManagement, askedIn: "identification"),
    ]
  }

  /// The comments that go with the three flags of the household (« le cas échéant »).
  private var flagFields: [Field<SuiviDeFamillesDetails>] {
    [
      comment(\.daloComment, "daloComment", Text(fr: "DALO : précision", en: "DALO: comment")),
      comment(
        \.collectiveAgreementComment, "collectiveAgreementComment",
        Text(fr: "accord collectif : précision", en: "collective agreement: comment")),
      comment(
        \.departmentalPlanComment, "departmentalPlanComment",
        Text(fr: "plan départemental : précision", en: "departmental plan: comment")),
    ]
  }

  private func comment(
    _ path: any WritableKeyPath<SuiviDeFamillesDetails, String?> & Sendable, _ id: FieldID,
    _ label: Text
  ) -> Field<SuiviDeFamillesDetails> {
    Field(path, id, label, visibility: .operatorManagement, askedIn: "identification")
  }

  /// What the three parties agree on, each with the same text in hand.
  private var commitmentFields: [Field<SuiviDeFamillesDetails>] {
    [
      shared(\.aims, "aims", Text(fr: "objectifs", en: "aims"), in: "commitment"),
      shared(
        \.objectives, "objectives",
        Text(fr: "objectifs, avec les mots du ménage", en: "aims in the household's words"),
        in: "commitment"),
      Field(
        \.supportUntil, "supportUntil",
        Text(fr: "accompagnement jusqu'au", en: "support until"), visibility: .partnersOfTheCase,
        askedIn: "commitment",
        help: Text(
          fr: "celui de l'engagement, puis celui du dernier renouvellement",
          en: "the day of the commitment, then of the latest renewal")),
    ]
  }

  private func shared<Value: FieldRepresentable>(
    _ path: any WritableKeyPath<SuiviDeFamillesDetails, Value?> & Sendable, _ id: FieldID,
    _ label: Text, in phase: PhaseID
  ) -> Field<SuiviDeFamillesDetails> {
    Field(path, id, label, visibility: .partnersOfTheCase, askedIn: phase)
  }

  /// The content of the diagnosis, which stays with the operator's team; health with the people
  /// named (D6.8).
  private var diagnosisFields: [Field<SuiviDeFamillesDetails>] {
    [
      Field(
        \.features, "features", Text(fr: "ce que vit le ménage", en: "what the household lives"),
        visibility: .operatorTeam, askedIn: "support"),
      Field(
        \.healthFeatures, "healthFeatures", Text(fr: "santé", en: "health"),
        visibility: .namedPeople, askedIn: "support"),
      Field(
        \.housingNeeds, "housingNeeds",
        Text(fr: "conséquences pour le logement", en: "consequences for the dwelling"),
        visibility: .namedPeople, askedIn: "support",
        help: Text(
          fr: "ce qu'il faut au logement, jamais l'état de santé",
          en: "what the dwelling needs, never the state of health")),
      Field(
        \.situation, "situation", Text(fr: "situation comprise ensemble", en: "situation"),
        visibility: .operatorTeam, askedIn: "support"),
      Field(
        \.strengths, "strengths", Text(fr: "points d'appui", en: "strengths"),
        visibility: .operatorTeam, askedIn: "support"),
    ]
  }

  /// The orientations proposed, which the landlord reads once the household agrees.
  private var recommendationFields: [Field<SuiviDeFamillesDetails>] {
    [
      Field(
        \.recommendations, "recommendations",
        Text(fr: "orientations préconisées", en: "orientations proposed"),
        visibility: .operatorTeam, askedIn: "support",
        help: Text(
          fr: "relues avec le ménage ; un nouveau texte demande un nouvel accord",
          en: "read again with the household; a new wording needs a new agreement"),
        sharedOnceAgreed: AgreedSharing(
          with: .partnersOfTheCase, when: .fact("recommendationsAgreed", oneOf: ["yes"]))),
      Field(
        \.recommendationsAgreed, "recommendationsAgreed",
        Text(
          fr: "accord du ménage pour les présenter au bailleur",
          en: "household agrees to present them to the landlord"),
        visibility: .operatorManagement, askedIn: "support"),
    ]
  }

  /// One stored example for each version of the facts.
  package static let storedDetails = [
    1: """
    {"referralReason": "deux plaintes de voisins et un loyer impayé",
     "difficulties": ["rentDebt", "disturbance"], "evictionStage": "formalNotice",
     "daloComment": "relogement de 2024", "collectiveAgreementComment": "le cas échéant",
     "departmentalPlanComment": "le cas échéant", "intervention": "support",
     "interventionReason": "au-delà du rôle du bailleur",
     "aims": ["landlordRelation", "evictionPrevention"],
     "objectives": "rester et respirer", "supportUntil": "2026-09-01",
     "features": ["lowWage", "isolation"], "healthFeatures": ["health"],
     "housingNeeds": "rez-de-chaussée", "situation": "un salaire, une dette",
     "strengths": "un emploi", "recommendations": "un plan de paiement",
     "recommendationsAgreed": true}
    """
  ]
}
