/// The groups that may still be in a better plan, with their slack, and by resource those that use
/// it, the smallest slack first.
struct Candidates {
  let table: GroupTable
  let slacks: [Int]
  let prices: [Int]
  let scale: Int
  private var starts: [Int32]
  private var groups: [Int32]

  init(_ all: GroupTable, _ scaled: ScaledPrices, below limit: Int) {
    let table = all.keeping { scaled.slack(of: $0, in: all) < limit }
    let slacks = (0..<table.count).map { scaled.slack(of: $0, in: table) }
    var next = [Int32](repeating: 0, count: table.resources + 1)
    for member in table.members { next[Int(member) + 1] += 1 }
    for resource in 0..<table.resources { next[resource + 1] += next[resource] }
    starts = next
    groups = [Int32](repeating: 0, count: table.members.count)
    let order = (0..<Int32(table.count)).sorted {
      (slacks[Int($0)], $0) < (slacks[Int($1)], $1)
    }
    for group in order {
      for place in table.range(of: Int(group)) {
        let member = Int(table.members[place])
        groups[Int(next[member])] = group
        next[member] += 1
      }
    }
    (self.table, self.slacks, prices) = (table, slacks, scaled.prices)
    self.order = order
    scale = scaled.scale
  }

  /// Every group, the smallest slack first.
  let order: [Int32]

  @inline(__always)
  func groups(using resource: Int) -> ArraySlice<Int32> {
    groups[Int(starts[resource])..<Int(starts[resource + 1])]
  }
}
