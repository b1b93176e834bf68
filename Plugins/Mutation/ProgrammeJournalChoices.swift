package import CaseKernel

/// What holds moves back inside a landlord.
package enum ObstacleTheme: String, FieldChoice {
  case rent, allocation, information, staff, works, exchange, other

  /// The theme, as forms show it.
  package var label: Text {
    switch self {
    case .rent: Text(fr: "loyer de relocation", en: "rent of the new lease")
    case .allocation: Text(fr: "attribution et réservations", en: "allocation and reservations")
    case .information: Text(fr: "connaissance de l'occupation", en: "knowledge of who lives where")
    case .staff: Text(fr: "organisation et moyens", en: "organisation and means")
    case .works: Text(fr: "remise en état", en: "works between two tenants")
    case .exchange: Text(fr: "échanges entre bailleurs", en: "exchanges between landlords")
    case .other: Text(fr: "autre", en: "other")
    }
  }
}

/// Where an obstacle stands.
package enum ObstacleState: String, FieldChoice {
  case open, lifted, accepted

  /// The state, as forms show it.
  package var label: Text {
    switch self {
    case .open: Text(fr: "présent", en: "open")
    case .lifted: Text(fr: "levé", en: "lifted")
    case .accepted: Text(fr: "admis tel quel", en: "accepted as it is")
    }
  }
}

/// Where a criterion shared by the landlords stands.
package enum CriterionState: String, FieldChoice {
  case proposed, agreed, dropped

  /// The state, as forms show it.
  package var label: Text {
    switch self {
    case .proposed: Text(fr: "proposé", en: "proposed")
    case .agreed: Text(fr: "retenu", en: "agreed")
    case .dropped: Text(fr: "abandonné", en: "dropped")
    }
  }
}

/// Whom a recommendation is for.
package enum Addressee: String, FieldChoice {
  case landlords, metropolis, state, operatorOrganisation, everybody

  /// The addressee, as forms show it.
  package var label: Text {
    switch self {
    case .landlords: Text(fr: "bailleurs", en: "landlords")
    case .metropolis: Text(fr: "métropole", en: "métropole")
    case .state: Text(fr: "services de l'État", en: "State services")
    case .operatorOrganisation: Text(fr: "opérateur", en: "operator")
    case .everybody: Text(fr: "tous les partenaires", en: "all partners")
    }
  }
}

/// What became of a recommendation.
package enum RecommendationState: String, FieldChoice {
  case proposed, adopted, underWay, dropped

  /// The state, as forms show it.
  package var label: Text {
    switch self {
    case .proposed: Text(fr: "proposée", en: "proposed")
    case .adopted: Text(fr: "retenue", en: "adopted")
    case .underWay: Text(fr: "mise en œuvre", en: "under way")
    case .dropped: Text(fr: "écartée", en: "dropped")
    }
  }
}
