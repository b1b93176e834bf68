package import CaseKernel

/// Where a dwelling is looked for: the four channels of the source, and the partners' own vacant
/// dwellings as a fifth (ours).
package enum SearchChannel: String, FieldChoice {
  case exchangePlatform, overOccupied, otherLandlord, delivery, partnerVacancy

  /// The channels that show the household to others: closed to one that may enter no pool (D5.4).
  package static let pools: [SearchChannel] = [.exchangePlatform, .overOccupied]

  /// The channel, as forms show it.
  package var label: Text {
    switch self {
    case .exchangePlatform: Text(fr: "bourse d'échange", en: "exchange platform")
    case .overOccupied:
      Text(fr: "ménage à l'étroit, pour un échange", en: "over-occupied household, for an exchange")
    case .otherLandlord:
      Text(fr: "bailleur hors de l'expérimentation", en: "landlord outside the scheme")
    case .delivery: Text(fr: "programme en cours de livraison", en: "programme being delivered")
    case .partnerVacancy:
      Text(fr: "logement vacant d'un bailleur partenaire", en: "partner's vacant dwelling")
    }
  }
}

/// What a search came to.
package enum SearchResult: String, FieldChoice {
  case nothing, lead, offerExpected

  /// The result, as forms show it.
  package var label: Text {
    switch self {
    case .nothing: Text(fr: "rien pour l'instant", en: "nothing for now")
    case .lead: Text(fr: "une piste", en: "a lead")
    case .offerExpected: Text(fr: "proposition à venir", en: "an offer to come")
    }
  }
}

/// What a household answers to an offer.
package enum OfferAnswer: String, FieldChoice {
  case accepted, refused, noAnswer

  /// The answer, as forms show it.
  package var label: Text {
    switch self {
    case .accepted: Text(fr: "acceptée", en: "accepted")
    case .refused: Text(fr: "refusée", en: "refused")
    case .noAnswer: Text(fr: "sans réponse", en: "no answer")
    }
  }
}

/// What the landlord's allocation commission (CALEOL) decides; every move needs it (D1.14).
package enum AllocationDecision: String, FieldChoice {
  case allocated, reserve, refused, adjourned

  /// The decision, as forms show it.
  package var label: Text {
    switch self {
    case .allocated: Text(fr: "attribution", en: "allocated")
    case .reserve: Text(fr: "attribution en réserve", en: "allocated in reserve")
    case .refused: Text(fr: "non-attribution", en: "not allocated")
    case .adjourned: Text(fr: "ajournement", en: "adjourned")
    }
  }
}
