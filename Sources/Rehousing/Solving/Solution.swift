/// The best plan found, with what proves how good it is.
public struct Solution: Sendable {
  public var plan: Plan
  /// What the plan is worth, in units of the valuation.
  public var objective: Int
  /// No plan within the caps is worth more, in the same units.
  public var bound: Int
  /// Whether the plan is proved to be the best.
  public var isOptimal: Bool
  /// Whether a clock or a person cut the search short.
  public var wasCut: Bool
  /// What proves the bound to who does not trust the engine.
  public var certificate: Certificate

  public init(
    plan: Plan, objective: Int, bound: Int, isOptimal: Bool, wasCut: Bool, certificate: Certificate
  ) {
    self.plan = plan
    self.objective = objective
    self.bound = bound
    self.isOptimal = isOptimal
    self.wasCut = wasCut
    self.certificate = certificate
  }
}
