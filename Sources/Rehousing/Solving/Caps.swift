public import CaseKernel

/// How long exchanges and vacancy chains may be.
public struct Caps: Hashable, Sendable {
  /// Of an exchange; below 2 there is none.
  public var cycles: Cap
  /// Of a chain, a direct move being a chain of one; below 1 there is none.
  public var chains: Cap

  public init(cycles: Cap, chains: Cap) {
    self.cycles = cycles
    self.chains = chains
  }

  /// Exchanges of three and chains of four: what people can still hold together.
  public static let usual = Caps(cycles: .atMost(3), chains: .atMost(4))

  /// Groups of any length: a ceiling, since their chains average some thirty moves.
  public static let unbounded = Caps(cycles: .unbounded, chains: .unbounded)
}
