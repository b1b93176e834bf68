/// The households that a project means to accompany, in all and by year and side.
public struct HouseholdPlan: Hashable, Codable, Sendable {
  /// In all; `nil` where the file does not say.
  public var total: Int?
  /// Year by year, the first year of the project first.
  public var years: [Year]

  /// A plan of which nothing is known, unless given.
  public init(total: Int? = nil, years: [Year] = []) {
    self.total = total
    self.years = years
  }

  /// What is planned for one year of the project.
  public struct Year: Hashable, Codable, Sendable {
    /// Households led to a dwelling (*accès*); `nil` where the file does not say.
    public var access: Int?
    /// Households kept in theirs (*maintien*); `nil` where the file does not say.
    public var sustainment: Int?
    /// Both sides, and households of which the side is not said.
    public var households: Int?

    /// A year whose total, where it is not given, is the sum of both sides.
    public init(access: Int? = nil, sustainment: Int? = nil, households: Int? = nil) {
      self.access = access
      self.sustainment = sustainment
      self.households = households ?? Self.sum(access, sustainment)
    }

    /// Whether the parts and the total agree, as far as they are known.
    public var isConsistent: Bool {
      guard let households else { return true }
      return Self.sum(access, sustainment).map { $0 == households }
        ?? ((access ?? 0) + (sustainment ?? 0) <= households)
    }

    private static func sum(_ access: Int?, _ sustainment: Int?) -> Int? {
      guard let access, let sustainment else { return nil }
      return access + sustainment
    }
  }

  /// The total of the file, else the sum of its years where each is known.
  public var households: Int? { total ?? sumOfYears }

  /// The sum of the years; `nil` without years, or where one is not known.
  public var sumOfYears: Int? {
    let known = years.compactMap(\.households)
    return years.isEmpty || known.count < years.count ? nil : known.reduce(0, +)
  }

  /// Whether years and total agree, as far as they are known.
  public var isConsistent: Bool {
    guard years.allSatisfy(\.isConsistent) else { return false }
    guard let total, let sumOfYears else { return true }
    return total == sumOfYears
  }
}
