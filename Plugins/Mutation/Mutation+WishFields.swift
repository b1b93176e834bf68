import CaseKernel

extension Mutation {
  /// Every criterion of a moving project, each with its level and the values it speaks of (D1.17).
  var wishFields: [Field<MutationDetails>] {
    dwellingWishes + placeWishes + moneyWishes + timeWishes
  }

  /// The dwelling itself.
  private var dwellingWishes: [Field<MutationDetails>] {
    [
      wish(\.wishedType, "wishedType", Text(fr: "type souhaité", en: "type wished for")),
      wish(
        \.wishedLivingArea, "wishedLivingArea",
        Text(fr: "surface souhaitée, au moins (m²)", en: "living area wished for, at least (m²)")),
      wish(
        \.wishedHighestFloor, "wishedHighestFloor",
        Text(fr: "étage le plus haut", en: "highest floor"),
        help: Text(fr: "0 pour le rez-de-chaussée", en: "0 for the ground floor")),
      wish(\.wishedLift, "wishedLift", Text(fr: "ascenseur", en: "lift")),
      wish(
        \.wishedStepFree, "wishedStepFree", Text(fr: "accès sans marche", en: "step-free access"),
        help: Text(
          fr: "ce qu'il faut au logement, jamais l'état de santé",
          en: "what the dwelling needs, never the state of health")),
      wish(
        \.wishedBathroom, "wishedBathroom",
        Text(fr: "salle d'eau souhaitée", en: "bathroom wished for")),
      wish(
        \.wishedHeating, "wishedHeating", Text(fr: "chauffage souhaité", en: "heating wished for")),
      wish(
        \.wishedEnergyClass, "wishedEnergyClass",
        Text(fr: "classe énergie souhaitée", en: "energy class wished for")),
      wish(
        \.wishedOutdoorSpace, "wishedOutdoorSpace",
        Text(fr: "extérieur souhaité", en: "outdoor space wished for")),
      wish(
        \.wishedParking, "wishedParking",
        Text(fr: "stationnement souhaité", en: "parking wished for")),
      wish(\.wishedCellar, "wishedCellar", Text(fr: "cave", en: "cellar")),
      wish(
        \.wishedBuilding, "wishedBuilding", Text(fr: "bâtiment souhaité", en: "building wished for")
      ),
      wish(\.wishedQuiet, "wishedQuiet", Text(fr: "logement calme", en: "quiet dwelling")),
      wish(
        \.wishedExposure, "wishedExposure",
        Text(fr: "exposition souhaitée", en: "exposure wished for")),
      wish(\.wishedPets, "wishedPets", Text(fr: "animaux acceptés", en: "pets accepted")),
      wish(
        \.wishedWorks, "wishedWorks",
        Text(fr: "travaux avant l'entrée", en: "works before moving in"),
        help: Text(
          fr: "travaux que le ménage demande, ou refuse d'attendre",
          en: "works that the household asks for, or refuses to wait for")),
    ]
  }

  /// Where it lies, and how far from what counts.
  private var placeWishes: [Field<MutationDetails>] {
    [
      wish(
        \.wishedCommune, "wishedCommune",
        Text(fr: "communes souhaitées (INSEE)", en: "communes wished for (INSEE)"),
        help: Text(
          fr: "par ordre de préférence : required:06088|06027",
          en: "in order of preference: required:06088|06027")),
      wish(
        \.wishedDistrict, "wishedDistrict",
        Text(fr: "quartiers souhaités", en: "districts wished for"),
        help: Text(fr: "par ordre de préférence", en: "in order of preference")),
      wish(
        \.wishedSameLandlord, "wishedSameLandlord", Text(fr: "même bailleur", en: "same landlord")),
      wish(
        \.wishedSameBuilding, "wishedSameBuilding", Text(fr: "même résidence", en: "same building")),
      wish(
        \.wishedMinutesToFamily, "wishedMinutesToFamily",
        Text(fr: "minutes jusqu'à la famille, au plus", en: "minutes to the family, at most"),
        isPrivate: true),
      wish(
        \.wishedMinutesToCare, "wishedMinutesToCare",
        Text(fr: "minutes jusqu'aux soins, au plus", en: "minutes to care, at most"),
        isPrivate: true),
      wish(
        \.wishedMinutesToSchool, "wishedMinutesToSchool",
        Text(fr: "minutes jusqu'à l'école, au plus", en: "minutes to school, at most"),
        isPrivate: true),
      wish(
        \.wishedMinutesToWork, "wishedMinutesToWork",
        Text(fr: "minutes jusqu'au travail, au plus", en: "minutes to work, at most"),
        isPrivate: true),
      wish(
        \.wishedMinutesToTransport, "wishedMinutesToTransport",
        Text(fr: "minutes jusqu'aux transports, au plus", en: "minutes to transport, at most")),
    ]
  }

  /// What it may cost.
  private var moneyWishes: [Field<MutationDetails>] {
    [
      wish(
        \.wishedRent, "wishedRent",
        Text(fr: "loyer principal, au plus", en: "principal rent, at most")),
      wish(\.wishedCharges, "wishedCharges", Text(fr: "charges, au plus", en: "charges, at most")),
      wish(
        \.wishedHeatingCost, "wishedHeatingCost",
        Text(fr: "chauffage, au plus par mois", en: "heating, at most a month"), isPrivate: true),
      wish(
        \.wishedResidualIncome, "wishedResidualIncome",
        Text(fr: "reste à vivre, au moins", en: "residual income, at least"), isPrivate: true),
    ]
  }

  /// When the household could move.
  private var timeWishes: [Field<MutationDetails>] {
    [
      wish(\.wishedMoveFrom, "wishedMoveFrom", Text(fr: "pas avant le", en: "not before")),
      wish(\.wishedMoveBy, "wishedMoveBy", Text(fr: "au plus tard le", en: "at the latest on")),
    ]
  }

  /// A wish, which the landlords read once the household agrees to share with them; what tells its
  /// budget or whom it lives near stays with the team.
  private func wish<Value: FieldRepresentable>(
    _ path: any WritableKeyPath<MutationDetails, Wish<Value>?> & Sendable, _ id: FieldID,
    _ label: Text, help: Text? = nil, isPrivate: Bool = false
  ) -> Field<MutationDetails> {
    let sharing = AgreedSharing(with: .partnersOfTheCase, when: .sharing(with: "landlord"))
    return Field(
      path, id, label, visibility: isPrivate ? .operatorTeam : .operatorManagement,
      askedIn: "moving-project", help: help, sharedOnceAgreed: isPrivate ? nil : sharing)
  }
}
