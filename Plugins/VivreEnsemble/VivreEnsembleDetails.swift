package import CaseKernel

/// The facts of a case of living together; what is `nil` is unknown.
///
/// None of them says what a person lives with: the programme needs the consequences for the
/// dwelling and for daily life, never the state of health.
package struct VivreEnsembleDetails: CaseDetails {
  /// Towards a dwelling, or in it: each side has its places.
  package var side: EntrySide?
  /// Why the household is referred, in the words of whoever refers it.
  package var referralReason: String?
  /// Whether the programme is meant for the household, as the referring service says.
  package var publicConfirmed: Bool?
  /// Where the dwelling is, or is looked for: the territory differs by side.
  package var place: DwellingPlace?
  /// What the person expects, in the person's own words.
  package var expectations: String?
  /// What helps from day to day: habits, people, signs that things are less well.
  package var dailySupports: String?
  /// What the dwelling needs, such as quiet or a ground floor.
  package var housingNeeds: String?
  /// Whether the household wishes for a resource person.
  package var resourceWish: Bool?
  /// What the front-line staff may do and whom they may call; the only text meant for them.
  package var staffWording: String?
  /// Whether the household agreed to that text; a new text makes it unknown again.
  package var staffWordingAgreed: Bool?

  /// A case of which nothing is known yet.
  package init() {}
}

/// On which side a household comes in; quotas and territory differ.
package enum EntrySide: String, FieldChoice {
  case access, sustainment

  /// The side, as forms show it.
  package var label: Text {
    switch self {
    case .access: Text(fr: "accès", en: "access")
    case .sustainment: Text(fr: "maintien", en: "sustainment")
    }
  }
}

/// Where a dwelling is, as the territory of the source tells places apart.
package enum DwellingPlace: String, FieldChoice {
  case priorityDistrict, otherDistrict, department, elsewhere

  /// The place, as forms show it.
  package var label: Text {
    switch self {
    case .priorityDistrict:
      Text(fr: "quartier prioritaire du patrimoine", en: "priority district of the stock")
    case .otherDistrict:
      Text(fr: "autre arrondissement de la commune", en: "another district of the commune")
    case .department: Text(fr: "ailleurs dans le département", en: "elsewhere in the département")
    case .elsewhere: Text(fr: "hors du département", en: "outside the département")
    }
  }

  /// Whether the territory of a side reaches that far: « principalement » the priority districts,
  /// and for access the other districts and the département too.
  func isServed(_ side: EntrySide) -> Bool {
    switch side {
    case .access: self != .elsewhere
    case .sustainment: self == .priorityDistrict
    }
  }
}
