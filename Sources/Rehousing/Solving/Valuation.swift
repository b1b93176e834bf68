/// What a group is worth, in units of `Valuation.unit`: its weight, or what may be expected of it
/// when each member accepts with a probability.
///
/// In an exchange everyone must accept: the value is the sum of the weights times the product of
/// the probabilities. In a chain each move stands once those before it do: move *t* counts with the
/// product of the first *t* probabilities. Values are integers, rounded down group by group, so
/// that bounds stay exact.
///
/// Source: REHOUSING « which caps » (ours).
public enum Valuation: Hashable, Sendable {
  /// The plain sum of the weights.
  case weighted
  /// What is expected when every move is accepted with one probability, in thousandths.
  case expected(acceptance: Int)
  /// What is expected, with a probability in thousandths for each arc of the graph.
  case expectedByArc([Int16])

  /// How many units make one of weight.
  public var unit: Int { self == .weighted ? 1 : 1000 }
}
