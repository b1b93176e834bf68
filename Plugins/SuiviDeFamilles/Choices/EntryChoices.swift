package import CaseKernel

/// What the landlord meets with a tenant and cannot resolve alone; no word of health among them.
///
/// Source: document 004, « dettes locatives, troubles de jouissance, rupture sociale … ».
package enum Difficulty: String, FieldChoice {
  case rentDebt, disturbance, neighbours, withdrawal, upkeep, occupation, rehousing

  /// The difficulty, as forms show it.
  package var label: Text {
    switch self {
    case .rentDebt: Text(fr: "dette locative", en: "rent debt")
    case .disturbance: Text(fr: "troubles de jouissance", en: "disturbance")
    case .neighbours: Text(fr: "conflit de voisinage", en: "conflict with neighbours")
    case .withdrawal: Text(fr: "rupture du lien", en: "tie broken off")
    case .upkeep: Text(fr: "usage et entretien du logement", en: "use and upkeep of the dwelling")
    case .occupation:
      Text(fr: "logement trop grand ou trop petit", en: "dwelling of the wrong size")
    case .rehousing: Text(fr: "relogement récent", en: "recent rehousing")
    }
  }
}

/// How far an eviction procedure has gone (I.14 counts only households that were threatened).
package enum EvictionStage: String, FieldChoice {
  case noProcedure, formalNotice, summons, judgment, orderToLeave

  /// The stage, as forms show it.
  package var label: Text {
    switch self {
    case .noProcedure: Text(fr: "aucune procédure", en: "no procedure")
    case .formalNotice: Text(fr: "commandement de payer", en: "formal notice to pay")
    case .summons: Text(fr: "assignation", en: "summons")
    case .judgment: Text(fr: "jugement", en: "judgment")
    case .orderToLeave: Text(fr: "commandement de quitter les lieux", en: "order to leave")
    }
  }

  /// The stages at which an eviction threatens, by their stored ids.
  static let threats = allCases.filter { $0 != .noProcedure }.map(\.rawValue)
}

/// What is decided once the situation has been presented.
package enum Intervention: String, FieldChoice {
  case support, otherService, notNeeded

  /// The decision, as forms show it.
  package var label: Text {
    switch self {
    case .support: Text(fr: "intervention de la plateforme", en: "the platform intervenes")
    case .otherService:
      Text(fr: "autre service mieux placé", en: "another service is better placed")
    case .notNeeded: Text(fr: "pas d'intervention nécessaire", en: "no intervention needed")
    }
  }
}

/// What the programme is there for.
///
/// Source: document 004, « rétablir la relation locataire/bailleur, les relations de voisinage,
/// l'insertion au sein d'un habitat collectif et prévenir les expulsions ».
package enum Aim: String, FieldChoice {
  case landlordRelation, neighbours, collectiveLiving, evictionPrevention

  /// The aim, as forms show it.
  package var label: Text {
    switch self {
    case .landlordRelation:
      Text(fr: "relation avec le bailleur", en: "relation with the landlord")
    case .neighbours: Text(fr: "relations de voisinage", en: "relations with neighbours")
    case .collectiveLiving: Text(fr: "vie dans l'habitat collectif", en: "life in the building")
    case .evictionPrevention: Text(fr: "prévention de l'expulsion", en: "eviction prevention")
    }
  }
}

/// What a household lives on and with, as the source lists it; several may add up.
package enum Feature: String, FieldChoice {
  case unemploymentBenefit, minimumIncome, lowWage, insecureJob, returnToWork, overIndebtedness
  case isolation, tooSmall, tooLarge, desocialised, daloRehousing

  /// The feature, as forms show it.
  package var label: Text {
    switch self {
    case .unemploymentBenefit: Text(fr: "allocations de chômage", en: "unemployment benefit")
    case .minimumIncome: Text(fr: "RSA", en: "minimum income")
    case .lowWage: Text(fr: "faibles ressources (SMIC)", en: "low wage")
    case .insecureJob: Text(fr: "emploi précaire", en: "insecure job")
    case .returnToWork: Text(fr: "insertion professionnelle", en: "return to work")
    case .overIndebtedness: Text(fr: "surendettement", en: "over-indebtedness")
    case .isolation: Text(fr: "isolement", en: "isolation")
    case .tooSmall: Text(fr: "logement trop petit", en: "dwelling too small")
    case .tooLarge:
      Text(fr: "logement devenu trop grand pour les besoins", en: "dwelling grown too large")
    case .desocialised: Text(fr: "éloignement de la vie sociale", en: "away from social life")
    case .daloRehousing: Text(fr: "relogement DALO", en: "rehoused under DALO")
    }
  }
}

/// What of the source's list is health: kept for the people named on the case (D6.8).
package enum HealthFeature: String, FieldChoice {
  case health, psychic

  /// The feature, as forms show it.
  package var label: Text {
    switch self {
    case .health: Text(fr: "problèmes de santé", en: "health problems")
    case .psychic:
      Text(fr: "personne vivant avec des troubles psychiques", en: "living with psychic disorders")
    }
  }
}
