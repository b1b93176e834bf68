public import CaseKernel

/// A household that asks to move, with all that a dwelling is judged by; what is `nil` is unknown.
public struct Seeker: Sendable {
  public var household: Household
  /// The dwelling that it lives in and would free; `nil` when it has none, or none that is known.
  public var home: Dwelling?
  public var wishes: [HousingWish]
  /// Whether the move is one of the statutory procedure: rent strictly lower, ceilings waived.
  public var isStatutory: Bool
  public var blockers: Set<Blocker>
  /// The reference tax income of the household (*revenu fiscal de référence*) for a year; `nil`
  /// lets the monthly income stand in, where it settles the question.
  public var referenceIncome: Cents?
  /// The housing aid that may be expected in a month.
  public var housingAid: Cents?
  /// The dwellings that it was offered and refused: they are not proposed again.
  public var declined: Set<Dwelling.ID>
  /// The first to be served, whatever the household's facts say: DALO, eviction risk …
  public var priority: PriorityLevel

  /// A household of which nothing but itself is known.
  public init(_ household: Household, home: Dwelling? = nil, wishes: [HousingWish] = []) {
    self.household = household
    self.home = home
    self.wishes = wishes.merged
    isStatutory = false
    blockers = []
    declined = []
    priority = .other
  }
}

/// How urgent a move is; the bases of the weights are a dated setting.
///
/// Source: REHOUSING « priorities ».
public enum PriorityLevel: Int, Codable, CaseIterable, Comparable, Sendable {
  /// Recognised by a DALO committee, or under threat of eviction.
  case daloOrEviction
  case healthOrDisability
  case underOccupying
  case other

  public static func < (left: PriorityLevel, right: PriorityLevel) -> Bool {
    left.rawValue < right.rawValue
  }

  /// The level in words.
  public var label: Text {
    switch self {
    case .daloOrEviction: Text(fr: "DALO ou risque d'expulsion", en: "DALO or eviction risk")
    case .healthOrDisability: Text(fr: "santé ou handicap", en: "health or disability")
    case .underOccupying:
      Text(fr: "logement devenu trop grand", en: "dwelling grown too large")
    case .other: Text(fr: "autres demandes", en: "other requests")
    }
  }
}
