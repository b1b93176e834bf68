/// Moves that stand or fall together: a chain that ends in a vacant dwelling, or an exchange.
///
/// The members are in the order in which dwellings free one another: the first takes the vacant
/// dwelling, each next one takes that of the one before; in an exchange the first takes that of
/// the last.
public struct MoveGroup: Hashable, Sendable {
  /// How a group begins.
  public enum Opening: Hashable, Sendable {
    /// The vacant dwelling, by its index in the graph, that the first member takes.
    case vacancy(Int)
    case exchange
  }

  public let opening: Opening
  /// The households, by their index in the graph; never empty.
  public let members: [Int]

  public init(_ opening: Opening, _ members: [Int]) {
    self.opening = opening
    self.members = members
  }

  /// The dwelling that a member takes.
  public func dwelling(of position: Int) -> Int {
    if position > 0 { return members[position - 1] }
    switch opening {
    case .vacancy(let dwelling): return dwelling
    case .exchange: return members[members.count - 1]
    }
  }

  public var isExchange: Bool { opening == .exchange }
}
