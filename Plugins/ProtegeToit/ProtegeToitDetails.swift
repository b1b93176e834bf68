package import CaseKernel

/// The facts of a case of Protège-Toit; what is `nil` is unknown.
package struct ProtegeToitDetails: CaseDetails {
  /// To access a dwelling, or to stay in the one she has.
  package var side: Side?
  /// What the dwelling needs, for the allocator: rooms, floor, lift; never why.
  package var housingNeeds: String?
  /// The situation, in the words of the association.
  package var situation: String?
  /// Places that are not safe: they would tell where the danger is.
  package var placesToAvoid: String?
  /// What school and child care ask of the place.
  package var schools: String?
  /// Whether the lease of the former dwelling is in both names.
  package var jointLease: Bool?
  /// Whether she owns, alone or with the other, a dwelling.
  package var ownsDwelling: Bool?
  /// The landlord's agency, once a dwelling is found: it leads to the address.
  package var agency: String?
  /// What the support is for, agreed with the household.
  package var supportGoals: String?

  /// A case of which nothing is known yet.
  package init() {}
}

/// The two sides of the programme: « l'accès et le maintien dans le logement ».
package enum Side: String, FieldChoice {
  case access, sustainment

  /// The side, as forms show it.
  package var label: Text {
    switch self {
    case .access: Text(fr: "accéder à un logement", en: "access to a dwelling")
    case .sustainment: Text(fr: "rester dans son logement", en: "staying in her dwelling")
    }
  }
}

/// A stage of accommodation on the usual way to a dwelling (the list is ours).
package enum Stage: String, FieldChoice {
  case hotel, emergencyShelter, stabilisation, temporaryDwelling, socialResidence, hosted

  /// The stage, as forms show it.
  package var label: Text {
    switch self {
    case .hotel: Text(fr: "hôtel", en: "hotel")
    case .emergencyShelter: Text(fr: "hébergement d'urgence", en: "emergency shelter")
    case .stabilisation: Text(fr: "hébergement d'insertion (CHRS)", en: "reintegration centre")
    case .temporaryDwelling: Text(fr: "logement temporaire (ALT)", en: "temporary dwelling")
    case .socialResidence: Text(fr: "résidence sociale", en: "social residence")
    case .hosted: Text(fr: "hébergée par un tiers", en: "hosted by somebody")
    }
  }
}

/// What the commission of the landlord decides.
package enum AllocationDecision: String, FieldChoice {
  case allocated, postponed, rejected

  /// The decision, as forms show it.
  package var label: Text {
    switch self {
    case .allocated: Text(fr: "attribué", en: "allocated")
    case .postponed: Text(fr: "ajourné", en: "postponed")
    case .rejected: Text(fr: "non attribué", en: "not allocated")
    }
  }
}

/// What the household answers to a dwelling that is proposed.
package enum OfferAnswer: String, FieldChoice {
  case accepted, refused

  /// The answer, as forms show it.
  package var label: Text {
    switch self {
    case .accepted: Text(fr: "acceptée", en: "accepted")
    case .refused: Text(fr: "refusée", en: "refused")
    }
  }
}

/// The staff whom the source names for the training-action.
package enum TrainedJob: String, FieldChoice {
  case socialWorker, allocationOfficer, siteManager

  /// The job, as forms show it.
  package var label: Text {
    switch self {
    case .socialWorker:
      Text(fr: "conseillère en économie sociale et familiale (CESF)", en: "social worker (CESF)")
    case .allocationOfficer: Text(fr: "chargé d'attribution", en: "allocation officer")
    case .siteManager: Text(fr: "gestionnaire de site", en: "site manager")
    }
  }
}
