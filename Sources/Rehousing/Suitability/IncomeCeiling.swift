public import CaseKernel

/// The income ceilings of social dwellings, by year, zone, category and financing; dated tables.
///
/// Source: arrêté of 29 July 1987 as amended (19 December 2025 for 2026); PLS is PLUS × 1.3
/// rounded; PLAI is a table of its own, known for 2025 and categories 1 to 4 (D7.4).
public enum IncomeCeiling {
  /// The three columns of the tables.
  public enum Zone: Int, Sendable {
    case parisAndBordering, restOfIleDeFrance, otherRegions

    /// The zone of a commune, by its INSEE code.
    public init(insee: String) {
      let department = insee.prefix(2)
      if department == "75" || Self.bordering.contains(insee) {
        self = .parisAndBordering
      } else if ["77", "78", "91", "92", "93", "94", "95"].contains(department) {
        self = .restOfIleDeFrance
      } else {
        self = .otherRegions
      }
    }

    private static let bordering: Set<String> = [
      "92012", "92024", "92040", "92044", "92046", "92049", "92051", "92062", "92064", "92073",
      "92075", "93001", "93006", "93045", "93048", "93055", "93061", "93066", "93070", "94018",
      "94033", "94037", "94041", "94042", "94043", "94052", "94067", "94068", "94080",
    ]
  }

  /// The category of a household of so many people, 1 to 6, and people beyond six.
  public struct Category: Hashable, Sendable {
    public var number: Int
    public var extra: Int

    /// - Parameters:
    ///   - isLoneWithDependants: one person with dependants counts one category more.
    ///   - isYoung: a couple without dependants whose ages total 55 at most counts as three.
    ///   - isDisabled: a disability moves up by one category.
    public init(
      people: Int, isLoneWithDependants: Bool, isYoung: Bool = false, isDisabled: Bool = false
    ) {
      let steps = [isLoneWithDependants, isYoung && people == 2, isDisabled].count { $0 }
      number = min(6, people + steps)
      extra = max(0, people + steps - 6)
    }
  }

  /// The ceiling for a year of income; `nil` where no table says it.
  public static func amount(
    _ category: Category, in zone: Zone, financing: String, on day: Day
  ) -> Cents? {
    guard let table = plus[day.year] else { return nil }
    let column = zone.rawValue
    let euros = table.categories[category.number - 1][column] + category.extra * table.extra[column]
    switch family(of: financing) {
    case .plus: return Cents(Int64(euros) * 100)
    case .pls: return Cents(Int64(euros * 13 + 5) / 10 * 100)
    case .plai:
      guard category.extra == 0, let rows = plai[day.year], rows.count >= category.number else {
        return nil
      }
      return Cents(Int64(rows[category.number - 1][column]) * 100)
    case nil: return nil
    }
  }

  private enum Family { case plai, plus, pls }

  private static func family(of financing: String) -> Family? {
    let name = financing.uppercased()
    if name.hasPrefix("PLAI") { return .plai }
    if name.hasPrefix("PLUS") { return .plus }
    return name.hasPrefix("PLS") ? .pls : nil
  }

  private static let plus: [Int: (categories: [[Int]], extra: [Int])] = [
    2025: (
      [
        [26_687, 26_687, 23_201], [39_885, 39_885, 30_984], [52_284, 47_944, 37_259],
        [62_424, 57_429, 44_982], [74_271, 67_984, 52_915], [83_575, 76_504, 59_636],
      ], [9_313, 8_524, 6_652]
    ),
    2026: (
      [
        [26_920, 26_920, 23_403], [40_233, 40_233, 31_254], [52_740, 48_362, 37_584],
        [62_968, 57_930, 45_374], [74_919, 68_577, 53_376], [84_304, 77_171, 60_156],
      ], [9_394, 8_598, 6_710]
    ),
  ]

  private static let plai: [Int: [[Int]]] = [
    2025: [
      [14_683, 14_683, 12_759], [23_931, 23_931, 18_591], [31_369, 28_767, 22_356],
      [34_338, 31_585, 24_875],
    ]
  ]
}
