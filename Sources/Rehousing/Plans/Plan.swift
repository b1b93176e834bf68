/// A set of groups in which nobody moves twice and no dwelling gets two households.
public struct Plan: Hashable, Sendable {
  public var groups: [MoveGroup]

  public init(_ groups: [MoveGroup] = []) { self.groups = groups }

  /// How many households move.
  public var relocated: Int { groups.reduce(0) { $0 + $1.members.count } }

  /// The dwelling that each household takes.
  public var moves: [Int: Int] {
    var moves: [Int: Int] = [:]
    for group in groups {
      for (position, member) in group.members.enumerated() {
        moves[member] = group.dwelling(of: position)
      }
    }
    return moves
  }
}
