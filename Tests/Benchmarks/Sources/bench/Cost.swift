/// What a process cost, as `measure` reports it.
struct Cost {
  /// Seconds from start to end.
  var wall: Double
  /// Seconds of processor time, user and system.
  var cpu: Double
  /// The most memory it held at once, in KiB.
  var peak: Int

  /// The middle of several costs, each figure by itself.
  ///
  /// - Precondition: there is at least one.
  static func median(_ costs: [Cost]) -> Cost {
    func middle<Figure: Comparable>(_ figures: [Figure]) -> Figure {
      figures.sorted()[figures.count / 2]
    }
    return Cost(
      wall: middle(costs.map(\.wall)), cpu: middle(costs.map(\.cpu)),
      peak: middle(costs.map(\.peak)))
  }

  /// The cost of doing one after the other.
  static func sum(_ costs: [Cost]) -> Cost {
    costs.reduce(into: Cost(wall: 0, cpu: 0, peak: 0)) { sum, cost in
      sum.wall += cost.wall
      sum.cpu += cost.cpu
      sum.peak = max(sum.peak, cost.peak)
    }
  }
}
