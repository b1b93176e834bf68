/// Who could move where: the households of a pool, the dwellings, and an arc for each move that
/// passes every hard gate (D1.17, D1.18).
///
/// Households are `0 ..< households`; dwelling *i* below that number is household *i*'s own, the
/// vacant ones follow. A household without a dwelling has one in its place that no arc leads to.
/// The arcs of a household stand together, sorted by dwelling, so that a million households fit in
/// a few flat arrays.
public struct MoveGraph: Equatable, Sendable {
  /// How many households ask to move.
  public let households: Int
  /// How many dwellings are vacant, or will be delivered.
  public let vacancies: Int
  /// Where the arcs of each household begin; one more closes the last.
  public let starts: [Int32]
  /// The dwelling that each arc leads to.
  public let targets: [Int32]
  /// What each arc is worth: a priority base and a suitability of 0 to 300, less what the dwelling
  /// is worth to the waiting list.
  public let weights: [Int32]
  /// The priority level of each household, 0 the first to be served; empty where there is but one.
  public let priorities: [Int32]

  /// A graph whose arrays fit together.
  ///
  /// - Throws: `GraphDefect` for the first thing that is wrong, with the household it is about.
  public init(
    households: Int, vacancies: Int, starts: [Int32], targets: [Int32], weights: [Int32],
    priorities: [Int32] = []
  ) throws(GraphDefect) {
    self.households = households
    self.vacancies = vacancies
    self.starts = starts
    self.targets = targets
    self.weights = weights
    self.priorities = priorities
    try checkSizes()
    if let household = householdWithDefect { try checkArcs(of: household) }
  }

  /// How many dwellings there are, occupied and vacant.
  public var dwellings: Int { households + vacancies }

  /// The arcs of a household, as places in `targets` and `weights`.
  public func arcs(of household: Int) -> Range<Int> {
    Int(starts[household])..<Int(starts[household + 1])
  }

  /// The arc of a household to a dwelling, if that move passes the gates.
  public func arc(from household: Int, to dwelling: Int) -> Int? {
    var range = arcs(of: household)
    while let middle = range.isEmpty ? nil : (range.lowerBound + range.upperBound) / 2 {
      let target = Int(targets[middle])
      if target == dwelling { return middle }
      range = target < dwelling ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// Larger weights are refused, so that the sum over ten million moves stays far from overflow.
  public static let largestWeight: UInt32 = 1_000_000_000
}
