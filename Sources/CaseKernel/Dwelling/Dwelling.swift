/// A dwelling, as its landlord describes it; what is not known is `nil`.
public struct Dwelling: Hashable, Codable, Sendable {
  public typealias ID = Identifier<Dwelling>

  /// Whether somebody lives there, or from when somebody could.
  public enum Status: String, Codable, CaseIterable, Sendable {
    case occupied, vacant, delivery

    public var label: Text {
      switch self {
      case .occupied: Text(fr: "occupé", en: "occupied")
      case .vacant: Text(fr: "vacant", en: "vacant")
      case .delivery: Text(fr: "en livraison", en: "in delivery")
      }
    }
  }

  public var id: ID
  public var landlord: Partner.ID
  public var address: Sensitive<String>?
  public var postcode: String?
  public var insee: String?
  public var priorityDistrict: String?
  /// T1, T1 bis, T2 … as APiLos writes them (D7.2).
  public var type: String?
  public var mainRooms: Int?
  public var habitableRooms: Int?
  /// Living area in hundredths of a square metre.
  public var livingAreaHundredths: Int?
  public var floor: Int?
  public var lift: Answer
  public var stepFree: Answer
  public var adapted: Answer
  public var principalRent: Cents?
  public var charges: Cents?
  public var financing: String?
  public var status: Status
  public var availableFrom: Day?

  public init(id: ID, landlord: Partner.ID, status: Status) {
    self.id = id
    self.landlord = landlord
    self.status = status
    lift = .unknown
    stepFree = .unknown
    adapted = .unknown
  }
}

/// On what footing a household lives where it lives (D2.3).
public enum Tenure: String, Codable, CaseIterable, Sendable {
  case applicant, tenant, subtenant, hosted, cotenant, bareOccupant, protocolHolder, owner
  case withoutDwelling = "none"

  public var label: Text {
    switch self {
    case .applicant: Text(fr: "demandeur de logement", en: "applicant")
    case .tenant: Text(fr: "locataire en titre", en: "tenant in title")
    case .subtenant: Text(fr: "sous-locataire", en: "sub-tenant")
    case .hosted: Text(fr: "personne hébergée", en: "hosted")
    case .cotenant: Text(fr: "colocataire", en: "co-tenant")
    case .bareOccupant: Text(fr: "occupant après résiliation du bail", en: "bare occupant")
    case .protocolHolder: Text(fr: "signataire d'un protocole", en: "protocol holder")
    case .owner: Text(fr: "propriétaire", en: "owner")
    case .withoutDwelling: Text(fr: "sans logement personnel", en: "no dwelling of its own")
    }
  }
}

/// One line of the dated series of tenures: who lives where, on what footing, from when to when.
///
/// The dwelling may stay while the footing changes (D2.11), and the reverse.
public struct Occupancy: Hashable, Codable, Sendable {
  public var dwelling: Dwelling.ID?
  public var landlord: Partner.ID?
  /// `nil` when it is known where the household lives, not on what footing.
  public var tenure: Tenure?
  /// First day; `nil` when it is not known.
  public var from: Day?
  /// Last day, `nil` while it lasts.
  public var to: Day?

  public init(
    dwelling: Dwelling.ID? = nil, landlord: Partner.ID? = nil, tenure: Tenure?, from: Day? = nil,
    to: Day? = nil
  ) {
    self.dwelling = dwelling
    self.landlord = landlord
    self.tenure = tenure
    self.from = from
    self.to = to
  }

  /// Whether it holds on the day, an unknown first day being taken as « already ».
  public func holds(on day: Day) -> Bool {
    if let from, day < from { return false }
    if let to, day > to { return false }
    return true
  }
}
