/// Builds a plan among candidate groups and betters it window by window.
///
/// A window is a household or dwelling where something is lost, what stands around it, and the
/// groups of the plan there. Each is solved exactly by `LossSearch`, with what lies outside as it is.
/// As the losses are few and far apart, small windows do most of it.
struct PlanSearch {
  private let candidates: Candidates
  /// The group of the plan that uses each resource, or -1.
  private(set) var cover: [Int32]
  private(set) var loss: Int
  private var window: [Int32] = []
  /// The place of each resource in the window, or -1.
  private var position: [Int32]
  private var random: SplitMix
  private let isOver: () -> Bool

  init(
    _ candidates: Candidates, uses: [Double], seed: UInt64, isOver: @escaping () -> Bool
  ) {
    self.candidates = candidates
    self.isOver = isOver
    random = SplitMix(seed)
    cover = [Int32](repeating: -1, count: candidates.table.resources)
    position = cover
    loss = candidates.prices.reduce(0, +)
    let shares = (0..<candidates.table.count).map { uses[Int(candidates.table.origin(of: $0))] }
    let order = candidates.order.sorted {
      let (one, other) = (shares[Int($0)], shares[Int($1)])
      return one > other
    }
    for group in order where isFree(Int(group)) { place(group) }
  }

  /// What the plan is worth.
  var value: Int { (candidates.prices.reduce(0, +) - loss) / candidates.scale }

  /// The groups of the plan.
  var groups: [Int] {
    let table = candidates.table
    return (0..<table.count).filter { cover[Int(table.members[Int(table.starts[$0])])] == $0 }
  }

  private func isFree(_ group: Int) -> Bool {
    let table = candidates.table
    return table.range(of: group).allSatisfy { cover[Int(table.members[$0])] < 0 }
  }

  private mutating func place(_ group: Int32) {
    loss += candidates.slacks[Int(group)]
    for place in candidates.table.range(of: Int(group)) {
      let member = Int(candidates.table.members[place])
      cover[member] = group
      loss -= candidates.prices[member]
    }
  }

  private mutating func remove(_ group: Int32) {
    loss -= candidates.slacks[Int(group)]
    for place in candidates.table.range(of: Int(group)) {
      let member = Int(candidates.table.members[place])
      cover[member] = -1
      loss += candidates.prices[member]
    }
  }

  /// Goes once over the places where something is lost, and again over what changed.
  mutating func better(windows size: Int, effort: inout SearchEffort) {
    var queue = cover.indices.filter { loses($0) }
    queue.shuffle(using: &random)
    var isQueued = [Bool](repeating: false, count: cover.count)
    for resource in queue { isQueued[resource] = true }
    var next = 0
    while next < queue.count {
      let seed = queue[next]
      next += 1
      isQueued[seed] = false
      guard loses(seed) else { continue }
      if effort.isSpent || isOver() { return }
      gather(around: seed, size: size)
      if solveWindow(&effort) {
        for resource in window where loses(Int(resource)) && !isQueued[Int(resource)] {
          isQueued[Int(resource)] = true
          queue.append(Int(resource))
        }
      }
      for resource in window { position[Int(resource)] = -1 }
    }
  }

  private func loses(_ resource: Int) -> Bool {
    let group = cover[resource]
    return group < 0
      ? candidates.prices[resource] > 0 && !candidates.groups(using: resource).isEmpty
      : candidates.slacks[Int(group)] > 0
  }

  /// Gathers whole groups of the plan and unused resources, nearest by small slacks first.
  private mutating func gather(around seed: Int, size: Int) {
    window.removeAll(keepingCapacity: true)
    include(Int32(seed))
    var next = 0
    while next < window.count, window.count < size {
      let resource = Int(window[next])
      next += 1
      for group in candidates.groups(using: resource).prefix(12) {
        guard window.count < size else { break }
        if random.next() & 3 == 0 { continue }
        for place in candidates.table.range(of: Int(group)) {
          include(candidates.table.members[place])
        }
      }
    }
  }

  private mutating func include(_ resource: Int32) {
    guard position[Int(resource)] < 0 else { return }
    let group = cover[Int(resource)]
    guard group >= 0 else {
      position[Int(resource)] = Int32(window.count)
      window.append(resource)
      return
    }
    for place in candidates.table.range(of: Int(group)) {
      let member = candidates.table.members[place]
      position[Int(member)] = Int32(window.count)
      window.append(member)
    }
  }

  /// Solves the window exactly; says whether that bettered the plan.
  private mutating func solveWindow(_ effort: inout SearchEffort) -> Bool {
    let table = candidates.table
    var allowed = 0
    var value = 0
    for resource in window {
      let group = cover[Int(resource)]
      if group < 0 {
        allowed += candidates.prices[Int(resource)]
      } else if table.members[Int(table.starts[Int(group)])] == resource {
        allowed += candidates.slacks[Int(group)]
        value += table.values[Int(group)]
      }
    }
    var part = GroupTable(households: window.count, resources: window.count)
    for resource in window {
      for group in candidates.groups(using: Int(resource)) {
        guard candidates.slacks[Int(group)] < allowed else { break }
        let range = table.range(of: Int(group))
        guard table.members[range.lowerBound] == resource,
          range.allSatisfy({ position[Int(table.members[$0])] >= 0 })
        else { continue }
        part.append(
          range.map { position[Int(table.members[$0])] }, value: table.values[Int(group)],
          origin: group)
      }
      part.closeSegment()
    }
    var search = ExactSearch(incumbent: value, mostNodes: 1, mostTries: 500, isOver: isOver)
    search.solve(
      part, prices: window.map { Double(candidates.prices[Int($0)]) / Double(candidates.scale) },
      bound: Double(value) + Double(allowed) / Double(candidates.scale))
    effort.spend(part.count)
    guard let best = search.best else { return false }
    for resource in window where cover[Int(resource)] >= 0 { remove(cover[Int(resource)]) }
    for group in best { place(group) }
    return true
  }
}
