import CaseKernel

/// One row of `rehousing import`: one value of one criterion, with its level.
struct WishRow: Hashable, Sendable {
  /// The columns that every file has.
  static let required = ["household", "criterion", "level"]

  var criterion: HousingCriterion
  var level: WishLevel
  /// In the form in which it is kept: cents, digits, codes; `nil` where none is wanted.
  var value: String?

  /// The row as its cells give it; `nil` where something is wrong, which the reader notes.
  init?(_ reader: inout CellReader) {
    for column in ["criterion", "level"] { reader.require(column) }
    let criterion: HousingCriterion? = reader.word("criterion")
    let level: WishLevel? = reader.word("level")
    guard let criterion, let level else { return nil }
    let noted = reader.defects.count
    value = reader.wishValue(of: criterion, level)
    guard reader.defects.count == noted else { return nil }
    self.criterion = criterion
    self.level = level
  }
}

extension CellReader {
  /// The value of a wish, by the kind of its criterion.
  fileprivate mutating func wishValue(
    of criterion: HousingCriterion, _ level: WishLevel
  ) -> String? {
    if level == .indifferent {
      guard raw("value") != nil else { return nil }
      refuse(
        "value", fr: "rien à dire d'un critère indifférent ; vider la cellule",
        en: "nothing is said of an indifferent criterion; empty the cell")
      return nil
    }
    if criterion.valueKind == .answer {
      return answer("value").map { $0 == .yes ? "1" : "0" }
    }
    guard raw("value") != nil else {
      refuse(
        "value", fr: "vide ; dire quoi : \(criterion.expected.fr)",
        en: "missing; say what: \(criterion.expected.en)")
      return nil
    }
    switch criterion {
    case .insee: return commune()
    case .landlord: return id("value", of: Partner.self)?.rawValue
    case .maxPrincipalRent:
      return euros("value", below: Self.rentLimit).map { String($0.amount) }
    case .minRooms, .maxRooms: return number("value", 1...50).map(String.init)
    case .minArea: return number("value", 1...9_999).map(String.init)
    case .maxFloor: return number("value", -10...200).map(String.init)
    case .district: return line("value")
    case .lift, .stepFree, .sameLandlord: return nil
    }
  }

  /// A commune of a department that exists: an old code may stand in a file of homes, nobody wishes
  /// for one.
  private mutating func commune() -> String? {
    guard let code = identifier("value", InseeCommune.self) else { return nil }
    guard InseeCommune.department(of: code) == nil else { return code }
    refuse(
      "value", fr: "« \(code) » : aucune commune connue, le département n'existe pas",
      en: "\"\(code)\": no known commune, its department does not exist")
    return nil
  }

  /// A monthly rent or charge of a dwelling stays under this, in euros: beyond it, a number was
  /// mistyped or stands for « none ».
  static let rentLimit = 100_000
}

extension HousingCriterion {
  /// What a value of the criterion looks like.
  fileprivate var expected: Text {
    switch self {
    case .insee: Text(fr: "un code INSEE, comme 06088", en: "an INSEE code, like 06088")
    case .district:
      Text(fr: "un quartier prioritaire ou un code postal", en: "a priority district or a postcode")
    case .landlord: Text(fr: "l'id d'un bailleur", en: "a landlord's id")
    case .maxPrincipalRent: Text(fr: "des euros, comme 460,50", en: "euros, like 460.50")
    case .minRooms, .maxRooms, .minArea, .maxFloor:
      Text(fr: "un nombre entier", en: "a whole number")
    case .lift, .stepFree, .sameLandlord: Text(fr: "oui ou non", en: "yes or no")
    }
  }
}
