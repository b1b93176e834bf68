public import CaseKernel

/// Facts of a programme that hold the engine's facts beside its own.
public protocol SublettingCase: CaseDetails {
  /// What the engine's rules look at.
  var subletting: SublettingFacts { get set }
}

/// A programme's own facts and the engine's, side by side, and flat where they are stored: a field
/// keeps its own name, whichever of the two it belongs to.
@dynamicMemberLookup
public struct SublettingDetails<Own: CaseDetails>: SublettingCase {
  /// The programme's own facts.
  public var own: Own
  /// The engine's.
  public var subletting: SublettingFacts

  /// A case of which nothing is known yet.
  public init() {
    own = Own()
    subletting = SublettingFacts()
  }

  /// Reads the programme's own facts, so that rules write `context.details.variant`.
  public subscript<Value>(dynamicMember path: KeyPath<Own, Value>) -> Value {
    own[keyPath: path]
  }

  /// Reads both from one flat object.
  public init(from decoder: any Decoder) throws {
    own = try Own(from: decoder)
    subletting = try SublettingFacts(from: decoder)
  }

  /// Writes both into one flat object.
  public func encode(to encoder: any Encoder) throws {
    try own.encode(to: encoder)
    try subletting.encode(to: encoder)
  }
}

/// What is known of a letting through an intermediate tenant, besides its dated entries.
///
/// They are facts of the lease relation, not observations of the household.
public struct SublettingFacts: Codable, Hashable, Sendable {
  /// Whether the principal lease foresees that it may slide (D2.9).
  public var slideForeseen: Bool?
  /// Rent and charges of a month, before any aid.
  public var monthlyDue: Cents?
  /// Whether the intermediate tenant asked for the housing aid to be paid to it (D2.4).
  public var housingAidToIntermediary: Bool?
  /// The day on which the landlord's commission (CALEOL) allocated the dwelling to the household.
  public var allocatedOn: Day?
  /// Whether the household has an insurance in its own name (loi 89, art. 7 g).
  public var homeInsured: Bool?
  /// How the state of the dwelling is written down at the slide.
  public var slideInventory: SlideInventory?
  /// Whether the intermediate tenant gave back the deposit that it holds.
  public var depositReturned: Bool?
  /// Whether the household paid its own deposit to the landlord.
  public var depositPaid: Bool?
  /// Whether the housing aid was asked for in the household's own name.
  public var housingAidTransferred: Bool?
  /// Why the sub-lease goes on beyond the longest time.
  public var overrunReason: String?

  /// Nothing is known yet.
  public init() {}
}

/// How the state of the dwelling is written down when the lease changes hands (D2.9).
public enum SlideInventory: String, FieldChoice {
  case exitAndEntry, joint

  /// The way, as forms show it.
  public var label: Text {
    switch self {
    case .exitAndEntry:
      Text(fr: "état des lieux de sortie, puis d'entrée", en: "exit inventory, then entry")
    case .joint: Text(fr: "état des lieux commun", en: "joint inventory")
    }
  }
}
