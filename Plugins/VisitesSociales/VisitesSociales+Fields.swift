package import CaseKernel

extension VisitesSociales {
  /// No fact has changed its meaning since the first version.
  package static let detailsVersion = 1

  /// The facts in the order in which they are asked, from the referral to the orientation.
  package var fields: [Field<VisitesSocialesDetails>] {
    referralFields + proposalFields + diagnosisFields + wordingFields + orientationFields
  }

  /// What the landlord writes on its forms, which it may read again; whether a scheme covers the
  /// household is no business of the lease.
  private var referralFields: [Field<VisitesSocialesDetails>] {
    [
      Field(
        \.entryPoint, "entryPoint", Text(fr: "point d'entrée", en: "entry point"),
        visibility: .partnersOfTheCase, askedIn: "referral"),
      Field(
        \.referralReason, "referralReason",
        Text(fr: "motif écrit par le bailleur", en: "reason as the landlord wrote it"),
        visibility: .partnersOfTheCase, askedIn: "referral"),
      Field(
        \.proposalDeadline, "proposalDeadline",
        Text(fr: "échéance de la proposition de logement", en: "deadline of the housing proposal"),
        visibility: .partnersOfTheCase, askedIn: "referral"),
      Field(
        \.evictionProcedure, "evictionProcedure",
        Text(fr: "procédure d'expulsion à l'entrée", en: "eviction procedure at entry"),
        visibility: .partnersOfTheCase, askedIn: "referral"),
      Field(
        \.coveredByExistingScheme, "coveredByExistingScheme",
        Text(fr: "un dispositif existant intervient", en: "an existing scheme covers it now"),
        visibility: .operatorManagement, askedIn: "referral"),
      Field(
        \.schemesMobilisable, "schemesMobilisable",
        Text(fr: "dispositif mobilisable à temps", en: "scheme can be mobilised in time"),
        visibility: .operatorManagement, askedIn: "referral"),
    ]
  }

  private var proposalFields: [Field<VisitesSocialesDetails>] {
    [
      Field(
        \.presentation, "presentation", Text(fr: "mode de démarrage", en: "how it was proposed"),
        visibility: .partnersOfTheCase, askedIn: "proposal"),
      Field(
        \.landlordCallsAgreed, "landlordCallsAgreed",
        Text(
          fr: "accord du ménage pour les échanges téléphoniques avec le bailleur",
          en: "household agrees to calls with the landlord"),
        visibility: .partnersOfTheCase, askedIn: "proposal"),
    ]
  }

  /// The content of the diagnosis, which stays with the operator's team (D6.8).
  private var diagnosisFields: [Field<VisitesSocialesDetails>] {
    [
      content(\.problems, "problems", Text(fr: "problèmes rencontrés", en: "problems met")),
      content(
        \.problemsNote, "problemsNote", Text(fr: "précisions sur les problèmes", en: "about them")),
      content(
        \.familySituation, "familySituation",
        Text(fr: "situation familiale", en: "family situation")),
      content(
        \.socialSituation, "socialSituation", Text(fr: "situation sociale", en: "social situation")),
      content(
        \.financialSituation, "financialSituation",
        Text(fr: "situation financière", en: "financial situation")),
      content(
        \.strengths, "strengths", Text(fr: "potentialités et leviers", en: "potentials and levers")),
      content(\.network, "network", Text(fr: "réseau et liens", en: "network and ties")),
      content(
        \.networkSupportive, "networkSupportive",
        Text(fr: "liens porteurs", en: "supportive ties")),
      Field(
        \.housingNeeds, "housingNeeds",
        Text(fr: "conséquences pour le logement", en: "consequences for the dwelling"),
        visibility: .namedPeople, askedIn: "diagnosis",
        help: Text(
          fr: "ce qu'il faut au logement (rez-de-chaussée, ascenseur), jamais l'état de santé",
          en: "what the dwelling needs (ground floor, lift), never the state of health")),
    ]
  }

  private func content<Value: FieldRepresentable>(
    _ path: any WritableKeyPath<VisitesSocialesDetails, Value?> & Sendable, _ id: FieldID,
    _ label: Text
  ) -> Field<VisitesSocialesDetails> {
    Field(path, id, label, visibility: .operatorTeam, askedIn: "diagnosis")
  }

  /// The only text of the diagnosis that may reach the landlord, and only once agreed.
  private var wordingFields: [Field<VisitesSocialesDetails>] {
    [
      Field(
        \.landlordWording, "landlordWording",
        Text(fr: "texte destiné au bailleur", en: "wording for the landlord"),
        visibility: .operatorTeam, askedIn: "diagnosis",
        help: Text(
          fr: "relu avec le ménage ; un nouveau texte demande un nouvel accord",
          en: "read again with the household; a new wording needs a new agreement"),
        sharedOnceAgreed: AgreedSharing(
          with: .partnersOfTheCase,
          when: .fact("wordingDecision", oneOf: [WordingDecision.agreed.rawValue]))),
      Field(
        \.wordingDecision, "wordingDecision",
        Text(fr: "décision du ménage sur le texte", en: "household's decision on the wording"),
        visibility: .operatorManagement, askedIn: "diagnosis"),
    ]
  }

  private var orientationFields: [Field<VisitesSocialesDetails>] {
    [
      Field(
        \.orientation, "orientation", Text(fr: "préconisation retenue", en: "orientation"),
        visibility: .operatorManagement, askedIn: "orientation"),
      Field(
        \.existingMeasure, "existingMeasure",
        Text(fr: "mesure existante", en: "existing measure, named"),
        visibility: .operatorManagement, askedIn: "orientation"),
      Field(
        \.supportGoals, "supportGoals",
        Text(fr: "objectifs de l'accompagnement", en: "goals of the support"),
        visibility: .operatorTeam, askedIn: "orientation"),
      Field(
        \.supportUntil, "supportUntil",
        Text(fr: "accompagnement jusqu'au", en: "support until"),
        visibility: .partnersOfTheCase, askedIn: "orientation",
        help: Text(
          fr: "limité dans le temps ; un renouvellement change ce jour",
          en: "limited in time; a renewal changes this day")),
    ]
  }

  /// One stored example for each version of the facts.
  package static let storedDetails = [
    1: """
    {"entryPoint": "moveIn", "referralReason": "impayé récent", "proposalDeadline": "2026-02-20",
     "evictionProcedure": false, "coveredByExistingScheme": true, "schemesMobilisable": false,
     "presentation": "tripartiteMeeting", "landlordCallsAgreed": true,
     "problems": ["rent", "isolation"], "problemsNote": "depuis l'été",
     "familySituation": "deux enfants", "socialSituation": "droits à ouvrir",
     "financialSituation": "un salaire", "strengths": "démarches engagées", "network": "une sœur",
     "networkSupportive": true, "housingNeeds": "ascenseur",
     "landlordWording": "un plan de paiement est possible", "wordingDecision": "agreed",
     "orientation": "personalisedSupport", "existingMeasure": "mesure départementale",
     "supportGoals": "stabiliser le loyer", "supportUntil": "2026-09-01"}
    """
  ]
}
