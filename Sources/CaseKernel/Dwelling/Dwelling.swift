/// A dwelling, as its landlord describes it; what is not known is `nil`.
public struct Dwelling: Hashable, Codable, Sendable {
  /// The id of a dwelling, given by the landlord or numbered by the store.
  public typealias ID = Identifier<Dwelling>

  /// Whether somebody lives there, or from when somebody could.
  public enum Status: String, Codable, CaseIterable, Sendable {
    case occupied, vacant, delivery

    /// The status, as lists show it.
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
  /// The street address: protected, for it says where a household lives.
  public var address: Sensitive<String>?
  public var postcode: String?
  /// The commune by its INSEE code, which territories are declared in.
  public var insee: String?
  /// The code of the priority district (QPV); `nil` when unknown or when there is none.
  public var priorityDistrict: String?
  /// T1, T1 bis, T2 … as APiLos writes them (D7.2).
  public var type: String?
  /// Rooms that count in the type.
  public var mainRooms: Int?
  /// Rooms that one may live in.
  public var habitableRooms: Int?
  /// Living area in hundredths of a square metre.
  public var livingAreaHundredths: Int?
  /// The storey, 0 for the ground floor.
  public var floor: Int?
  /// Whether a lift serves it.
  public var lift: Answer
  /// Whether one gets in without a step.
  public var stepFree: Answer
  /// Whether it was adapted to a disability.
  public var adapted: Answer
  /// The monthly rent without charges.
  public var principalRent: Cents?
  /// The monthly charges.
  public var charges: Cents?
  /// The scheme that financed the dwelling, as the landlord names it.
  public var financing: String?
  public var status: Status
  /// The first day somebody could move in; `nil` when unknown.
  public var availableFrom: Day?
  /// The exchange platform whose advert it is; `nil` where it comes from its landlord.
  public var source: String?

  /// A dwelling of which only the landlord and the status are known: all else is unknown, not « no
  /// ».
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

  /// The footing in words, as case pages and lists show it.
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
  /// The dwelling; `nil` when only the landlord or the footing is known.
  public var dwelling: Dwelling.ID?
  /// The landlord; `nil` when it is unknown, or when there is none.
  public var landlord: Partner.ID?
  /// `nil` when it is known where the household lives, not on what footing.
  public var tenure: Tenure?
  /// First day; `nil` when it is not known.
  public var from: Day?
  /// Last day, `nil` while it lasts.
  public var to: Day?

  /// A line of which whatever is not given is unknown, except a missing last day: it lasts.
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
