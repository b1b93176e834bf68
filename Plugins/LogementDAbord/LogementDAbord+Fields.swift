package import CaseKernel

extension LogementDAbord {
  /// No fact has changed its meaning since the first version.
  package static let detailsVersion = 1
  /// The facts as the first version wrote them.
  package static let storedDetails = [
    1: """
    {"accommodation": "hotel", "shelteredSince": "2025-11-03", "difficulties": ["finance"],
     "housingNeeds": "un ascenseur", "schooling": "underWay", "districtQuestions": "le marché",
     "supportWish": "wanted", "accessHelp": true, "rhythm": "reinforced", "goals": "travailler",
     "neighbourhood": "tied"}
    """
  ]

  /// The facts in the order in which they are asked.
  package var fields: [Field<LogementDAbordDetails>] {
    referralFields + preparationFields + tenancyFields + supportFields
  }

  /// Why the household is sheltered and what weighs on it is no business of the lease.
  private var referralFields: [Field<LogementDAbordDetails>] {
    [
      Field(
        \.accommodation, "accommodation",
        Text(fr: "hébergement d'urgence", en: "emergency accommodation"),
        visibility: .operatorManagement, askedIn: "referral"),
      Field(
        \.shelteredSince, "shelteredSince", Text(fr: "hébergé depuis le", en: "sheltered since"),
        visibility: .operatorManagement, askedIn: "referral"),
      Field(
        \.difficulties, "difficulties",
        Text(fr: "difficultés qui se cumulent", en: "difficulties that add up"),
        visibility: .operatorManagement, askedIn: "referral"),
    ]
  }

  /// What a dwelling has to be is for the landlord to know once the household agrees to share it;
  /// what the household asks itself is not.
  private var preparationFields: [Field<LogementDAbordDetails>] {
    [
      Field(
        \.housingNeeds, "housingNeeds",
        Text(fr: "besoins pour le logement", en: "needs for the dwelling"),
        visibility: .operatorTeam, askedIn: "preparation",
        sharedOnceAgreed: AgreedSharing(
          with: .partnersOfTheCase, when: .sharing(with: "landlord"))),
      Field(
        \.schooling, "schooling", Text(fr: "école des enfants", en: "children's school"),
        visibility: .operatorTeam, askedIn: "preparation"),
      Field(
        \.districtQuestions, "districtQuestions",
        Text(fr: "questions sur le quartier", en: "questions about the district"),
        visibility: .operatorTeam, askedIn: "preparation"),
    ]
  }

  /// What may be said without any agreement: whether the household wishes for support, which the
  /// landlord need not know, for it changes nothing to the lease; and help to move in.
  private var tenancyFields: [Field<LogementDAbordDetails>] {
    [
      Field(
        \.supportWish, "supportWish",
        Text(fr: "souhait d'accompagnement", en: "wish for support"),
        visibility: .operatorManagement, askedIn: "tenancy"),
      Field(
        \.accessHelp, "accessHelp",
        Text(
          fr: "aide à l'installation demandée (FSL, garantie)",
          en: "help to move in asked for (FSL, guarantee)"),
        visibility: .partnersOfTheCase, askedIn: "tenancy"),
    ]
  }

  private var supportFields: [Field<LogementDAbordDetails>] {
    [
      Field(
        \.rhythm, "rhythm", Text(fr: "rythme choisi par le ménage", en: "rhythm it chose"),
        visibility: .operatorManagement, askedIn: "support"),
      Field(
        \.goals, "goals", Text(fr: "ce que le ménage veut atteindre", en: "what it wants to reach"),
        visibility: .operatorTeam, askedIn: "support"),
      Field(
        \.neighbourhood, "neighbourhood",
        Text(fr: "relations dans le quartier", en: "relations in the district"),
        visibility: .operatorTeam, askedIn: "support"),
    ]
  }
}
