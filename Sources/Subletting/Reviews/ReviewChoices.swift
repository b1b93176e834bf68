public import CaseKernel

/// What a party says of a lease in the household's own name.
public enum ReviewPosition: String, FieldChoice {
  case favourable, later, unfavourable, notExpressed

  /// The position, as forms show it.
  public var label: Text {
    switch self {
    case .favourable: Text(fr: "favorable au bail direct", en: "for a direct lease")
    case .later: Text(fr: "favorable, plus tard", en: "for it, later")
    case .unfavourable: Text(fr: "défavorable", en: "against it")
    case .notExpressed: Text(fr: "ne s'est pas exprimé", en: "did not speak")
    }
  }
}

/// An obligation of a tenant: what the law lets a review judge (loi 89-462, art. 7, D2.8).
public enum LeaseObligation: String, FieldChoice {
  case rent, peacefulUse, upkeep, insurance

  /// The obligation, as forms show it.
  public var label: Text {
    switch self {
    case .rent: Text(fr: "loyer et charges payés", en: "rent and charges paid")
    case .peacefulUse: Text(fr: "usage paisible du logement", en: "peaceful use")
    case .upkeep: Text(fr: "entretien du logement", en: "upkeep of the dwelling")
    case .insurance: Text(fr: "assurance", en: "insurance")
    }
  }
}

/// What reviews look at besides, to support the household and not to judge it (D2.8); it stays with
/// the operator.
public enum ReviewTopic: String, FieldChoice {
  case occupation, commonParts, neighbours, budget, insertion, health, parenting

  /// The topic, as forms show it.
  public var label: Text {
    switch self {
    case .occupation: Text(fr: "présence dans le logement", en: "living in the dwelling")
    case .commonParts: Text(fr: "parties communes", en: "common parts")
    case .neighbours: Text(fr: "gardien et voisins", en: "caretaker and neighbours")
    case .budget: Text(fr: "gestion du budget", en: "budget")
    case .insertion: Text(fr: "emploi, formation", en: "work, training")
    case .health: Text(fr: "suivi de santé", en: "health follow-up")
    case .parenting: Text(fr: "soutien à la parentalité", en: "parenting support")
    }
  }
}

/// What the landlord tells the prefect (D2.6).
public enum LandlordDecision: String, FieldChoice {
  case leaseProposed, refused

  /// The decision, as forms show it.
  public var label: Text {
    switch self {
    case .leaseProposed: Text(fr: "un bail est proposé", en: "a lease is proposed")
    case .refused: Text(fr: "pas de bail à ce stade", en: "no lease at this stage")
    }
  }
}

/// A reason for not proposing a lease; the law asks for reasons, and closes no list (ours).
public enum LeaseRefusalReason: String, FieldChoice {
  case rent, peacefulUse, upkeep, insurance, dwellingUnsuited, stillFragile, other

  /// The reason, as forms show it.
  public var label: Text {
    switch self {
    case .rent: Text(fr: "loyer ou charges impayés", en: "rent or charges unpaid")
    case .peacefulUse: Text(fr: "usage non paisible", en: "no peaceful use")
    case .upkeep: Text(fr: "entretien du logement", en: "upkeep of the dwelling")
    case .insurance: Text(fr: "défaut d'assurance", en: "no insurance")
    case .dwellingUnsuited:
      Text(fr: "logement inadapté au ménage", en: "dwelling unsuited to the household")
    case .stillFragile:
      Text(fr: "stabilisation encore trop récente", en: "steadied too recently")
    case .other: Text(fr: "autre motif, précisé", en: "another reason, written down")
    }
  }
}
