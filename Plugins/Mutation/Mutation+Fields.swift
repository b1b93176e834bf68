package import CaseKernel

extension Mutation {
  /// No fact has changed its meaning since the first version.
  package static let detailsVersion = 1

  /// The facts in the order in which they are asked, from the identification to the follow-up.
  package var fields: [Field<MutationDetails>] {
    identificationFields + statutoryFields + presentFields + wishFields + projectFields
      + followUpFields
  }

  /// What the landlord and the operator know before anybody is met.
  private var identificationFields: [Field<MutationDetails>] {
    [
      Field(
        \.procedure, "procedure", Text(fr: "procédure", en: "procedure"),
        visibility: .partnersOfTheCase, askedIn: "identification",
        help: Text(
          fr: "volontaire ou légale ; elle ne change pas sans être présentée de nouveau au ménage",
          en: "voluntary or statutory; it changes only once presented to the household anew")),
      Field(
        \.meetsSharedCriteria, "meetsSharedCriteria",
        Text(fr: "répond aux critères communs", en: "meets the shared criteria"),
        visibility: .partnersOfTheCase, askedIn: "identification",
        help: Text(
          fr: "critères choisis ensemble par les bailleurs et la métropole",
          en: "criteria chosen together by the landlords and the métropole")),
      Field(
        \.professionalRooms, "professionalRooms",
        Text(fr: "pièces indispensables à une profession", en: "rooms needed for a profession"),
        visibility: .partnersOfTheCase, askedIn: "identification"),
    ]
  }

  /// What the statutory procedure turns on; health facts stay with the people named (D6.8).
  private var statutoryFields: [Field<MutationDetails>] {
    [
      Field(
        \.sanctionTerritory, "sanctionTerritory",
        Text(fr: "commune où la sanction s'applique", en: "commune where the sanction applies"),
        visibility: .partnersOfTheCase, askedIn: "identification",
        help: Text(
          fr:
            "agglomérations de plus de 50 000 habitants et communes de plus de 20 000 (loi 48, art. 10, 7°)",
          en:
            "agglomerations over 50,000 inhabitants and communes over 20,000 (loi 48, art. 10, 7°)")
      ),
      Field(
        \.occupantsFellOn, "occupantsFellOn",
        Text(fr: "jour du mariage ou du décès", en: "day of the marriage or death"),
        visibility: .partnersOfTheCase, askedIn: "identification",
        help: Text(
          fr: "événement qui a fait baisser le nombre d'occupants",
          en: "event by which there are fewer occupants")),
      Field(
        \.inPriorityDistrict, "inPriorityDistrict",
        Text(fr: "logement en quartier prioritaire", en: "dwelling in a priority district"),
        visibility: .partnersOfTheCase, askedIn: "identification"),
      Field(
        \.formerUrbanZone, "formerUrbanZone",
        Text(
          fr: "ancienne ZUS, locataire avant le 31 décembre 2014",
          en: "former ZUS, tenant before 31 December 2014"), visibility: .partnersOfTheCase,
        askedIn: "identification"),
      Field(
        \.leaseSignedOn, "leaseSignedOn",
        Text(fr: "signature du bail actuel", en: "signature of the present lease"),
        visibility: .partnersOfTheCase, askedIn: "identification"),
      Field(
        \.examinationZone, "examinationZone",
        Text(fr: "zone d'examen triennal", en: "zone of the triennial examination"),
        visibility: .partnersOfTheCase, askedIn: "identification",
        help: Text(
          fr: "zone tendue au sens de l'article L442-5-2",
          en: "tight zone in the sense of article L442-5-2")),
      Field(
        \.improvedDwelling, "improvedDwelling",
        Text(fr: "logement amélioré par le locataire", en: "dwelling improved by the tenant"),
        visibility: .partnersOfTheCase, askedIn: "identification"),
      Field(
        \.disabilityRecognised, "disabilityRecognised",
        Text(fr: "situation de handicap reconnue", en: "disability recognised"),
        visibility: .namedPeople, askedIn: "moving-project"),
      Field(
        \.autonomyLost, "autonomyLost",
        Text(fr: "perte d'autonomie reconnue", en: "loss of autonomy recognised"),
        visibility: .namedPeople, askedIn: "moving-project"),
      Field(
        \.exemptionMayBeTold, "exemptionMayBeTold",
        Text(
          fr: "le ménage accepte que sa dispense soit dite",
          en: "household lets its exemption be told"), visibility: .operatorTeam,
        askedIn: "moving-project",
        help: Text(
          fr: "le bailleur apprend qu'une dispense s'applique, jamais laquelle",
          en: "the landlord learns that an exemption applies, never which")),
    ]
  }

  /// What is asked once the household has moved.
  private var followUpFields: [Field<MutationDetails>] {
    [
      Field(
        \.settledIn, "settledIn",
        Text(fr: "installé dans le nouveau logement", en: "settled in the new home"),
        visibility: .operatorManagement, askedIn: "follow-up")
    ]
  }
}
