/// How much a group must be worth more than its prices to be found, while the groups of a leader
/// are looked for: more, once enough better ones were.
struct Shortlist {
  private let threshold: Double
  private let most: Int
  private(set) var floor: Double
  private var found: [Double] = []

  /// - Parameters:
  ///   - threshold: what any group must be worth more.
  ///   - most: how many of a leader's are wanted, the best; a few more may be found.
  init(threshold: Double, most: Int) {
    (self.threshold, self.most) = (threshold, most)
    floor = threshold
  }

  mutating func begin() {
    floor = threshold
    found.removeAll(keepingCapacity: true)
  }

  mutating func note(_ reduced: Double) {
    guard most < .max else { return }
    found.append(reduced)
    guard found.count >= 4 * most else { return }
    found.sort(by: >)
    found.removeLast(found.count - most)
    floor = max(floor, found[most - 1])
  }
}
