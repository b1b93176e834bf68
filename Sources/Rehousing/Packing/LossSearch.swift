/// Finds the plan of smallest losses among a few groups, by branch and bound.
///
/// A resource loses at least the smaller of its price and the slack of the groups that may still use
/// it: that much is taken off its price, which lowers the slacks around, and adds to what is lost
/// for certain. So each decision sharpens the bound at once, and a group whose slack reaches what
/// may still be lost falls out. One decides for the resource with the fewest choices.
struct LossSearch {
  /// By group its resources, by resource its groups.
  private var memberStarts: [Int32]
  private var members: [Int32]
  private var groupStarts: [Int32]
  private var groups: [Int32]
  private var slacks: [Int]
  private var prices: [Int]
  private var isAlive: [Bool]
  private var isSettled: [Bool]
  private var choices: [Int32]
  private var trail: [Change] = []
  private var queue: [Int32] = []
  private var isQueued: [Bool]
  private var lost = 0
  private var chosen: [Int32] = []
  /// A plan must lose less than this.
  private(set) var allowed: Int
  private(set) var best: [Int32]?
  private(set) var nodes = 0
  private let mostNodes: Int
  private let isOver: () -> Bool
  private(set) var isComplete = true

  /// What a decision changed, to take it back.
  private enum Change {
    case slack(Int32, Int)
    case price(Int32, Int)
    case death(Int32)
    case settled(Int32)
  }

  /// - Parameter allowed: what a plan must lose less than.
  init(
    _ table: GroupTable, slacks: [Int], prices: [Int], allowed: Int, mostNodes: Int,
    isOver: @escaping () -> Bool
  ) {
    let resources = table.resources
    (memberStarts, members) = (table.starts, table.members)
    (self.slacks, self.prices, self.allowed) = (slacks, prices, allowed)
    (self.mostNodes, self.isOver) = (mostNodes, isOver)
    isAlive = [Bool](repeating: true, count: slacks.count)
    isSettled = [Bool](repeating: false, count: resources)
    isQueued = isSettled
    choices = [Int32](repeating: 0, count: resources)
    for member in members { choices[Int(member)] += 1 }
    var next = [Int32](repeating: 0, count: resources + 1)
    for resource in 0..<resources { next[resource + 1] = next[resource] + choices[resource] }
    groupStarts = next
    groups = [Int32](repeating: 0, count: members.count)
    for group in slacks.indices {
      for place in Int(memberStarts[group])..<Int(memberStarts[group + 1]) {
        groups[Int(next[Int(members[place])])] = Int32(group)
        next[Int(members[place])] += 1
      }
    }
  }

  /// Searches to the end, or until it has decided as often as it may.
  mutating func run() {
    for resource in isSettled.indices { enqueue(Int32(resource)) }
    guard propagate() else { return }
    search()
  }

  private mutating func search() {
    let mark = trail.count
    let lostBefore = lost
    while true {
      guard let resource = mostConstrained() else {
        allowed = lost
        best = chosen
        break
      }
      nodes += 1
      if nodes >= mostNodes || nodes % 64 == 0 && isOver() {
        isComplete = false
        break
      }
      let group = cheapest(of: resource)
      let inner = trail.count
      let lostInner = lost
      choose(group)
      if propagate() { search() }
      chosen.removeLast()
      undo(to: inner, lost: lostInner)
      guard isComplete else { break }
      kill(group)
      guard propagate() else { break }
    }
    undo(to: mark, lost: lostBefore)
  }

  /// The resource with the fewest ways to go on: its groups, and none of them.
  private func mostConstrained() -> Int? {
    var found: Int?
    var fewest = Int.max
    var dearest = -1
    for resource in choices.indices where !isSettled[resource] && choices[resource] > 0 {
      let ways = Int(choices[resource]) + (lost + prices[resource] < allowed ? 1 : 0)
      if ways < fewest || ways == fewest && prices[resource] > dearest {
        (found, fewest, dearest) = (resource, ways, prices[resource])
      }
    }
    return found
  }

  private func cheapest(of resource: Int) -> Int32 {
    var found: Int32 = -1
    for place in Int(groupStarts[resource])..<Int(groupStarts[resource + 1]) {
      let group = groups[place]
      guard isAlive[Int(group)] else { continue }
      if found < 0 || slacks[Int(group)] < slacks[Int(found)] { found = group }
    }
    return found
  }

  private mutating func choose(_ group: Int32) {
    chosen.append(group)
    lost += slacks[Int(group)]
    kill(group)
    for place in Int(memberStarts[Int(group)])..<Int(memberStarts[Int(group) + 1]) {
      let member = members[place]
      isSettled[Int(member)] = true
      trail.append(.settled(member))
    }
    for place in Int(memberStarts[Int(group)])..<Int(memberStarts[Int(group) + 1]) {
      let member = Int(members[place])
      for other in Int(groupStarts[member])..<Int(groupStarts[member + 1])
      where isAlive[Int(groups[other])] {
        kill(groups[other])
      }
    }
  }

  private mutating func kill(_ group: Int32) {
    isAlive[Int(group)] = false
    trail.append(.death(group))
    for place in Int(memberStarts[Int(group)])..<Int(memberStarts[Int(group) + 1]) {
      choices[Int(members[place])] -= 1
      enqueue(members[place])
    }
  }

  private mutating func enqueue(_ resource: Int32) {
    guard !isQueued[Int(resource)] else { return }
    isQueued[Int(resource)] = true
    queue.append(resource)
  }

  /// Takes what is lost for certain off the prices; says whether a better plan is still possible.
  private mutating func propagate() -> Bool {
    while let resource = queue.popLast() {
      isQueued[Int(resource)] = false
      if lost < allowed, !isSettled[Int(resource)] { tighten(Int(resource)) }
    }
    return lost < allowed
  }

  private mutating func tighten(_ resource: Int) {
    var least = prices[resource]
    let places = Int(groupStarts[resource])..<Int(groupStarts[resource + 1])
    for place in places {
      let group = groups[place]
      guard isAlive[Int(group)] else { continue }
      if lost + slacks[Int(group)] >= allowed {
        kill(group)
      } else {
        least = min(least, slacks[Int(group)])
      }
    }
    guard least > 0 else { return }
    lost += least
    trail.append(.price(Int32(resource), prices[resource]))
    prices[resource] -= least
    for place in places where isAlive[Int(groups[place])] {
      trail.append(.slack(groups[place], slacks[Int(groups[place])]))
      slacks[Int(groups[place])] -= least
    }
  }

  private mutating func undo(to mark: Int, lost before: Int) {
    lost = before
    while trail.count > mark, let change = trail.popLast() {
      switch change {
      case .slack(let group, let slack): slacks[Int(group)] = slack
      case .price(let resource, let price): prices[Int(resource)] = price
      case .settled(let resource): isSettled[Int(resource)] = false
      case .death(let group):
        isAlive[Int(group)] = true
        for place in Int(memberStarts[Int(group)])..<Int(memberStarts[Int(group) + 1]) {
          choices[Int(members[place])] += 1
        }
      }
    }
  }
}
