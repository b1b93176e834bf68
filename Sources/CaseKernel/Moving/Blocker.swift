/// What keeps a household or its dwelling out of exchanges, whatever else fits (D1.15).
public enum Blocker: String, FieldChoice {
  /// A lease of the law of 1948, or with a clause of precariousness.
  case specialLease
  /// Litigation for nuisance.
  case litigation
  /// The household has given notice.
  case noticeGiven
  /// The dwelling will be renovated, sold or demolished.
  case dwellingLeavesStock
  /// An artist's studio, a dwelling of a specialised residence.
  case specialUnit

  /// Whether it keeps the household from moving, or its dwelling alone from being taken.
  public var bindsHousehold: Bool {
    switch self {
    case .specialLease, .litigation, .noticeGiven: true
    case .dwellingLeavesStock, .specialUnit: false
    }
  }

  /// The blocker, as forms show it.
  public var label: Text {
    switch self {
    case .specialLease: Text(fr: "bail loi de 1948 ou précaire", en: "1948-law or precarious lease")
    case .litigation: Text(fr: "contentieux pour troubles", en: "litigation for nuisance")
    case .noticeGiven: Text(fr: "congé donné", en: "notice given")
    case .dwellingLeavesStock:
      Text(fr: "logement à réhabiliter, vendre ou démolir", en: "to be renovated, sold, demolished")
    case .specialUnit: Text(fr: "logement d'usage particulier", en: "special unit")
    }
  }
}
