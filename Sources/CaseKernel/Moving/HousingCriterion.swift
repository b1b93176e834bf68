/// What a household may wish of a dwelling, as `rehousing import` names it.
public enum HousingCriterion: String, CaseIterable, Codable, Sendable {
  case insee, district, minRooms, maxRooms, minArea, maxPrincipalRent, lift, stepFree, maxFloor
  case sameLandlord, landlord

  /// What the value of a wish is.
  public enum ValueKind: Sendable {
    /// A code or an id; several are alternatives.
    case text
    case number
    /// An amount in euros, kept in cents.
    case euros
    /// Yes or no; a wish without a value means yes.
    case answer
  }

  public var valueKind: ValueKind {
    switch self {
    case .insee, .district, .landlord: .text
    case .minRooms, .maxRooms, .minArea, .maxFloor: .number
    case .maxPrincipalRent: .euros
    case .lift, .stepFree, .sameLandlord: .answer
    }
  }

  /// The criterion in words.
  public var label: Text {
    switch self {
    case .insee: Text(fr: "commune", en: "commune")
    case .district: Text(fr: "quartier", en: "district")
    case .minRooms: Text(fr: "pièces au moins", en: "rooms at least")
    case .maxRooms: Text(fr: "pièces au plus", en: "rooms at most")
    case .minArea: Text(fr: "surface au moins (m²)", en: "area at least (m²)")
    case .maxPrincipalRent: Text(fr: "loyer principal au plus", en: "principal rent at most")
    case .lift: Text(fr: "ascenseur", en: "lift")
    case .stepFree: Text(fr: "accès sans marche", en: "step-free access")
    case .maxFloor: Text(fr: "étage au plus", en: "floor at most")
    case .sameLandlord: Text(fr: "même bailleur", en: "same landlord")
    case .landlord: Text(fr: "bailleur", en: "landlord")
    }
  }
}
