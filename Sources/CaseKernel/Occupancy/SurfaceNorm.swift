/// The surface norm of housing aid, which also serves as the reference of the DALO: a dwelling is
/// over-occupied when its living area is below a minimum by number of people.
///
/// Source: CCH R822-25; for lone parents Conseil d'État, 25 February 2019, no 421926 (D1.10).
public struct SurfaceNorm: Hashable, Sendable {
  /// How many people live there; `nil` when the household's composition is not known.
  public var people: Int?
  /// The living area in hundredths of a square metre; `nil` when it is not known.
  public var livingAreaHundredths: Int?

  /// The norm over numbers that the caller already has.
  public init(people: Int?, livingAreaHundredths: Int?) {
    self.people = people
    self.livingAreaHundredths = livingAreaHundredths
  }

  /// The norm for a household in a dwelling on a day.
  public init(_ household: Household, in dwelling: Dwelling?, on day: Day) {
    let people = Self.people(in: household, on: day).count
    self.init(
      people: people == 0 ? nil : people, livingAreaHundredths: dwelling?.livingAreaHundredths)
  }

  /// The people who live there: every member of the day except children under a visiting right,
  /// whose home is the other parent's (ours: the text does not name them).
  public static func people(in household: Household, on day: Day) -> Set<Person.ID> {
    Set(household.members(on: day).filter { $0.relation != .visitingChild }.map(\.person))
  }

  /// The smallest living area for that many people, in hundredths of a square metre; `nil` for
  /// nobody.
  ///
  /// 9 m² for one person, 16 m² for two, 9 m² more for each of the others, up to 70 m² for eight
  /// and more. A lone parent with one child needs 16 m², like any two people.
  public static func minimumHundredths(for people: Int) -> Int? {
    guard people > 0 else { return nil }
    return people == 1 ? 900 : min(7_000, 1_600 + 900 * min(people - 2, 8))
  }

  /// Whether the dwelling is over-occupied: strictly below the minimum; an area equal to it is not.
  public var overOccupied: Answer {
    guard let people, let area = livingAreaHundredths,
      let minimum = Self.minimumHundredths(for: people)
    else { return .unknown }
    return Answer(area < minimum)
  }

  /// The facts that would answer it, by name.
  public var missing: [String] {
    (people.flatMap { Self.minimumHundredths(for: $0) } == nil ? ["household.people"] : [])
      + (livingAreaHundredths == nil ? ["dwelling.livingArea"] : [])
  }

  /// The facts used, for the finding that tells the answer; areas in hundredths of a square metre.
  public var facts: [String: FieldValue] {
    var facts: [String: FieldValue] = [:]
    facts["people"] = people.map { .number($0) }
    facts["livingAreaHundredths"] = livingAreaHundredths.map { .number($0) }
    return facts
  }
}
