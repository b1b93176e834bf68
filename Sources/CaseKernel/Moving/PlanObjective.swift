/// What makes one plan better than another.
///
/// Source: REHOUSING « which caps » and « priorities ».
public enum PlanObjective: String, CaseIterable, Codable, Sendable {
  /// The completed moves that may be expected, each with its weight, once refusals are counted.
  case expected
  /// The plain sum of the weights.
  case weighted
  /// How many of the first level move, then of the next, …, then how well the moves suit.
  case lexicographic
  /// Top trading cycles: nobody is worse off, and nobody gains by hiding what they wish.
  case fair

  /// The objective, as pages show it.
  public var label: Text {
    switch self {
    case .expected: Text(fr: "ce qu'on peut en attendre", en: "what may be expected")
    case .weighted: Text(fr: "somme des poids", en: "sum of the weights")
    case .lexicographic: Text(fr: "niveau par niveau", en: "level by level")
    case .fair: Text(fr: "équitable", en: "fair")
    }
  }
}
