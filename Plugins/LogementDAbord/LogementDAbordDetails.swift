package import CaseKernel

/// The facts of a household that goes straight to a home of its own; what is `nil` is unknown.
package struct LogementDAbordDetails: CaseDetails {
  /// Where the household is sheltered at the referral.
  package var accommodation: Accommodation?
  /// Since when it is.
  package var shelteredSince: Day?
  /// What adds up, by the themes of the source.
  package var difficulties: [Difficulty]?
  /// What the household says it needs of a dwelling: rooms, lift, nearness.
  package var housingNeeds: String?
  /// Where the children will go to school.
  package var schooling: Schooling?
  /// What the household wishes to know of the district before it moves.
  package var districtQuestions: String?
  /// Whether the household wishes for support, today.
  package var supportWish: SupportWish?
  /// Whether help to move in (deposit, furniture, FSL) was asked for.
  package var accessHelp: Bool?
  /// The rhythm that the household chose.
  package var rhythm: Rhythm?
  /// What the household wants to reach, in its own words.
  package var goals: String?
  /// How it gets on with the people around.
  package var neighbourhood: Neighbourhood?

  /// A household of which nothing is known yet.
  package init() {}
}

/// Where an emergency puts people up.
package enum Accommodation: String, FieldChoice {
  case hotel, emergencyCentre, shelterFlat, other

  /// The place, as forms show it.
  package var label: Text {
    switch self {
    case .hotel: Text(fr: "hôtel", en: "hotel")
    case .emergencyCentre: Text(fr: "centre d'hébergement d'urgence", en: "emergency centre")
    case .shelterFlat: Text(fr: "appartement d'hébergement", en: "flat of a shelter")
    case .other: Text(fr: "autre hébergement d'urgence", en: "other emergency accommodation")
    }
  }
}

/// A difficulty, by the five themes of the source; none of them says more.
package enum Difficulty: String, FieldChoice {
  case family, health, finance, social, education

  /// The theme, as forms show it.
  package var label: Text {
    switch self {
    case .family: Text(fr: "familiale", en: "family")
    case .health: Text(fr: "santé", en: "health")
    case .finance: Text(fr: "financière", en: "financial")
    case .social: Text(fr: "sociale", en: "social")
    case .education: Text(fr: "éducative", en: "educational")
    }
  }
}

/// Where the children go to school once they live there.
package enum Schooling: String, FieldChoice {
  case sameSchool, newSchool, underWay, notNeeded

  /// The answer, as forms show it.
  package var label: Text {
    switch self {
    case .sameSchool: Text(fr: "même école", en: "same school")
    case .newSchool:
      Text(fr: "école du quartier, inscription faite", en: "enrolled in the district")
    case .underWay: Text(fr: "inscription en cours", en: "enrolment under way")
    case .notNeeded: Text(fr: "pas d'enfant à scolariser", en: "no child of school age")
    }
  }
}

/// Whether a household wishes for support; the answer may change at any time.
package enum SupportWish: String, FieldChoice {
  case wanted, later, notWanted

  /// The wish, as forms show it.
  package var label: Text {
    switch self {
    case .wanted: Text(fr: "souhaite l'accompagnement", en: "wishes for it")
    case .later: Text(fr: "plus tard peut-être", en: "perhaps later")
    case .notWanted: Text(fr: "n'en souhaite pas", en: "wishes for none")
    }
  }
}

/// How often the household wants to be met; it chooses (D3.8).
package enum Rhythm: String, FieldChoice {
  case reinforced, regular, light

  /// The rhythm, as forms show it.
  package var label: Text {
    switch self {
    case .reinforced: Text(fr: "renforcé", en: "reinforced")
    case .regular: Text(fr: "régulier", en: "regular")
    case .light: Text(fr: "léger", en: "light")
    }
  }
}

/// How the household gets on with the people around.
package enum Neighbourhood: String, FieldChoice {
  case tied, distant, tense

  /// The answer, as forms show it.
  package var label: Text {
    switch self {
    case .tied: Text(fr: "liens noués", en: "ties made")
    case .distant: Text(fr: "peu de liens", en: "few ties")
    case .tense: Text(fr: "tensions", en: "tensions")
    }
  }
}
