/// Groups side by side in flat arrays: what each uses, and what it is worth.
///
/// A *resource* is a household or a vacant dwelling, by its index in the graph; a plan uses each at
/// most once. An exchange is written as its members in the order of `MoveGroup`, a chain as its
/// vacant dwelling and then its members. Groups with the same first resource, their *leader*, stand
/// together in a segment: a plan takes at most one of them.
struct GroupTable {
  /// How many households there are; the vacant dwellings follow.
  let households: Int
  /// How many resources there are.
  let resources: Int
  /// Where the resources of each group begin; one more closes the last.
  private(set) var starts: [Int32] = [0]
  private(set) var members: [Int32] = []
  /// In units of the valuation; positive, since a plan does without the others.
  private(set) var values: [Int] = []
  /// Where the groups of each leader begin; one more closes the last.
  private(set) var segments: [Int32] = [0]
  /// The place of each group in the table that this one is a part of; empty where it is whole.
  private(set) var origins: [Int32] = []

  init(households: Int, resources: Int) {
    self.households = households
    self.resources = resources
  }

  var count: Int { values.count }

  /// The most resources that one group uses.
  var width: Int {
    var width = 0
    for group in 0..<count { width = max(width, Int(starts[group + 1] - starts[group])) }
    return width
  }

  mutating func append(_ resources: [Int32], value: Int) {
    members.append(contentsOf: resources)
    starts.append(Int32(members.count))
    values.append(value)
  }

  /// Ends the groups of a leader; one without groups leaves nothing.
  mutating func closeSegment() {
    guard let last = segments.last, Int(last) < count else { return }
    segments.append(Int32(count))
  }

  @inline(__always)
  func range(of group: Int) -> Range<Int> { Int(starts[group])..<Int(starts[group + 1]) }

  /// What a group is worth more than its prices.
  func reduced(_ group: Int, _ prices: [Double]) -> Double {
    var reduced = Double(values[group])
    for place in range(of: group) { reduced -= prices[Int(members[place])] }
    return reduced
  }

  /// The group as a plan says it.
  func group(_ index: Int) -> MoveGroup {
    let all = members[range(of: index)].map(Int.init)
    guard all[0] >= households else { return MoveGroup(.exchange, all) }
    return MoveGroup(.vacancy(all[0]), Array(all.dropFirst()))
  }

  /// The place of a group in the table that this one is a part of.
  func origin(of group: Int) -> Int32 { origins.isEmpty ? Int32(group) : origins[group] }

  mutating func append(_ resources: [Int32], value: Int, origin: Int32) {
    append(resources, value: value)
    origins.append(origin)
  }

  /// Both tables in one, leaders in order.
  func merged(with other: GroupTable) -> GroupTable {
    var merged = GroupTable(households: households, resources: resources)
    var (mine, theirs) = (0, 0)
    while mine + 1 < segments.count || theirs + 1 < other.segments.count {
      let (here, there) = (leader(of: mine), other.leader(of: theirs))
      if here <= there {
        merged.append(segment: mine, of: self)
        mine += 1
      }
      if there <= here {
        merged.append(segment: theirs, of: other)
        theirs += 1
      }
      merged.closeSegment()
    }
    return merged
  }

  /// The first resource of the groups of a segment; after the last segment, more than any.
  private func leader(of segment: Int) -> Int {
    guard segment + 1 < segments.count else { return resources }
    return Int(members[Int(starts[Int(segments[segment])])])
  }

  private mutating func append(segment: Int, of other: GroupTable) {
    for group in Int(other.segments[segment])..<Int(other.segments[segment + 1]) {
      members.append(contentsOf: other.members[other.range(of: group)])
      starts.append(Int32(members.count))
      values.append(other.values[group])
    }
  }

  /// The groups at these places, in the same order.
  func keeping(_ isKept: (Int) -> Bool) -> GroupTable {
    var kept = GroupTable(households: households, resources: resources)
    for segment in 0..<max(0, segments.count - 1) {
      for group in Int(segments[segment])..<Int(segments[segment + 1]) where isKept(group) {
        kept.members.append(contentsOf: members[range(of: group)])
        kept.starts.append(Int32(kept.members.count))
        kept.values.append(values[group])
        kept.origins.append(origin(of: group))
      }
      kept.closeSegment()
    }
    return kept
  }
}
