/// The longest group that a plan may hold, in households.
public enum Cap: Hashable, Sendable {
  case atMost(Int)
  case unbounded

  /// Whether a group of so many households is within it.
  public func allows(_ households: Int) -> Bool {
    switch self {
    case .atMost(let most): households <= most
    case .unbounded: true
    }
  }
}
