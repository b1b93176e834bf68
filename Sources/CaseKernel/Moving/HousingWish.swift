/// What a household says of one criterion: how much it holds to it, and which values would do.
///
/// Several values of one level are alternatives: any of them will do, or none where they are
/// refused.
public struct HousingWish: Hashable, Codable, Sendable {
  public var criterion: HousingCriterion
  public var level: WishLevel
  /// Codes or ids; of a number, an amount (in cents) or an answer (1 for yes) its plain digits.
  public var values: [String]

  /// A wish with values that were read before.
  public init(_ criterion: HousingCriterion, _ level: WishLevel, _ values: [String] = []) {
    self.criterion = criterion
    self.level = level
    self.values = values
  }

  /// The values as numbers; empty for codes and ids.
  public var numbers: [Int] { values.compactMap(Int.init) }
}

extension [HousingWish] {
  /// The same wishes, those of one criterion and one level made one: several rows are alternatives.
  public var merged: [HousingWish] {
    var merged: [HousingWish] = []
    for wish in self {
      if let place = merged.firstIndex(where: {
        $0.criterion == wish.criterion && $0.level == wish.level
      }) {
        merged[place].values += wish.values.filter { !merged[place].values.contains($0) }
      } else {
        merged.append(wish)
      }
    }
    return merged
  }
}
