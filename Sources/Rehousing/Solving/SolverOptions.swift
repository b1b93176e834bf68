/// How a plan is looked for. The answer depends on the graph and these alone, but for `deadline`.
public struct SolverOptions: Sendable {
  public var caps: Caps
  public var valuation: Valuation
  public var seed: UInt64
  /// How long to look, in steps of work that do not depend on the machine; 1 is the usual, 10 looks
  /// ten times longer.
  public var effort: Int
  /// Whether to stop now, with the best plan so far: a clock, or a person's Ctrl-C. Asked often.
  public var isOver: @Sendable () -> Bool
  /// Told of what is being done: the best objective and the bound so far, in units.
  public var report: @Sendable (SolverProgress) -> Void

  public init(
    caps: Caps = .usual, valuation: Valuation = .weighted, seed: UInt64 = 1, effort: Int = 1,
    isOver: @escaping @Sendable () -> Bool = { false },
    report: @escaping @Sendable (SolverProgress) -> Void = { _ in }
  ) {
    self.caps = caps
    self.valuation = valuation
    self.seed = seed
    self.effort = effort
    self.isOver = isOver
    self.report = report
  }
}

/// How far a search is.
public struct SolverProgress: Sendable {
  public var objective: Int
  public var bound: Int

  public init(objective: Int, bound: Int) {
    self.objective = objective
    self.bound = bound
  }
}
