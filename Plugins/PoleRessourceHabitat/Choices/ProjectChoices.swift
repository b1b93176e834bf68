package import CaseKernel

/// What a case aims at; it may aim at several things.
///
/// Source: document 003, « Objectifs ».
package enum HousingObjective: String, FieldChoice {
  case keepHome, accessDwelling, becomeOwner, adaptDwelling, rentAndDebt, tenantRights
  case ownerStandards, localPolicies

  /// The objective, as forms show it.
  package var label: Text {
    switch self {
    case .keepHome: Text(fr: "garder son logement", en: "keep the home")
    case .accessDwelling: Text(fr: "accéder à un logement", en: "access to a dwelling")
    case .becomeOwner: Text(fr: "devenir propriétaire", en: "become an owner")
    case .adaptDwelling:
      Text(fr: "logement adapté et salubre", en: "a dwelling that fits and is sound")
    case .rentAndDebt: Text(fr: "loyer et dettes", en: "rent and debt")
    case .tenantRights: Text(fr: "droits du locataire", en: "tenant's rights")
    case .ownerStandards:
      Text(fr: "mise aux normes par le propriétaire", en: "owner brings it up to standard")
    case .localPolicies: Text(fr: "recours aux politiques locales", en: "use of local policies")
    }
  }
}

/// How a case goes about it.
///
/// Source: document 003, « Élaboration d'une stratégie d'intervention ».
package enum Strategy: String, FieldChoice {
  case ownerMediation, leaseNegotiation, debtSpreading, transitionalLetting, works, bodies
  case slidingLease

  /// The way, as forms show it.
  package var label: Text {
    switch self {
    case .ownerMediation:
      Text(fr: "médiation avec le propriétaire", en: "mediation with the owner")
    case .leaseNegotiation: Text(fr: "négociation du bail", en: "negotiation of the lease")
    case .debtSpreading: Text(fr: "étalement de la dette", en: "spreading of the debt")
    case .transitionalLetting:
      Text(fr: "location transitoire", en: "transitional letting")
    case .works: Text(fr: "travaux", en: "works")
    case .bodies:
      Text(fr: "démarches auprès d'organismes", en: "contacts with bodies")
    case .slidingLease: Text(fr: "bail glissant", en: "sliding lease")
    }
  }
}

/// A party of the plan, contractors included.
package enum PlanParty: String, FieldChoice {
  case household, owner, centre, contractor, institution

  /// The party, as forms show it.
  package var label: Text {
    switch self {
    case .household: Text(fr: "ménage", en: "household")
    case .owner: Text(fr: "bailleur ou propriétaire", en: "landlord or owner")
    case .centre: Text(fr: "pôle ressource", en: "resource centre")
    case .contractor: Text(fr: "entreprise", en: "contractor")
    case .institution: Text(fr: "institution", en: "institution")
    }
  }

  /// The party as the commitments of a case name it.
  var committed: Commitment.Party {
    switch self {
    case .household: .household
    case .owner: .landlord
    case .centre: .operatorOrganisation
    case .contractor, .institution: .thirdParty
    }
  }
}

/// Why a project is readjusted.
package enum ReadjustmentReason: String, FieldChoice {
  case setback, newNeed, newOpportunity, resourceLost, householdWish

  /// The reason, as forms show it.
  package var label: Text {
    switch self {
    case .setback: Text(fr: "démarche non aboutie", en: "a step that failed")
    case .newNeed: Text(fr: "besoin nouveau", en: "new need")
    case .newOpportunity: Text(fr: "occasion nouvelle", en: "new opportunity")
    case .resourceLost: Text(fr: "ressource perdue", en: "resource lost")
    case .householdWish: Text(fr: "souhait du ménage", en: "household's wish")
    }
  }
}

/// To whom the final evaluation was sent.
package enum EvaluationReader: String, FieldChoice {
  case household, partners

  /// The reader, as forms show it.
  package var label: Text {
    switch self {
    case .household: Text(fr: "ménage", en: "household")
    case .partners: Text(fr: "partenaires", en: "partners")
    }
  }
}
