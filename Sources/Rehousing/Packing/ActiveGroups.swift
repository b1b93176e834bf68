/// The groups that prices are moved by, each filled up to one width for a loop without branches.
struct ActiveGroups {
  private let width: Int
  private var members: [Int32] = []
  private var values: [Double] = []
  private var segments: [Int32] = [0]
  private var origins: [Int32] = []
  private var uses: [Int32] = []
  private var steps = 0

  init(width: Int) { self.width = width }

  mutating func removeAll() {
    members.removeAll(keepingCapacity: true)
    values.removeAll(keepingCapacity: true)
    origins.removeAll(keepingCapacity: true)
    uses.removeAll(keepingCapacity: true)
    steps = 0
    segments.removeAll(keepingCapacity: true)
    segments.append(0)
  }

  mutating func append(_ group: ArraySlice<Int32>, value: Double, filler: Int32, origin: Int32) {
    members.append(contentsOf: group)
    for _ in group.count..<width { members.append(filler) }
    values.append(value)
    origins.append(origin)
    uses.append(0)
  }

  mutating func closeSegment() {
    if Int(segments[segments.count - 1]) < values.count { segments.append(Int32(values.count)) }
  }

  var count: Int { values.count }

  /// For each leader the group that is worth most more than its prices: what those are worth more
  /// in all, and in `load` how often each resource is used.
  mutating func choose(at prices: [Double], load: inout [Double]) -> Double {
    var sum = 0.0
    steps += 1
    prices.withUnsafeBufferPointer { prices in
      members.withUnsafeBufferPointer { members in
        load.withUnsafeMutableBufferPointer { load in
          var group = 0
          for segment in 1..<segments.count {
            let end = Int(segments[segment])
            var most = 0.0
            var chosen = -1
            while group < end {
              var reduced = values[group]
              let first = group * width
              for place in first..<first + width { reduced -= prices[Int(members[place])] }
              if reduced > most { (most, chosen) = (reduced, group) }
              group += 1
            }
            guard chosen >= 0 else { continue }
            sum += most
            uses[chosen] += 1
            for place in chosen * width..<(chosen + 1) * width { load[Int(members[place])] += 1 }
          }
        }
      }
    }
    return sum
  }

  /// Mixes how often each group was chosen since the last turn into what it was before.
  func fade(_ shares: inout [Double], by memory: Double) {
    guard steps > 0 else { return }
    for group in shares.indices { shares[group] *= memory }
    for group in origins.indices {
      shares[Int(origins[group])] += (1 - memory) * Double(uses[group]) / Double(steps)
    }
  }
}
