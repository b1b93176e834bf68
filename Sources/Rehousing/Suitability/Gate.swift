public import CaseKernel

/// What a move must pass before it may be proposed (D1.18); each is met, not met or unknown.
public enum Gate: Int, CaseIterable, Sendable {
  /// The required and the refused criteria of the moving project (D1.17), one gate each.
  case insee, district, minRooms, maxRooms, minArea, maxPrincipalRent, lift, stepFree, maxFloor
  case sameLandlord, landlord
  /// Not under-occupied afterwards (D1.1).
  case underOccupation
  /// Not over-occupied afterwards (D1.10).
  case overOccupation
  /// Income within the ceiling of the dwelling's financing (D7.4).
  case incomeCeiling
  /// Rent strictly lower, in the statutory procedure alone (D1.4).
  case lowerRent
  /// Rent and charges within the share of the income that is asked (D1.19, practice).
  case effortRate
  /// An adapted dwelling goes to a household that needs one.
  case adapted
  /// Nothing of D1.15 stands in the way: notice given, litigation, dwelling to be demolished …
  case blockers
  /// Both landlords let each other's tenants in.
  case consent
  /// Free in time.
  case available
  /// Not a dwelling that the household refused before.
  case declined

  /// The gate of a criterion.
  init(_ criterion: HousingCriterion) { self = Self.ofCriteria[criterion] ?? .blockers }

  private static let ofCriteria: [HousingCriterion: Gate] = Dictionary(
    uniqueKeysWithValues: zip(HousingCriterion.allCases, Gate.allCases))

  /// The criterion of the moving project that the gate asks about, if it is one.
  public var criterion: HousingCriterion? {
    HousingCriterion.allCases.indices.contains(rawValue) ? HousingCriterion.allCases[rawValue] : nil
  }

  /// The code of its finding, after `rehousing/`.
  public var code: String {
    switch self {
    case .underOccupation: "under-occupied-after"
    case .overOccupation: "over-occupied-after"
    case .incomeCeiling: "income-ceiling"
    case .lowerRent: "lower-rent"
    case .effortRate: "effort-rate"
    case .adapted: "adapted-dwelling"
    case .blockers: "blocked"
    case .consent: "landlord-consent"
    case .available: "available"
    case .declined: "refused-before"
    default: "wish-" + String(describing: self)
    }
  }

  /// What the gate asks, in words.
  public var label: Text {
    switch self {
    case .underOccupation:
      Text(fr: "pas de pièces en trop après", en: "not under-occupied afterwards")
    case .overOccupation: Text(fr: "surface suffisante", en: "not over-occupied afterwards")
    case .incomeCeiling: Text(fr: "plafond de ressources", en: "income ceiling")
    case .lowerRent:
      Text(
        fr: "loyer principal strictement inférieur à l'actuel",
        en: "principal rent strictly lower than the present one")
    case .effortRate: Text(fr: "taux d'effort", en: "effort rate")
    case .adapted: Text(fr: "logement adapté", en: "adapted dwelling")
    case .blockers: Text(fr: "rien ne s'oppose à l'échange", en: "nothing stands in the way")
    case .consent: Text(fr: "accord entre bailleurs", en: "consent of both landlords")
    case .available: Text(fr: "disponible à temps", en: "free in time")
    case .declined: Text(fr: "pas déjà refusé par le ménage", en: "not refused before")
    default: criterion?.label ?? Text("")
    }
  }

  /// Where it is law or the reference, its source.
  public var source: String? {
    switch self {
    case .underOccupation: "CCH L621-2 (D1.1)"
    case .overOccupation: "CCH R822-25 (D1.10)"
    case .incomeCeiling: "arrêté du 29 juillet 1987 modifié (D7.4)"
    case .lowerRent: "CCH L442-3-1 (D1.4)"
    case .effortRate: "CCH R441-3-1 (D1.19)"
    case .blockers: "D1.15"
    default: nil
    }
  }
}
