package import CaseKernel

extension ProtegeToit {
  /// No fact has changed its meaning since the first version.
  package static let detailsVersion = 1

  /// The facts in the order in which they are asked. What leads to the household, or to the danger,
  /// is read by the people named on the case alone.
  package var fields: [Field<ProtegeToitDetails>] { referralFields + agreementFields + laterFields }

  private var referralFields: [Field<ProtegeToitDetails>] {
    [
      Field(
        \.side, "side", Text(fr: "accès ou maintien", en: "access or sustainment"),
        visibility: .partnersOfTheCase, askedIn: "referral"),
      Field(
        \.housingNeeds, "housingNeeds",
        Text(fr: "besoins de logement", en: "what the dwelling needs"),
        visibility: .partnersOfTheCase, askedIn: "referral",
        help: Text(
          fr: "pour la personne chargée de l'attribution : taille, étage, ascenseur ; jamais "
            + "pourquoi, ni où",
          en: "for the allocator: size, floor, lift; never why, nor where")),
    ]
  }

  private var agreementFields: [Field<ProtegeToitDetails>] {
    [
      Field(
        \.situation, "situation", Text(fr: "situation", en: "situation"), visibility: .namedPeople,
        askedIn: "allocation"),
      Field(
        \.placesToAvoid, "placesToAvoid", Text(fr: "lieux à éviter", en: "places to avoid"),
        visibility: .namedPeople, askedIn: "allocation"),
      Field(
        \.schools, "schools", Text(fr: "école et garde d'enfants", en: "school and child care"),
        visibility: .namedPeople, askedIn: "allocation"),
      Field(
        \.jointLease, "jointLease",
        Text(fr: "bail du couple à deux noms", en: "the couple's lease in both names"),
        visibility: .operatorTeam, askedIn: "allocation"),
      Field(
        \.ownsDwelling, "ownsDwelling",
        Text(fr: "propriétaire d'un logement", en: "owns a dwelling"), visibility: .operatorTeam,
        askedIn: "allocation"),
    ]
  }

  private var laterFields: [Field<ProtegeToitDetails>] {
    [
      Field(
        \.agency, "agency", Text(fr: "agence du bailleur", en: "landlord's agency"),
        visibility: .namedPeople, askedIn: "move-in",
        help: Text(
          fr: "comptée seulement là où personne n'est reconnaissable",
          en: "counted only where nobody can be recognised")),
      Field(
        \.supportGoals, "supportGoals",
        Text(fr: "objectifs de l'accompagnement", en: "goals of the support"),
        visibility: .operatorTeam, askedIn: "support"),
    ]
  }

  /// One stored example for each version of the facts.
  package static let storedDetails = [
    1: """
    {"side": "access", "housingNeeds": "un T3, pas de rez-de-chaussée",
     "situation": "une séparation en décembre",
     "placesToAvoid": "deux quartiers", "schools": "une école avant septembre",
     "jointLease": true, "ownsDwelling": false, "agency": "nord",
     "supportGoals": "s'installer, rouvrir ses droits"}
    """
  ]
}
