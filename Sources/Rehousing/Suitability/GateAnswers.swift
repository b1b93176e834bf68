public import CaseKernel

/// The answer of every gate to one move, in two words of bits: what a pool of thousands by
/// thousands can afford.
public struct GateAnswers: Hashable, Sendable {
  private var failed: UInt32 = 0
  private var unsure: UInt32 = 0

  /// Every gate met.
  public init() {}

  /// The answer of a gate; setting one twice keeps the worst: not met before unknown before met.
  public subscript(gate: Gate) -> Answer {
    get {
      let bit = Self.bit(gate)
      if failed & bit != 0 { return .no }
      return unsure & bit != 0 ? .unknown : .yes
    }
    set {
      switch newValue {
      case .yes: break
      case .no: failed |= Self.bit(gate)
      case .unknown: unsure |= Self.bit(gate)
      }
    }
  }

  private static func bit(_ gate: Gate) -> UInt32 { 1 << UInt32(gate.rawValue) }

  /// No by one gate not met, yes only when all are met.
  public var verdict: Answer {
    if failed != 0 { return .no }
    return unsure == 0 ? .yes : .unknown
  }

  /// The gates that are not met.
  public var failing: [Gate] { Gate.allCases.filter { self[$0] == .no } }
  /// The gates that nobody can answer yet.
  public var unknown: [Gate] { Gate.allCases.filter { self[$0] == .unknown } }
  /// The one gate that is not met, where all others are met or unknown.
  public var onlyFailing: Gate? {
    failed.nonzeroBitCount == 1 ? Gate(rawValue: failed.trailingZeroBitCount) : nil
  }
}
