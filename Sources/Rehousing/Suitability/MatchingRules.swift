public import CaseKernel

/// What a deployment decides of suitability: practice, weights and consents, all dated settings.
public struct MatchingRules: Hashable, Sendable {
  /// The largest share of the income that rent and charges may take, in thousandths (D1.19,
  /// practice: 30 to 33 %).
  public var effortRate: Int
  /// Whether a gate that nobody can answer yet keeps a dwelling from being proposed; otherwise the
  /// move is proposed with what is to be checked.
  public var refusesUnknown: Bool
  /// The base of a move's weight by level of priority, the first to be served first.
  public var bases: [Int]
  /// What a dwelling is worth to the waiting list, by number of main rooms; none where it is absent.
  public var waitingListValues: [Int: Int]
  /// The pairs of landlords that do not let each other's tenants in.
  public var refusedPairs: Set<LandlordPair>
  /// The pairs that consent under a condition, which is to be checked before a move is proposed.
  public var conditionalPairs: [LandlordPair: Text]
  /// How many days ahead a dwelling may become free.
  public var horizonDays: Int

  /// The usual rules: a third of the income, bases of 3000 to 1000, every pair consents, a year.
  public init() {
    effortRate = 330
    refusesUnknown = false
    bases = [3000, 2000, 1500, 1000]
    waitingListValues = [:]
    refusedPairs = []
    conditionalPairs = [:]
    horizonDays = 365
  }

  /// The base of a level.
  public func base(_ level: PriorityLevel) -> Int {
    bases.indices.contains(level.rawValue) ? bases[level.rawValue] : 0
  }
}

/// Two landlords, in either order.
public struct LandlordPair: Hashable, Sendable {
  public let first: Partner.ID
  public let second: Partner.ID

  /// The pair, whichever is named first.
  public init(_ one: Partner.ID, _ other: Partner.ID) {
    (first, second) = one.rawValue <= other.rawValue ? (one, other) : (other, one)
  }
}
