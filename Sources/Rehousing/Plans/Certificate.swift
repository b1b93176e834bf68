/// Integer prices that prove a bound without trust in the engine: whoever has the graph adds them
/// up and looks at every group once.
public enum Certificate: Equatable, Sendable {
  /// A price, at least 0, for each household (its moving, and its dwelling freed for one other) and
  /// each vacant dwelling. The bound is the sum of the prices and of what each group is worth more
  /// than the prices of what it uses. Prices are in fractions of a unit, `scale` of them to one: the
  /// best are seldom whole, and where every move is worth 1, whole prices would prove little.
  case groups(prices: [Int], scale: Int)
  /// For groups of any length: a price of each household that moves and of each dwelling taken; no
  /// arc is worth more than its two prices, staying put is an arc of weight 0. A dwelling's price is
  /// at least 0, a household's may be less. The bound is the sum. Where refusals are counted, an
  /// arc is worth its weight times its own acceptance, or 0 if that is more.
  case assignment(households: [Int], dwellings: [Int])
  /// For exchanges of two and direct moves: prices as for groups, and prices of odd sets of them,
  /// of which a plan can use no more than half the members, rounded down. All are in **halves** of
  /// a unit, since the best prices of pairs may be half a unit: a pair pays twice its value.
  case pairs(prices: [Int], oddSets: [OddSet])

  /// An odd set of households and vacant dwellings with its price.
  public struct OddSet: Equatable, Sendable {
    public var members: [Int]
    public var price: Int

    public init(members: [Int], price: Int) {
      self.members = members
      self.price = price
    }
  }
}
