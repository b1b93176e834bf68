public import CaseKernel

/// What a household needs, counted once from its facts on a day, so that thousands of dwellings
/// can be held against it.
public struct SeekerNeeds: Sendable {
  public let seeker: Seeker
  /// People who count for under-occupation (D1.3); `nil` when the composition is unknown.
  let occupants: Int?
  /// The smallest living area, in hundredths of a square metre (D1.10).
  let minimumArea: Int?
  /// The category of the income ceilings (D7.4); `nil` when the composition is unknown.
  let category: IncomeCeiling.Category?
  let monthlyIncome: Cents?
  /// Whether somebody needs an adapted dwelling, as far as is known.
  let needsAdapted: Answer
  let landlord: Partner.ID?

  /// The needs of a household on a day.
  public init(_ seeker: Seeker, on day: Day) {
    self.seeker = seeker
    let household = seeker.household
    let members = household.members(on: day)
    let people = SurfaceNorm.people(in: household, on: day).count
    occupants = members.isEmpty ? nil : UnderOccupation.occupants(of: household, on: day).count
    minimumArea = SurfaceNorm.minimumHundredths(for: people)
    category = Self.category(household, members, on: day)
    monthlyIncome = household.monthlyIncome(on: day)
    needsAdapted = Self.needsAdapted(seeker, on: day)
    landlord = seeker.home?.landlord ?? household.occupancy(on: day)?.landlord
  }

  private static func category(
    _ household: Household, _ members: [Membership], on day: Day
  ) -> IncomeCeiling.Category? {
    let home = members.filter { $0.relation != .visitingChild && $0.relation != .staff }
    guard !home.isEmpty else { return nil }
    let dependants = home.count { $0.relation == .child || $0.relation == .dependant }
    let ages = home.map { member in
      household.people.first { $0.id == member.person }?.age(on: day)
    }
    let known = ages.compactMap { $0 }
    return .init(
      people: home.count, isLoneWithDependants: dependants > 0 && home.count - dependants == 1,
      isYoung: dependants == 0 && home.contains { $0.relation == .spouse }
        && known.count == home.count && known.reduce(0, +) <= 55,
      isDisabled: household.situations(on: day).contains(.disability))
  }

  /// A need that nobody wrote is unknown: a disability may not have been told.
  private static func needsAdapted(_ seeker: Seeker, on day: Day) -> Answer {
    let situations = seeker.household.situations(on: day)
    if situations.contains(.disability) || situations.contains(.lossOfAutonomy) { return .yes }
    let asks = seeker.wishes.contains { $0.criterion == .stepFree && $0.level == .required }
    return asks ? .yes : .unknown
  }

  /// Income for a year against a ceiling: the reference tax income where it is known; else twelve
  /// months of income stand in where they settle it, ten per cent being taken off for taxes.
  func isWithin(_ ceiling: Cents) -> Answer {
    if let reference = seeker.referenceIncome { return Answer(reference <= ceiling) }
    guard let monthly = monthlyIncome else { return .unknown }
    let year = monthly.amount * 12
    if year <= ceiling.amount { return .yes }
    return year * 9 / 10 > ceiling.amount ? .no : .unknown
  }
}
