package import CaseKernel
package import Subletting

extension PoleRessourceHabitat {
  /// The facts of a case, and those of a sub-letting.
  package typealias Details = SublettingDetails<PoleRessourceHabitatDetails>
  /// No fact has changed its meaning since the first version.
  package static let detailsVersion = 1

  /// The facts in the order in which they are asked, from the request to the evaluation.
  ///
  /// A request may be about the owner or the landlord: nothing of it is theirs to read.
  package var fields: [Field<Details>] {
    requestFields + prediagnosisFields + strategyFields + evaluationFields
      + engine.fields(of: Details.self)
  }

  private var requestFields: [Field<Details>] {
    [
      managed(\.own.motives, "motives", Text(fr: "motifs", en: "motives"), in: "request"),
      managed(
        \.own.motiveOther, "motiveOther",
        Text(fr: "autre motif, avec les mots de la demande", en: "other motive, in its words"),
        in: "request"),
      managed(
        \.own.referrer, "referrer", Text(fr: "demande transmise par", en: "request sent by"),
        in: "request"),
      managed(
        \.own.precarity, "precarity", Text(fr: "précarité", en: "precarity"), in: "request"),
      managed(
        \.own.dwellingsOwned, "dwellingsOwned",
        Text(fr: "logements possédés", en: "dwellings owned"), in: "request"),
      managed(
        \.own.evictionThreatened, "evictionThreatened",
        Text(fr: "procédure d'expulsion à l'entrée", en: "eviction procedure at entry"),
        in: "request"),
    ]
  }

  /// The content of the pre-diagnosis stays with the centre's team (D6.8).
  private var prediagnosisFields: [Field<Details>] {
    [
      team(
        \.own.situation, "situation", Text(fr: "situation analysée", en: "situation"),
        in: "prediagnosis"),
      team(
        \.own.prospects, "prospects",
        Text(fr: "perspectives d'intervention", en: "prospects of intervention"),
        in: "prediagnosis"),
      team(
        \.own.resources, "resources",
        Text(fr: "ressources à mobiliser", en: "resources to mobilise"), in: "prediagnosis"),
      managed(
        \.own.interlocutors, "interlocutors",
        Text(fr: "interlocuteurs à rencontrer", en: "interlocutors to meet"), in: "prediagnosis"),
    ]
  }

  private var strategyFields: [Field<Details>] {
    [
      managed(
        \.own.objectives, "objectives", Text(fr: "objectifs", en: "objectives"), in: "strategy"),
      managed(
        \.own.strategies, "strategies",
        Text(fr: "stratégie d'intervention", en: "strategy of intervention"), in: "strategy"),
      managed(
        \.own.sublettingConvention, "sublettingConvention",
        Text(
          fr: "convention de sous-location existante", en: "existing convention of sub-letting"),
        in: "strategy"),
      managed(
        \.own.sublettingConventionUntil, "sublettingConventionUntil",
        Text(fr: "convention valable jusqu'au", en: "convention valid until"), in: "strategy"),
    ]
  }

  /// What the evaluation says to partners, once the household agreed to the words.
  private var evaluationFields: [Field<Details>] {
    [
      Field(
        \.own.evaluationWording, "evaluationWording",
        Text(fr: "évaluation, texte pour les partenaires", en: "evaluation, words for partners"),
        visibility: .operatorTeam, askedIn: "evaluation",
        help: Text(
          fr: "au regard du projet initial ; relu avec le ménage",
          en: "against the initial project; read again with the household"),
        sharedOnceAgreed: AgreedSharing(
          with: .partnersOfTheCase, when: .fact("evaluationAgreed", oneOf: ["yes"]))),
      managed(
        \.own.evaluationAgreed, "evaluationAgreed",
        Text(fr: "accord du ménage sur ce texte", en: "household agrees to those words"),
        in: "evaluation"),
    ]
  }

  private func managed<Value: FieldRepresentable>(
    _ path: any WritableKeyPath<Details, Value?> & Sendable, _ id: FieldID, _ label: Text,
    in phase: PhaseID
  ) -> Field<Details> {
    Field(path, id, label, visibility: .operatorManagement, askedIn: phase)
  }

  private func team<Value: FieldRepresentable>(
    _ path: any WritableKeyPath<Details, Value?> & Sendable, _ id: FieldID, _ label: Text,
    in phase: PhaseID
  ) -> Field<Details> {
    Field(path, id, label, visibility: .operatorTeam, askedIn: phase)
  }

  /// One stored example for each version of the facts.
  package static let storedDetails = [
    1: """
    {"motives": ["healthConditions", "other"], "motiveOther": "un puits à partager",
     "referrer": "socialService", "precarity": ["socialMinimum", "geographicIsolation"],
     "dwellingsOwned": 1, "evictionThreatened": false, "situation": "une toiture à reprendre",
     "prospects": "rester dans la maison", "resources": "un frère maçon",
     "interlocutors": ["anah", "soliha"], "objectives": ["keepHome", "adaptDwelling"],
     "strategies": ["works", "bodies"], "sublettingConvention": "2025-12",
     "sublettingConventionUntil": "2027-12-31", "evaluationWording": "la toiture est refaite",
     "evaluationAgreed": true, "overrunReason": "les travaux s'achèvent"}
    """
  ]
}
