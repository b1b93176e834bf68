/// Whole prices, in fractions of a unit, at which no group is worth more than what it uses: their
/// sum is a bound, and the simplest certificate.
///
/// Then every plan is worth that sum less its *losses*: the slack of each of its groups (what its
/// prices exceed its value by) and the price of each resource that it leaves unused. So the search
/// for a plan is the search for small losses, and a group whose slack is as large as the gap is in
/// no better plan.
struct ScaledPrices {
  /// How many fractions make a unit.
  let scale: Int
  var prices: [Int]

  /// Rounds prices and raises those of leaders until no group is worth more than its prices.
  init(_ rough: [Double], for table: GroupTable) {
    scale = Self.scale(for: rough)
    let factor = Double(scale)
    prices = rough.prefix(table.resources).map { Int(($0 * factor).rounded()) }
    raise(for: table)
  }

  /// Raises the price of each leader by what its best group is worth more.
  private mutating func raise(for table: GroupTable) {
    for segment in 0..<max(0, table.segments.count - 1) {
      let groups = Int(table.segments[segment])..<Int(table.segments[segment + 1])
      var missing = 0
      for group in groups { missing = max(missing, -slack(of: group, in: table)) }
      prices[Int(table.members[table.range(of: groups.lowerBound).lowerBound])] += missing
    }
  }

  /// Raises prices until no group that there is, is worth more than them.
  mutating func raise(for source: GroupSource) {
    let unscaled = prices.map { Double($0) / Double(scale) }
    raise(for: source.groups(prices: unscaled, threshold: 0, limit: .max, isFinal: true).table)
  }

  /// A power of two that leaves a thousandfold room before sums overflow.
  private static func scale(for rough: [Double]) -> Int {
    let sum = max(1, rough.reduce(0, +))
    var scale = 1 << 16
    while scale > 1, sum * Double(scale) > 0x1p53 { scale /= 2 }
    return scale
  }

  @inline(__always)
  func slack(of group: Int, in table: GroupTable) -> Int {
    var slack = -table.values[group] * scale
    for place in table.range(of: group) { slack += prices[Int(table.members[place])] }
    return slack
  }

  var sum: Int { prices.reduce(0, +) }
}
