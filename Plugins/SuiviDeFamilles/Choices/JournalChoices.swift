package import CaseKernel

/// How much the platform does for a household; the hours of each are settings.
///
/// Source: document 004, « détermination des niveaux d'intervention »; the three levels are ours.
package enum InterventionLevel: String, FieldChoice {
  case light, usual, reinforced

  /// The level, as forms show it.
  package var label: Text {
    switch self {
    case .light: Text(fr: "léger", en: "light")
    case .usual: Text(fr: "courant", en: "usual")
    case .reinforced: Text(fr: "renforcé", en: "reinforced")
    }
  }
}

/// Who signs the commitment.
package enum Signatory: String, FieldChoice {
  case household, landlord
  case operatorOrganisation = "operator"

  /// The party, as forms show it.
  package var label: Text {
    switch self {
    case .household: Text(fr: "ménage", en: "household")
    case .landlord: Text(fr: "bailleur", en: "landlord")
    case .operatorOrganisation: Text(fr: "plateforme", en: "platform")
    }
  }
}

/// What a step with the household is about.
package enum StepDomain: String, FieldChoice {
  case rent, debts, rights, work, care, neighbours, upkeep, ties, rehousing

  /// The domain, as forms show it.
  package var label: Text {
    switch self {
    case .rent: Text(fr: "loyer et plan d'apurement", en: "rent and settlement plan")
    case .debts: Text(fr: "surendettement", en: "over-indebtedness")
    case .rights: Text(fr: "ouverture de droits", en: "access to rights")
    case .work: Text(fr: "emploi et formation", en: "work and training")
    case .care: Text(fr: "accès aux soins", en: "access to care")
    case .neighbours: Text(fr: "médiation de voisinage", en: "mediation with neighbours")
    case .upkeep: Text(fr: "entretien du logement", en: "upkeep of the dwelling")
    case .ties: Text(fr: "liens et vie sociale", en: "ties and social life")
    case .rehousing: Text(fr: "relogement", en: "rehousing")
    }
  }
}

/// Where a step stands.
package enum StepState: String, FieldChoice {
  case engaged, succeeded, failed

  /// The state, as forms show it.
  package var label: Text {
    switch self {
    case .engaged: Text(fr: "engagée", en: "engaged")
    case .succeeded: Text(fr: "aboutie", en: "succeeded")
    case .failed: Text(fr: "non aboutie", en: "failed")
    }
  }
}

/// What the household answers to an orientation that was presented to it.
package enum OrientationAnswer: String, FieldChoice {
  case accepted, considered, declined

  /// The answer, as forms show it.
  package var label: Text {
    switch self {
    case .accepted: Text(fr: "acceptée", en: "accepted")
    case .considered: Text(fr: "à réfléchir", en: "to be thought over")
    case .declined: Text(fr: "non souhaitée", en: "not wished for")
    }
  }
}

/// How one of the aims stands at a review, against how it stood at the commitment.
package enum Progress: String, FieldChoice {
  case restored, better, same, worse

  /// The progress, as forms show it.
  package var label: Text {
    switch self {
    case .restored: Text(fr: "rétabli", en: "restored")
    case .better: Text(fr: "en progrès", en: "better")
    case .same: Text(fr: "inchangé", en: "the same")
    case .worse: Text(fr: "en recul", en: "worse")
    }
  }
}

/// Why a support goes on after its end.
package enum RenewalReason: String, FieldChoice {
  case aimsNotReached, fragileBalance, stepsUnderWay, newEvent, evictionThreat

  /// The reason, as forms show it.
  package var label: Text {
    switch self {
    case .aimsNotReached: Text(fr: "objectifs non atteints", en: "aims not reached")
    case .fragileBalance: Text(fr: "équilibre fragile", en: "fragile balance")
    case .stepsUnderWay: Text(fr: "démarches en cours", en: "steps under way")
    case .newEvent: Text(fr: "événement nouveau", en: "new event")
    case .evictionThreat: Text(fr: "menace d'expulsion", en: "threat of eviction")
    }
  }
}
